from decimal import Decimal

import pytest

from factsheet.text.numbers.compounds import joined_denominator, pieces, splitter
from factsheet.text.quantities.reading import read

KNOWN = frozenset(("zwei", "hundert", "drei", "und", "zwanzig", "einhalb"))


def test_a_long_number_word_falls_into_its_pieces() -> None:
    assert ("zwei", "hundert", "drei", "und", "zwanzig") == pieces("zweihundertdreiundzwanzig", KNOWN)


def test_any_other_word_stays_whole() -> None:
    assert [("zweifel",), ("hundertmark",)] == [pieces("zweifel", KNOWN), pieces("hundertmark", KNOWN)]


def test_what_a_number_begins_and_a_month_begins_is_cut_off() -> None:
    assert ("drei", "tägiges") == pieces("dreitägiges", KNOWN, (("tägig", 0),))
    assert ("oktober", "hälfte") == pieces("oktoberhälfte", KNOWN, (), (("oktober", 7),))


def test_a_unit_within_such_a_word_is_set_apart() -> None:
    assert ("drei", "tages", "tour") == pieces("dreitagestour", KNOWN, (("tages", 5),))


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("sv", "en tvåårig utredning", 2, "year"),
        ("sv", "ett tvåårskontrakt", 2, "year"),
        ("da", "en sekstimersvagt", 6, "hour"),
        ("nb", "en fjortenåring", 14, "year"),
        ("nb", "en tredagerstur", 3, "day"),
        ("nn", "ein tredagarstur", 3, "day"),
        ("fi", "kolmipäiväinen messu", 3, "day"),
        ("fi", "nelivuotisen sopimuksen", 4, "year"),
    ],
)
def test_a_length_of_time_within_a_word_keeps_its_unit(language: str, text: str, value: int, unit: str) -> None:
    (found,) = read(text, language).quantities
    assert (Decimal(value), (unit,)) == (found.value, found.units)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("sv", "en trebarnsfar", 3),
        ("da", "en firbenet ven", None),
        ("da", "en femetages bygning", 5),
        ("nb", "et sekssifret beløp", 6),
        ("fi", "kaksikerroksinen talo", 2),
        ("fi", "nelihenkinen perhe", 4),
    ],
)
def test_what_is_counted_within_a_word_leaves_its_number(language: str, text: str, value: int | None) -> None:
    assert ([] if value is None else [Decimal(value)]) == [one.value for one in read(text, language).quantities]


def test_languages_that_write_words_apart_have_no_splitter() -> None:
    assert (None, 0) == splitter("en")


def test_arabic_writes_and_onto_the_word() -> None:
    split, _ = splitter("ar")
    assert split is not None
    assert ["و", "ثمانون"] == list(split("وثمانون"))


