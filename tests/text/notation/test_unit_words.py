from decimal import Decimal

import pytest

from factsheet.locale.words import words
from factsheet.text.notation.unit_words import short_table, unit_table
from factsheet.text.quantities.reading import read


def test_a_named_dollar_answers_to_the_sign_and_another_does_not_answer_to_it() -> None:
    units = unit_table({}, words("en"))
    assert (("CAD",), ("USD",)) == (units["canadian dollars"], units["us dollars"])


def test_the_bare_noun_of_a_currencys_name_is_known() -> None:
    assert {"MXN", "ARS"} <= set(unit_table({}, words("es"))["pesos"])


@pytest.mark.parametrize(
    ("language", "word", "code"),
    [("fr", "gourdes", "HTG"), ("es", "quetzales", "GTQ"), ("pt", "kwanzas", "AOA"), ("pl", "forintów", "HUF")],
)
def test_so_is_one_that_comes_first_and_is_shared_by_none(language: str, word: str, code: str) -> None:
    assert unit_table({}, words(language))[word] == (code,)


def test_but_none_that_is_another_word() -> None:
    known = {word for language in ("fr", "it", "fil") for word in unit_table({}, words(language))}
    assert known.isdisjoint(("colons", "leoni", "sols", "russian"))


def test_the_tended_file_says_how_a_word_is_likeliest_read() -> None:
    assert ("GBP", "pound") == unit_table({"units": {"pounds": ["GBP", "pound"]}}, words("en"))["pounds"]


def test_a_lone_m_is_no_million() -> None:
    assert ("m" in short_table({}, words("en")), short_table({}, words("en"))["M"]) == (False, 6)


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("ru", "к 7 годам и 6 месяцам", "7.5", "year"),
        ("cs", "ke třem letům a šesti měsícům", "3.5", "year"),
        ("cs", "před dvaceti lety", "20", "year"),
        ("pl", "przed dwoma tygodniami", "2", "week"),
        ("sk", "po troch týždňoch", "3", "week"),
        ("uk", "перед двома місяцями", "2", "month"),
        ("hr", "o dva tjedna", "2", "week"),
        ("sl", "po 3 tednih", "3", "week"),
        ("hu", "hat hónapra", "6", "month"),
        ("hu", "két hétre", "2", "week"),
        ("hi", "साढ़े सात साल", "7.5", "year"),
    ],
)
def test_a_time_is_known_in_its_cases(language: str, text: str, value: str, unit: str) -> None:
    (found,) = read(text, language).quantities
    assert (Decimal(value), unit) == (found.value, found.units[0])


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("hu", "4,6 százalékra lassult", "percent"),
        ("et", "4,6 protsendini", "percent"),
        ("lt", "77 procentus", "percent"),
        ("ru", "владеет 77 процентами акций", "percent"),
        ("uk", "77 долара", "USD"),
        ("fi", "kahdeksaan tonniin", "tonne"),
        ("tr", "77 liradan", "TRY"),
    ],
)
def test_units_are_read_in_their_cases(language: str, text: str, unit: str) -> None:
    assert [unit] == [one.units[0] for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("40 galonluk tank", "40", "gallon"),
        ("90 milden fazla", "90", "mile"),
        ("200 metrekaredir", "200", "square-meter"),
    ],
)
def test_turkish_units_bear_their_endings(text: str, value: str, unit: str) -> None:
    (found,) = read(text, "tr").quantities
    assert (Decimal(value), unit) == (found.low, found.units[0])


def test_miles_an_hour_are_printed_in_every_language() -> None:
    for language, text in (("zh", "风速85 mph，"), ("ko", "85mph의 바람"), ("hr", "85 mph")):
        assert [("mile-per-hour",)] == [one.units for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [("ru", "500 мл", "milliliter"), ("sr", "500 мл", "milliliter"), ("ru", "12 л", "liter"), ("hr", "12 g.", "year")],
)
def test_a_short_sign_is_that_of_the_likelier_unit_first(language: str, text: str, unit: str) -> None:
    assert unit in read(text, language).quantities[0].units


def test_a_thin_space_may_stand_before_a_unit() -> None:
    assert ["kilometer"] == [one.units[0] for one in read("12\u2009km", "fr").quantities]
