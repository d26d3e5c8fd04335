"""What a statement says of causes, stages of a case and shares is no more than its quote says, in any two languages."""

from __future__ import annotations

import json
from importlib.resources import files
from itertools import product

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.raising import (
    AMOUNTS,
    FREQUENCIES,
    PORTIONS,
    PROVED,
    REASONS,
    STAGES,
    cause_added,
    proof_added,
    quantifier_raised,
    stage_raised,
)

FOLDER = files("factsheet.text") / "languages" / "ladders"
LANGUAGES = sorted(entry.name.removesuffix(".json") for entry in FOLDER.iterdir())
LINKED = {
    "en": "Fine dust is linked to asthma.",
    "fr": "Les particules fines sont associées à l'asthme.",
    "de": "Feinstaub wird mit Asthma in Verbindung gebracht.",
    "es": "Las partículas finas están asociadas con el asma.",
    "it": "Le polveri sottili sono associate all'asma.",
    "pt": "As partículas finas estão associadas à asma.",
    "nl": "Fijnstof wordt in verband gebracht met astma.",
    "sv": "Fint damm är kopplat till astma.",
    "da": "Fint støv er forbundet med astma.",
    "nb": "Fint støv er knyttet til astma.",
    "pl": "Drobny pył jest powiązany z astmą.",
    "ru": "Мелкая пыль связана с астмой.",
    "uk": "Дрібний пил пов'язаний з астмою.",
    "cs": "Jemný prach je spojován s astmatem.",
    "ro": "Praful fin este asociat cu astmul.",
}
CAUSED = {
    "en": "Fine dust causes asthma.",
    "fr": "Les particules fines provoquent l'asthme.",
    "de": "Feinstaub verursacht Asthma.",
    "es": "Las partículas finas provocan asma.",
    "it": "Le polveri sottili causano l'asma.",
    "pt": "As partículas finas causam asma.",
    "nl": "Fijnstof veroorzaakt astma.",
    "sv": "Fint damm orsakar astma.",
    "da": "Fint støv forårsager astma.",
    "nb": "Fint støv forårsaker astma.",
    "pl": "Drobny pył powoduje astmę.",
    "ru": "Мелкая пыль вызывает астму.",
    "uk": "Дрібний пил спричиняє астму.",
    "cs": "Jemný prach způsobuje astma.",
    "ro": "Praful fin cauzează astm.",
}
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
}
MOST = {
    "en": "Most hotels in Zermatt were closed.",
    "fr": "La plupart des hôtels de Zermatt étaient fermés.",
    "de": "Die meisten Hotels in Zermatt waren geschlossen.",
    "es": "La mayoría de los hoteles de Zermatt estaban cerrados.",
    "it": "La maggior parte degli hotel di Zermatt era chiusa.",
    "pt": "A maioria dos hotéis de Zermatt estava fechada.",
    "nl": "De meeste hotels in Zermatt waren gesloten.",
    "sv": "De flesta hotell i Zermatt var stängda.",
    "da": "De fleste hoteller i Zermatt var lukket.",
    "nb": "De fleste hoteller i Zermatt var stengt.",
    "pl": "Większość hoteli w Zermatt była zamknięta.",
    "ru": "Большинство отелей в Церматте были закрыты.",
    "uk": "Більшість готелів у Церматті були зачинені.",
    "cs": "Většina hotelů v Zermattu byla zavřená.",
    "ro": "Majoritatea hotelurilor din Zermatt erau închise.",
    "el": "Τα περισσότερα ξενοδοχεία στο Zermatt ήταν κλειστά.",
    "tr": "Zermatt otellerinin çoğu kapalıydı.",
    "ar": "كانت معظم فنادق Zermatt مغلقة.",
    "he": "רוב בתי המלון ב-Zermatt היו סגורים.",
    "fa": "بیشتر هتل‌های Zermatt بسته بودند.",
    "hi": "Zermatt के ज़्यादातर होटल बंद थे।",
    "vi": "Hầu hết khách sạn ở Zermatt đóng cửa.",
    "id": "Sebagian besar hotel di Zermatt tutup.",
    "th": "โรงแรมส่วนใหญ่ใน Zermatt ปิด",
    "zh": "Zermatt的大部分酒店关闭了。",
    "ja": "Zermattのホテルの大半が閉まっていた。",
    "ko": "Zermatt의 호텔 대부분이 문을 닫았다.",
}
ALL = {
    "en": "All the hotels in Zermatt were closed.",
    "fr": "Tous les hôtels de Zermatt étaient fermés.",
    "de": "Alle Hotels in Zermatt waren geschlossen.",
    "es": "Todos los hoteles de Zermatt estaban cerrados.",
    "it": "Tutti gli hotel di Zermatt erano chiusi.",
    "pt": "Todos os hotéis de Zermatt estavam fechados.",
    "nl": "Alle hotels in Zermatt waren gesloten.",
    "sv": "Alla hotell i Zermatt var stängda.",
    "da": "Alle hoteller i Zermatt var lukket.",
    "nb": "Alle hoteller i Zermatt var stengt.",
    "pl": "Wszystkie hotele w Zermatt były zamknięte.",
    "ru": "Все отели в Церматте были закрыты.",
    "uk": "Усі готелі в Церматті були зачинені.",
    "cs": "Všechny hotely v Zermattu byly zavřené.",
    "ro": "Toate hotelurile din Zermatt erau închise.",
    "el": "Όλα τα ξενοδοχεία στο Zermatt ήταν κλειστά.",
    "tr": "Zermatt'taki bütün oteller kapalıydı.",
    "ar": "كانت جميع فنادق Zermatt مغلقة.",
    "he": "כל בתי המלון ב-Zermatt היו סגורים.",
    "fa": "همه هتل‌های Zermatt بسته بودند.",
    "hi": "Zermatt के सभी होटल बंद थे।",
    "vi": "Tất cả khách sạn ở Zermatt đóng cửa.",
    "id": "Semua hotel di Zermatt tutup.",
    "th": "โรงแรมทั้งหมดใน Zermatt ปิด",
    "zh": "Zermatt的所有酒店关闭了。",
    "ja": "Zermattのホテルはすべて閉まっていた。",
    "ko": "Zermatt의 모든 호텔이 문을 닫았다.",
}