def test_a_spanish_denominator_is_one_word() -> None:
    assert [Decimal(25), Decimal(30), Decimal(2000), None] == [
        joined_denominator("es", word) for word in ("veinticincoavos", "treintavos", "dosmilésimos", "centavos")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "gli eventi della maggioranza"),
        ("da", "partiet"),
        ("nb", "partiet"),
        ("cs", "červené víno a trocha vody"),
        ("nl", "om te vieren"),
        ("ar", "لست"),
        ("ru", "семью"),
        ("uk", "сім'я"),
        ("ro", "noua lege"),
        ("vi", "công ty"),
        ("ro", "mai mult"),
        ("it", "secondo fonti vicine"),
        ("pt", "segundo a polícia"),
        ("it", "l'export"),
    ],
)
def test_a_word_that_looks_like_a_number_or_a_month_is_none(language: str, text: str) -> None:
    found = read(text, language)
    assert ((), ()) == (found.quantities, found.dates)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("sv", "miljarden", "1e9"),
        ("da", "halvandet år", "1.5"),
        ("uk", "п'ять", "5"),
        ("cs", "třiadvacet", "23"),
        ("nl", "viereneenhalf", "4.5"),
        ("ar", "ثلاث وعشرون", "23"),
        ("ar", "15 مليونا", "15e6"),
    ],
)
def test_a_number_word_is_not_cut_apart(language: str, text: str, value: str) -> None:
    assert [Decimal(value)] == [quantity.value for quantity in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text", "value", "units"),
    [
        ("pl", "trzydniowy festyn", 3, ("day",)), ("pl", "sześcioosobowa załoga", 6, ()),
        ("pl", "dwudziestopięcioletni murarz", 25, ("year",)), ("pl", "czteroprocentowy wzrost", 4, ("percent",)),
        ("ru", "трёхдневный праздник", 3, ("day",)), ("ru", "пятиэтажный дом", 5, ()),
        ("ru", "двадцатипятилетний каменщик", 25, ("year",)), ("ru", "полуторачасовой рейс", 1.5, ("hour",)),
        ("uk", "триденне свято", 3, ("day",)), ("uk", "п'ятирічний план", 5, ("year",)),
        ("uk", "чотириповерховий будинок", 4, ()), ("cs", "třídenní slavnost", 3, ("day",)),
        ("cs", "sedmičlenná posádka", 7, ()), ("cs", "osmatřicetiletý zedník", 38, ("year",)),
        ("sk", "trojdňová slávnosť", 3, ("day",)), ("sk", "päťročný plán", 5, ("year",)),
        ("hr", "dvodnevni sajam", 2, ("day",)), ("hr", "petogodišnji plan", 5, ("year",)),
        ("bg", "двудневен панаир", 2, ("day",)), ("bg", "петгодишният план", 5, ("year",)),
        ("sl", "tridnevni sejem", 3, ("day",)), ("sl", "dvodnevni sejem", 2, ("day",)),
        ("sl", "petnadstropna hiša", 5, ()), ("sl", "dvajsetletnik", 20, ("year",)),
    ],
)  # fmt: skip
def test_a_slavic_adjective_begins_with_its_number(
    language: str, text: str, value: float, units: tuple[str, ...]
) -> None:
    (found,) = read(text, language).quantities
    assert (Decimal(str(value)), units) == (found.value, found.units)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "ряд параметров"), ("ru", "одноразовая посуда"), ("ru", "двусторонний договор"),
        ("uk", "двосторонній договір"), ("pl", "jednodniowy bilet"), ("pl", "dwustronna umowa"),
        ("pl", "wieloletni plan"), ("cs", "dvoustranná smlouva"), ("cs", "každodenní cesta"),
    ],
)  # fmt: skip
def test_an_adjective_that_counts_nothing_has_no_number(language: str, text: str) -> None:
    assert () == read(text, language).quantities


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("hr", "lipanjska sjednica", "XXXX-06"), ("hr", "1930-tih godina", "193X"),
        ("sl", "marčevska seja", "XXXX-03"), ("bg", "юнското заседание", "XXXX-06"),
    ],
)  # fmt: skip
def test_an_adjective_may_be_a_month_or_a_decade(language: str, text: str, edtf: str) -> None:
    assert [edtf] == [date.edtf for date in read(text, language).dates]


def test_a_month_that_begins_as_another_does_is_itself() -> None:
    assert ["XXXX-07", "XXXX-06"] == [date.edtf for date in read("červencový sněm a červnový sněm", "cs").dates]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ru", "два десятка", 20), ("uk", "три десятки", 30), ("pl", "dwa tuziny", 24), ("cs", "tři tucty", 36),
        ("hr", "tri desetka", 30), ("sk", "dva tucty", 24), ("sl", "dva ducata", 24), ("bg", "две дузини", 24),
        ("sl", "sto dvajset", 120), ("bg", "четирийсет", 40), ("bg", "двайсетина", 20),
    ],
)  # fmt: skip
def test_tens_and_dozens_are_counted(language: str, text: str, value: int) -> None:
    assert [value] == [one.value for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("pl", "dwumilionowe miasto", 2_000_000), ("ru", "60-миллиардный долг", 60 * 10**9),
        ("uk", "двомільйонне місто", 2_000_000), ("cs", "60miliardový dluh", 60 * 10**9),
        ("sk", "dvojmiliónové mesto", 2_000_000),
    ],
)  # fmt: skip
def test_an_adjective_may_end_in_its_scale(language: str, text: str, value: int) -> None:
    assert [value] == [one.value for one in read(text, language).quantities]


@pytest.mark.parametrize(("language", "text"), [("cs", "miliardové ztráty"), ("pl", "milionowe straty")])
def test_of_a_scale_alone_nobody_knows_how_many(language: str, text: str) -> None:
    assert ["vague"] == [one.form for one in read(text, language).quantities]
