"""What prosecutors ask for is no sentence, a suspended one none to be served, an attempt no deed."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.stages import stage_raised

SOUGHT = {
    "en": "Prosecutors are seeking a six-year sentence for Jane Roe.",
    "de": "Die Staatsanwaltschaft fordert für Jane Roe sechs Jahre Haft.",
    "fr": "Le parquet a requis six ans de prison contre Jane Roe.",
    "es": "La Fiscalía pide seis años de cárcel para Jane Roe.",
    "it": "Il pm ha chiesto sei anni di carcere per Jane Roe.",
    "pt": "O Ministério Público pediu seis anos de prisão para Jane Roe.",
    "ca": "La fiscalia demana sis anys de presó per a Jane Roe.",
    "nl": "Het OM eist zes jaar cel tegen Jane Roe.",
    "sv": "Åklagaren yrkar på sex års fängelse för Jane Roe.",
    "da": "Anklageren kræver seks års fængsel til Jane Roe.",
    "nb": "Aktor ber om seks års fengsel for Jane Roe.",
    "pl": "Prokurator zażądał dla Jane Roe sześciu lat więzienia.",
    "cs": "Žalobce navrhuje pro Jane Roe šest let vězení.",
    "sk": "Prokurátor žiada pre Jane Roe šesť rokov väzenia.",
    "hu": "Az ügyész hat év börtönt kért Jane Roe-ra.",
    "fi": "Syyttäjä vaatii Jane Roelle kuutta vuotta vankeutta.",
    "ro": "Procurorii cer șase ani de închisoare pentru Jane Roe.",
    "hr": "Tužitelj traži za Jane Roe šest godina zatvora.",
    "bg": "Прокурорът поиска шест години затвор за Jane Roe.",
    "ru": "Прокурор запросил для Jane Roe шесть лет колонии.",
    "uk": "Прокурор просить для Jane Roe шість років ув'язнення.",
    "el": "Ο εισαγγελέας ζήτησε έξι χρόνια φυλάκιση για την Jane Roe.",
    "tr": "Savcı Jane Roe için altı yıl hapis istedi.",
    "ar": "طلبت النيابة ست سنوات سجن بحق Jane Roe.",
    "he": "התביעה ביקשה שש שנות מאסר על Jane Roe.",
    "id": "Jaksa menuntut Jane Roe enam tahun penjara.",
    "zh": "检方对Jane Roe求刑六年。",
    "ja": "検察側はJane Roeに懲役6年を求刑した。",
    "ko": "검찰은 Jane Roe에게 징역 6년을 구형했다.",
}
SENTENCED = {
    "en": "Jane Roe was sentenced to six years in prison.",
    "de": "Jane Roe wurde zu sechs Jahren Haft verurteilt.",
    "ru": "Jane Roe приговорили к шести годам колонии.",
}
FACING = [
    ("Jane Roe faces six years in prison.", "en"),
    ("Jane Roe drohen sechs Jahre Haft.", "de"),
    ("Jane Roe encourt six ans de prison.", "fr"),
    ("Jane Roe grozi sześć lat więzienia.", "pl"),
    ("Jane Roe грозит шесть лет колонии.", "ru"),
]


@pytest.mark.parametrize(
    ("ours", "quote"), list(product(SENTENCED, [*map(tuple, map(reversed, SOUGHT.items())), *FACING]))
)
def test_what_is_asked_for_or_faced_is_no_sentence(ours: str, quote: tuple[str, str]) -> None:
    assert stage_raised(read_cues(SENTENCED[ours], ours), [read_cues(*quote)]) is not None


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Jane Roe was sentenced to six years.", "Das Gericht verurteilte Jane Roe zu sechs Jahren.", "de"),
        ("Jane Roe was sentenced to four years.", "Prosecutors sought six years; Jane Roe was jailed for four.", "en"),
        ("Prosecutors want Jane Roe sentenced to six years.", "Le parquet a requis six ans contre Jane Roe.", "fr"),
        ("Jane Roe got two years, suspended.", "Jane Roe wurde zu zwei Jahren auf Bewährung verurteilt.", "de"),
        (
            "Jane Roe was convicted of fraud.",
            "Jane Roe wurde wegen Betrugs zu einer Bewährungsstrafe verurteilt.",
            "de",
        ),
        ("Jane Roe got three years in prison.", "Jane Roe a été condamnée à trois ans, dont un avec sursis.", "fr"),
        ("Jane Roe was convicted of attempted murder.", "Jane Roe fue condenada por intento de asesinato.", "es"),
    ],
)
def test_what_goes_as_far_is_let_be(statement: str, quote: str, language: str) -> None:
    assert stage_raised(read_cues(statement, "en"), [read_cues(quote, language)]) is None


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Jane Roe was jailed for two years.", "Jane Roe received a two-year suspended sentence.", "en"),
        ("Jane Roe was sentenced to two years.", "Jane Roe a été condamnée à deux ans avec sursis.", "fr"),
        ("Jane Roe must serve two years.", "Jane Roe erhielt zwei Jahre auf Bewährung.", "de"),
        ("Jane Roe was jailed for two years.", "Sąd skazał Jane Roe na dwa lata więzienia w zawieszeniu.", "pl"),
        ("Jane Roe was convicted of murder.", "Jane Roe wurde wegen versuchten Mordes verurteilt.", "de"),
        ("Jane Roe was convicted of murder.", "Jane Roe fue condenada por intento de asesinato.", "es"),
        ("Jane Roe was convicted of murder.", "Jane Roeは殺人未遂で有罪となった。", "ja"),
    ],
)
def test_what_is_suspended_or_was_tried_is_not_told_as_more(statement: str, quote: str, language: str) -> None:
    assert stage_raised(read_cues(statement, "en"), [read_cues(quote, language)]) is not None