SUGGESTED = {
    "en": "The tests at Alcor suggest that the drug works.",
    "fr": "Les essais chez Alcor laissent penser que le médicament est efficace.",
    "de": "Die Versuche bei Alcor deuten darauf hin, dass das Mittel wirkt.",
    "es": "Los ensayos de Alcor sugieren que el fármaco funciona.",
    "it": "I test di Alcor fanno pensare che il farmaco funzioni.",
    "pt": "Os testes da Alcor sugerem que o medicamento funciona.",
    "nl": "De proeven bij Alcor wijzen erop dat het middel werkt.",
    "sv": "Testerna vid Alcor tyder på att medlet fungerar.",
    "da": "Forsøgene hos Alcor tyder på, at midlet virker.",
    "nb": "Forsøkene hos Alcor tyder på at middelet virker.",
    "pl": "Badania w Alcor sugerują, że lek działa.",
    "cs": "Testy v Alcor naznačují, že lék funguje.",
    "ro": "Testele de la Alcor sugerează că medicamentul funcționează.",
    "fi": "Alcor: kokeet viittaavat siihen, että lääke toimii.",
    "hu": "Az Alcor kísérletei arra utalnak, hogy a szer hat.",
    "ca": "Els assajos d'Alcor suggereixen que el fàrmac funciona.",
}
PROVEN = {
    "en": "The tests at Alcor prove that the drug works.",
    "fr": "Les essais chez Alcor prouvent que le médicament est efficace.",
    "de": "Die Versuche bei Alcor beweisen, dass das Mittel wirkt.",
    "es": "Los ensayos de Alcor demuestran que el fármaco funciona.",
    "it": "I test di Alcor dimostrano che il farmaco funziona.",
    "pt": "Os testes da Alcor comprovam que o medicamento funciona.",
    "nl": "De proeven bij Alcor bewijzen dat het middel werkt.",
    "sv": "Testerna vid Alcor bevisar att medlet fungerar.",
    "da": "Forsøgene hos Alcor beviser, at midlet virker.",
    "nb": "Forsøkene hos Alcor beviser at middelet virker.",
    "pl": "Badania w Alcor dowodzą, że lek działa.",
    "cs": "Testy v Alcor prokázaly, že lék funguje.",
    "ro": "Testele de la Alcor demonstrează că medicamentul funcționează.",
    "fi": "Alcor: kokeet todistavat, että lääke toimii.",
    "hu": "Az Alcor kísérletei bizonyítják, hogy a szer hat.",
    "ca": "Els assajos d'Alcor demostren que el fàrmac funciona.",
}


