"""Who is accused is not told as convicted, in any two languages."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.stages import stage_raised

ACCUSED = {
    "en": "Elena Vidal is accused of fraud.",
    "fr": "Elena Vidal est accusée de fraude.",
    "de": "Elena Vidal ist wegen Betrugs angeklagt.",
    "es": "Elena Vidal está acusada de fraude.",
    "it": "Elena Vidal è accusata di frode.",
    "pt": "Elena Vidal é acusada de fraude.",
    "nl": "Elena Vidal wordt beschuldigd van fraude.",
    "sv": "Elena Vidal är åtalad för bedrägeri.",
    "da": "Elena Vidal er tiltalt for bedrageri.",
    "nb": "Elena Vidal er tiltalt for bedrageri.",
    "pl": "Elena Vidal jest oskarżona o oszustwo.",
    "ru": "Елена Видаль обвиняется в мошенничестве.",
    "uk": "Олену Відаль обвинувачують у шахрайстві.",
    "cs": "Elena Vidal je obžalována z podvodu.",
    "ro": "Elena Vidal este acuzată de fraudă.",
    "el": "Η Elena Vidal κατηγορείται για απάτη.",
    "tr": "Elena Vidal dolandırıcılıkla suçlanıyor.",
    "ar": "اتهمت Elena Vidal بالاحتيال.",
    "he": "Elena Vidal מואשמת בהונאה.",
    "fa": "خانم Elena Vidal به کلاهبرداری متهم است.",
    "hi": "Elena Vidal पर धोखाधड़ी का आरोप है।",
    "vi": "Elena Vidal bị cáo buộc lừa đảo.",
    "id": "Elena Vidal dituduh melakukan penipuan.",
    "th": "Elena Vidal ถูกกล่าวหาว่าฉ้อโกง",
    "zh": "Elena Vidal被指控欺诈。",
    "ja": "Elena Vidalは詐欺で告訴された。",
    "ko": "Elena Vidal은 사기로 고소됐다.",
    "fi": "Elena Vidal on syytteessä petoksesta.",
    "hu": "Elena Vidalt csalással vádolják.",
    "bg": "Elena Vidal е обвинена в измама.",
    "hr": "Elena Vidal optužena je za prijevaru.",
    "sk": "Elena Vidal je obvinená z podvodu.",
    "ca": "Elena Vidal està acusada de frau.",
}
CONVICTED = {
    "en": "Elena Vidal was convicted of fraud.",
    "fr": "Elena Vidal a été reconnue coupable de fraude.",
    "de": "Elena Vidal wurde wegen Betrugs verurteilt.",
    "es": "Elena Vidal fue condenada por fraude.",
    "it": "Elena Vidal è stata condannata per frode.",
    "pt": "Elena Vidal foi condenada por fraude.",
    "nl": "Elena Vidal werd veroordeeld voor fraude.",
    "sv": "Elena Vidal dömdes för bedrägeri.",
    "da": "Elena Vidal blev dømt for bedrageri.",
    "nb": "Elena Vidal ble dømt for bedrageri.",
    "pl": "Elena Vidal została skazana za oszustwo.",
    "ru": "Елена Видаль осуждена за мошенничество.",
    "uk": "Олену Відаль засуджено за шахрайство.",
    "cs": "Elena Vidal byla odsouzena za podvod.",
    "ro": "Elena Vidal a fost condamnată pentru fraudă.",
    "el": "Η Elena Vidal καταδικάστηκε για απάτη.",
    "tr": "Elena Vidal dolandırıcılıktan mahkûm oldu.",
    "ar": "أدينت Elena Vidal بالاحتيال.",
    "he": "Elena Vidal הורשעה בהונאה.",
    "fa": "خانم Elena Vidal به کلاهبرداری محکوم شد.",
    "hi": "Elena Vidal को धोखाधड़ी का दोषी ठहराया गया।",
    "vi": "Elena Vidal bị kết tội lừa đảo.",
    "id": "Elena Vidal dinyatakan bersalah atas penipuan.",
    "th": "Elena Vidal มีความผิดฐานฉ้อโกง",
    "zh": "Elena Vidal因欺诈被定罪。",
    "ja": "Elena Vidalは詐欺で有罪となった。",
    "ko": "Elena Vidal은 사기죄로 유죄를 선고받았다.",
    "fi": "Elena Vidal tuomittiin petoksesta.",
    "hu": "Elena Vidalt csalás miatt elítélték.",
    "bg": "Elena Vidal беше осъдена за измама.",
    "hr": "Elena Vidal osuđena je za prijevaru.",
    "sk": "Elena Vidal bola odsúdená za podvod.",
    "ca": "Elena Vidal va ser condemnada per frau.",
}


def stages(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return stage_raised(read_cues(statement, language), [read_cues(*quote) for quote in quotes])


@pytest.mark.parametrize(("ours", "theirs"), list(product(CONVICTED, ACCUSED)))
def test_who_is_accused_is_not_told_as_convicted(ours: str, theirs: str) -> None:
    found = stages(CONVICTED[ours], ours, (ACCUSED[theirs], theirs))
    assert found is not None
    assert not found.sure
    assert stages(ACCUSED[ours], ours, (CONVICTED[theirs], theirs)) is None
    assert stages(ACCUSED[ours], ours, (ACCUSED[theirs], theirs)) is None
    assert stages(CONVICTED[ours], ours, (CONVICTED[theirs], theirs)) is None


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("Il est accusé de fraude.", "fr", "He has been charged with fraud.", "en"),
        ("He has not been convicted.", "en", "He is accused of fraud.", "en"),
        ("Елена Видаль осудила эти обвинения.", "ru", "Elena Vidal denounced the allegations.", "en"),
        ("Олена Відаль засудила ці звинувачення.", "uk", "Elena Vidal denounced the allegations.", "en"),
        ("La France a condamné l'attaque.", "fr", "France condemned the attack and accused Russia.", "en"),
        ("Berlin verurteilte den Angriff.", "de", "Berlin condemned the attack, of which Russia is accused.", "en"),
        ("The firm was charged a fee of 30 euros.", "en", "The firm, under investigation, paid 30 euros.", "en"),
        ("She was convicted of theft.", "en", "She was arrested for theft and later jailed.", "en"),
    ],
)
def test_words_that_tell_of_no_case_or_of_the_same_are_let_be(
    statement: str, language: str, quote: str, other: str
) -> None:
    assert stages(statement, language, (quote, other)) is None


def test_another_quote_may_say_as_much() -> None:
    accused, convicted = (ACCUSED["fr"], "fr"), (CONVICTED["de"], "de")
    assert stages(CONVICTED["en"], "en", accused, convicted) is None


def test_a_language_without_lists_is_not_judged() -> None:
    assert stages(CONVICTED["en"], "en", (ACCUSED["en"], "en"), ("süüdistatav", "et")) is None


@pytest.mark.parametrize(
    ("statement", "language"),
    [
        ("Суд осудил её за мошенничество.", "ru"),
        ("Её осудили на 5 лет колонии.", "ru"),
        ("Суд засудив її за шахрайство.", "uk"),
        ("Її засудили до 5 років ув'язнення.", "uk"),
    ],
)
def test_a_court_convicts_where_others_denounce(statement: str, language: str) -> None:
    assert stages(statement, language, (ACCUSED["en"], "en"))
