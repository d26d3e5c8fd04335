"""Units that CLDR names without their prefix, or with another one alone."""

from __future__ import annotations

import pytest

from factsheet.locale.words import words
from factsheet.text.notation.prefixed_units import prefixed
from factsheet.text.notation.unit_words import unit_table
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "It used 5 TWh.", "5", "terawatt-hour"),
        ("en", "It used 5 gigawatt hours.", "5", "gigawatt-hour"),
        ("fr", "Elle a consommé 5 térawattheures.", "5", "terawatt-hour"),
        ("fr", "Elle a consommé 5 megawatt-heures.", "5", "megawatt-hour"),
        ("de", "Das sind 5 Terawattstunden.", "5", "terawatt-hour"),
        ("es", "Consumió 5 teravatios hora.", "5", "terawatt-hour"),
        ("it", "Ha consumato 5 gigawattora.", "5", "gigawatt-hour"),
        ("ru", "Потребление составило 5 ТВт·ч.", "5", "terawatt-hour"),
        ("ru", "Потребление составило 5 ТВт⋅ч.", "5", "terawatt-hour"),
        ("ja", "消費量は5テラワット時だった。", "5", "terawatt-hour"),
        ("el", "Κατανάλωσε 5 TWh.", "5", "terawatt-hour"),
        ("en", "It emits 5 Mt of CO2.", "5", "megatonne"),
        ("en", "It emits 5 MtCO2e.", "5", "megatonne"),
        ("en", "It emits 5 gigatons.", "5", "gigatonne"),
        ("fr", "Elle émet 5 mégatonnes.", "5", "megatonne"),
        ("ru", "Это 5 Мт.", "5", "megatonne"),
        ("pl", "To 5 megaton.", "5", "megatonne"),
        ("ja", "3メガトン", "3", "megatonne"),
        ("en", "It weighs 5 tonnes.", "5", "tonne"),
    ],
)
def test_a_unit_is_read_with_its_prefix(language: str, text: str, value: str, unit: str) -> None:
    [(found, units)] = [(str(one.value), one.units) for one in read(text, language).quantities if one.units]
    assert (value, (unit,)) == (found, units)


def test_a_verse_is_no_weight() -> None:
    assert [one.units for one in read("Mt 5,3 steht am Anfang.", "de").quantities] == [()]


def test_a_word_that_a_language_has_for_something_else_stays_what_it_is() -> None:
    known = unit_table({"units": {"megaton": ["decade"]}}, words("nl"))
    assert (("decade",), ("kilotonne",)) == (known["megaton"], known["kiloton"])


def test_where_no_prefix_is_seen_nothing_is_made_up() -> None:
    assert prefixed({"tonne": ("tonne",), "watt": ("watt",)}) == {}


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("fr", "La tour mesure 330 m de haut.", "meter"),
        ("es", "La torre mide 330 m de alto.", "meter"),
        ("el", "Ο δρόμος έχει 12 km.", "kilometer"),
        ("en", "It takes 5 g.", "gram"),
        ("de", "Es sind 5 g.", "gram"),
        ("fr", "Il en faut 3 L.", "liter"),
        ("en", "It holds 500 ml.", "milliliter"),
        ("sl", "Most je dolg 330 m.", "meter"),
        ("fi", "Se painaa 5 kg.", "kilogram"),
        ("en", "It is open for 24h.", "hour"),
    ],
)
def test_international_signs_are_read_in_every_language(language: str, text: str, unit: str) -> None:
    [units] = [one.units for one in read(text, language).quantities if one.units]
    assert units[0] == unit


def test_a_year_of_a_language_that_shortens_it_so_stays_a_date() -> None:
    reading = read("Įkurta 2019 m.", "lt")
    assert ([one.edtf for one in reading.dates], reading.quantities) == (["2019"], ())