def causes(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return cause_added(read_cues(statement, language), [read_cues(*quote) for quote in quotes])


def proofs(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return proof_added(read_cues(statement, language), [read_cues(*quote) for quote in quotes])


def stages(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return stage_raised(read_cues(statement, language), [read_cues(*quote) for quote in quotes])


def shares(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return quantifier_raised(read_cues(statement, language), [read_cues(*quote) for quote in quotes])


@pytest.mark.parametrize(("ours", "theirs"), list(product(CAUSED, LINKED)))
def test_what_is_linked_is_not_told_as_caused(ours: str, theirs: str) -> None:
    found = causes(CAUSED[ours], ours, (LINKED[theirs], theirs))
    assert found is not None
    assert not found.sure
    assert causes(LINKED[ours], ours, (CAUSED[theirs], theirs)) is None
    assert causes(CAUSED[ours], ours, (CAUSED[theirs], theirs)) is None


@pytest.mark.parametrize(("ours", "theirs"), list(product(PROVEN, SUGGESTED)))
def test_what_is_suggested_is_not_told_as_proved(ours: str, theirs: str) -> None:
    found = proofs(PROVEN[ours], ours, (SUGGESTED[theirs], theirs))
    assert found is not None
    assert not found.sure
    assert proofs(SUGGESTED[ours], ours, (PROVEN[theirs], theirs)) is None
    assert proofs(SUGGESTED[ours], ours, (SUGGESTED[theirs], theirs)) is None
    assert proofs(PROVEN[ours], ours, (PROVEN[theirs], theirs)) is None


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        (
            "A poll by Ifop shows that 41% agree.",
            "en",
            "Una encuesta de Ifop indica que el 41 % está de acuerdo.",
            "es",
        ),
        (
            "Une étude de l'Insee montre que 38 % renoncent.",
            "fr",
            "According to Insee, it seems that 38% go without.",
            "en",
        ),
        ("The tests do not prove that the drug works.", "en", "The tests only suggest that the drug works.", "en"),
        ("The talks proved difficult.", "en", "Reports suggest that the talks were difficult.", "en"),
        ("The council proved a good host.", "en", "The council suggested meeting in Lyon.", "en"),
    ],
)
def test_other_words_tell_of_no_proof(statement: str, language: str, quote: str, other: str) -> None:
    assert proofs(statement, language, (quote, other)) is None


def test_what_lowers_a_risk_is_a_cause() -> None:
    quote = "Coffee was associated with a 12% lower risk of gout in Norway."
    assert causes("Coffee cut the risk of gout by 12% in Norway.", "en", (quote, "en"))
    assert causes("Le café réduit de 12 % le risque de goutte en Norvège.", "fr", (quote, "en"))
    assert causes("Coffee drinkers had a 12% lower risk of gout in Norway.", "en", (quote, "en")) is None


@pytest.mark.parametrize(("ours", "theirs"), list(product(CONVICTED, ACCUSED)))
def test_who_is_accused_is_not_told_as_convicted(ours: str, theirs: str) -> None:
    found = stages(CONVICTED[ours], ours, (ACCUSED[theirs], theirs))
    assert found is not None
    assert not found.sure
    assert stages(ACCUSED[ours], ours, (CONVICTED[theirs], theirs)) is None
    assert stages(ACCUSED[ours], ours, (ACCUSED[theirs], theirs)) is None
    assert stages(CONVICTED[ours], ours, (CONVICTED[theirs], theirs)) is None


@pytest.mark.parametrize(("ours", "theirs"), list(product(ALL, MOST)))
def test_most_are_not_told_as_all(ours: str, theirs: str) -> None:
    found = shares(ALL[ours], ours, (MOST[theirs], theirs))
    assert found is not None
    assert not found.sure
    assert shares(MOST[ours], ours, (ALL[theirs], theirs)) is None
    assert shares(MOST[ours], ours, (MOST[theirs], theirs)) is None
    assert shares(ALL[ours], ours, (ALL[theirs], theirs)) is None


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("The bank collapsed because of the scandal.", "The bank collapsed after the scandal."),
        ("Coffee leads to longer lives.", "Coffee is associated with longer lives."),
    ],
)
def test_what_came_after_is_not_told_as_an_effect(statement: str, quote: str) -> None:
    assert causes(statement, "en", (quote, "en"))


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("Because of the heat, schools closed.", "Schools closed owing to the heat after two warm days."),
        ("Two days after the fire it closed because of smoke.", "It closed two days after the fire; smoke hung there."),
        ("The fire caused two deaths.", "The fire claimed two lives after midnight."),
        ("He fought for the cause of freedom.", "He is associated with the fight for freedom."),
        ("The fire did not cause the collapse.", "The fire is not linked to the collapse."),
    ],
)
def test_a_cause_may_be_told_otherwise_or_be_none(statement: str, quote: str) -> None:
    assert causes(statement, "en", (quote, "en")) is None


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("Il est accusé de fraude.", "fr", "He has been charged with fraud.", "en"),
        ("He has not been convicted.", "en", "He is accused of fraud.", "en"),
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


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("All in all, some members came.", "en", "Overall, some members came.", "en"),
        ("It is the most expensive car.", "en", "It is the dearest of several cars.", "en"),
        ("Not all members agree.", "en", "Some members do not agree.", "en"),
        ("Alle zwei Jahre kommen einige Schüler.", "de", "Every other year some pupils come.", "en"),
        ("Tous les jours, certains élèves viennent.", "fr", "Some pupils come daily.", "en"),
        ("Er ist immer noch krank.", "de", "He is still often ill.", "en"),
        ("Every player got a medal, and some cried.", "en", "Players got medals; some cried.", "en"),
    ],
)
def test_words_that_count_nothing_and_words_about_something_else_are_let_be(
    statement: str, language: str, quote: str, other: str
) -> None:
    assert shares(statement, language, (quote, other)) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("All but two of the 16 states approved the treaty.", "en"),
        ("Tous les États sauf deux, sur 16, ont approuvé le traité.", "fr"),
        ("Bis auf zwei haben alle 16 Staaten dem Vertrag zugestimmt.", "de"),
        ("Todos los 16 estados salvo dos aprobaron el tratado.", "es"),
        ("Tutti i 16 stati tranne due hanno approvato il trattato.", "it"),
        ("Todos os 16 estados exceto dois aprovaram o tratado.", "pt"),
        ("Op twee na keurden alle 16 staten het verdrag goed.", "nl"),
    ],
)
def test_all_but_two_are_not_told_as_all(quote: str, language: str) -> None:
    def judged(statement: str) -> Mismatch | None:
        return quantifier_raised(read_cues(statement, "en"), [read_cues(quote, language)])

    assert judged("All 16 states approved the treaty.")
    assert judged("All but two of the 16 states approved the treaty.") is None


