import pytest

from factsheet.locale.words import words
from factsheet.text.notation.money_signs import akin, dotted, sign_table
from factsheet.text.quantities.reading import read


def test_codes_that_look_like_words_are_no_signs() -> None:
    signs = sign_table({}, words("en"))
    assert ("ALL" in signs, "EUR" in signs) == (False, True)


def test_a_czech_crown_is_a_crown() -> None:
    units = [read(text, language).quantities[0].units for text, language in (("12 Kč", "cs"), ("12 crowns", "en"))]
    assert akin(*units)


@pytest.mark.parametrize(
    ("bare", "named"),
    [
        (("CHF", "Fr"), ("XOF", "XAF")),
        (("GBP", "pound"), ("EGP",)),
        (("MXN", "peso"), ("ARS",)),
        (("USD", "$"), ("JMD",)),
    ],
)
def test_money_without_a_country_is_that_of_any(bare: tuple[str, ...], named: tuple[str, ...]) -> None:
    assert akin(bare, named)


def test_money_of_two_countries_is_not_the_same() -> None:
    assert not akin(("XOF", "XAF"), ("CHF",))


def test_signs_of_several_letters_are_read_like_words() -> None:
    assert dotted(sign_table({}, words("ar")))["د.إ"] == ("AED",)


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("ar", "بلغت 500 د.إ. اليوم", "AED"),
        ("ar", "بلغت 500 ر.س اليوم", "SAR"),
        ("bg", "цената е 1 234,50 щ.д. днес", "USD"),
        ("fr", "500 F CFA", "XOF"),
        ("fr", "500 milliards de francs CFA", "XOF"),
        ("fr", "500 millions de DH", "MAD"),
        ("en", "KSh 500 million", "KES"),
        ("en", "GH¢500", "GHS"),
        ("en", "E£500", "EGP"),
        ("pt", "500 mil kwanzas", "AOA"),
        ("de", "500 Fr. mehr", "CHF"),
    ],
)
def test_money_is_read_as_the_papers_of_its_country_print_it(language: str, text: str, code: str) -> None:
    assert code in read(text, language).quantities[0].units


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [("fr", "1 500 $MX", "MXN"), ("en", "1,500 $MX", "MXN"), ("en", "1,500 $CA", "CAD"), ("en", "MX$1,500", "MXN")],
)
def test_a_country_stands_on_either_side_of_its_dollar(language: str, text: str, unit: str) -> None:
    assert unit == read(text, language).quantities[0].units[0]