def test_often_is_not_told_as_always() -> None:
    assert shares("He always pays taxes.", "en", ("Er zahlt oft Steuern.", "de"))
    assert shares("He always pays taxes.", "en", ("Er zahlt immer Steuern, oft zu spät.", "de")) is None


def test_another_quote_may_say_as_much() -> None:
    accused, convicted = (ACCUSED["fr"], "fr"), (CONVICTED["de"], "de")
    assert stages(CONVICTED["en"], "en", accused, convicted) is None


def test_a_language_without_lists_is_not_judged() -> None:
    assert stages(CONVICTED["en"], "en", (ACCUSED["en"], "en"), ("süüdistatav", "et")) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ladder_has_its_rungs_and_those_that_ask_begin_with_letters(language: str) -> None:
    stored = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
    for scale in [one for one in (REASONS, STAGES, AMOUNTS, FREQUENCIES, PROVED, PORTIONS) if one.ladder in stored]:
        lists = stored[scale.ladder]
        assert {*scale.heights} - {"point"} <= {*lists}
        assert {*lists} <= {*scale.heights, "link", "source", "open", "none"}
        asking = [word for rung in scale.asking for pattern in lists.get(rung, ()) for word in pattern.split()[:1]]
        assert [] == [word for word in asking if word[0] in "-_…#"]


@pytest.mark.parametrize(
    ("statement", "language"),
    [
        ("All 27 states have ratified the treaty.", "en"),
        ("Alle 27 Staaten haben den Vertrag ratifiziert.", "de"),
        ("Alle 27 staten hebben het verdrag geratificeerd.", "nl"),
    ],
)
@pytest.mark.parametrize(
    ("some", "other"),
    [
        ("Only 12 of the 27 states have ratified the treaty.", "en"),
        ("Seuls 12 des 27 États ont ratifié le traité.", "fr"),
        ("Nur 12 der 27 Staaten haben den Vertrag ratifiziert.", "de"),
        ("Solo 12 de los 27 Estados han ratificado el tratado.", "es"),
        ("Solo 12 dei 27 Stati hanno ratificato il trattato.", "it"),
        ("Só 12 dos 27 Estados ratificaram o tratado.", "pt"),
        ("Slechts 12 van de 27 staten hebben het verdrag geratificeerd.", "nl"),
    ],
)
def test_some_of_a_number_are_not_told_as_all_of_it(statement: str, language: str, some: str, other: str) -> None:
    assert shares(statement, language, (some, other))
    assert shares(some, other, (statement, language)) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Most of the 48 schools in Kent were rated good.", "en"),
        ("La plupart des 48 écoles du Kent ont été jugées bonnes.", "fr"),
        ("Die meisten der 48 Schulen in Kent wurden mit gut bewertet.", "de"),
        ("Few of the 48 schools in Kent were rated good.", "en"),
        ("Only 9 of the 48 schools in Kent were rated good.", "en"),
        ("Apenas tres de los 48 colegios de Kent tienen buena nota.", "es"),
        ("Enkelte af de 48 skoler i Kent fik gode karakterer.", "da"),
        ("Nästan samtliga 48 skolor i Kent fick goda betyg.", "sv"),
        ("Prawie wszystkie z 48 szkół w Kent oceniono dobrze.", "pl"),
    ],
)
def test_a_part_of_a_number_is_not_told_as_the_number(quote: str, language: str) -> None:
    assert shares("The 48 schools in Kent were rated good.", "en", (quote, language))
    assert shares("Die 48 Schulen in Kent wurden mit gut bewertet.", "de", (quote, language))
    assert shares(quote, language, (quote, language)) is None
    assert shares("About 48 schools in Kent were rated good.", "en", (quote, language)) is None


def test_where_there_are_no_articles_a_number_may_be_all_of_them() -> None:
    assert shares(
        "48 szkół w Kent oceniono dobrze.", "pl", ("Prawie wszystkie z 48 szkół w Kent oceniono dobrze.", "pl")
    )


def test_a_part_that_is_told_with_its_own_number_is_kept() -> None:
    quote = ("Woods a perdu 19 de ses 29 matches à Paris.", "fr")
    assert shares("Woods lost the 29 matches in Paris.", "en", quote)
    assert shares("Woods lost 19, and played the 29 matches in Paris.", "en", quote) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("The collapse in Genoa was caused in part by rain.", "en"),
        ("L'effondrement à Gênes (Genoa) s'explique en partie par la pluie.", "fr"),
        ("Der Einsturz in Genoa wurde zum Teil durch Regen verursacht.", "de"),
        ("El derrumbe en Genoa se debió en parte a la lluvia.", "es"),
        ("Il crollo a Genoa è dovuto in parte alla pioggia.", "it"),
        ("O colapso em Genoa deveu-se em parte à chuva.", "pt"),
        ("De instorting in Genoa kwam deels door regen.", "nl"),
        ("Raset i Genoa berodde delvis på regn.", "sv"),
        ("Kollapset i Genoa skyldtes til dels regn.", "da"),
        ("Zawalenie w Genoa było częściowo skutkiem deszczu.", "pl"),
    ],
)
def test_what_is_so_in_part_is_not_told_as_so(quote: str, language: str) -> None:
    assert shares("The collapse in Genoa was caused by rain.", "en", (quote, language))
    assert shares("The collapse in Genoa was caused entirely by rain.", "en", (quote, language))
    assert shares("Rain was one of the causes of the collapse in Genoa.", "en", (quote, language)) is None
    assert shares("L'effondrement à Genoa est partiellement dû à la pluie.", "fr", (quote, language)) is None


def test_a_bound_of_a_number_leaves_no_cause_open() -> None:
    quote = ("Heavy use has been associated with a higher risk of stroke in men over 60.", "en")
    assert causes("Heavy use causes strokes in men over 60.", "en", quote)
    assert causes("Heavy use is linked to strokes in men over 60.", "en", quote) is None


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("All 60 rooms were searched from 4 to 9 June.", "6월 4일부터 9일까지 객실 60개를 수색했다.", "ko"),
        ("All the lorries were stopped in Bang Na.", "รถบรรทุกถูกหยุดที่บางนา", "th"),
        ("All 60 rooms were searched.", "Περισσότερα από 60 δωμάτια ερευνήθηκαν.", "el"),
    ],
)  # fmt: skip
def test_what_only_sounds_like_a_share_is_none(statement: str, quote: str, language: str) -> None:
    assert shares(statement, "en", (quote, language)) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Большую часть дня лил дождь.", "ru"),
        ("Більшу частину дня лив дощ.", "uk"),
        ("Przez większą część dnia lał deszcz.", "pl"),
        ("Větší část dne pršelo.", "cs"),
    ],
)
def test_the_larger_part_is_most(quote: str, language: str) -> None:
    assert quantifier_raised(read_cues("It rained most of the day.", "en"), [read_cues(quote, language)]) is None
