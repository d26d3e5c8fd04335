from decimal import Decimal

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "two thirds", "0.6667"),
        ("en", "3/4", "0.75"),
        ("en", "2 1/4", "2.25"),
        ("en", "2½", "2.5"),
        ("en", "one twenty-fifth", "0.04"),
        ("en", "one hundred and three quarters", "100.75"),
        ("en", "one billion and a half million", "1000500000"),
        ("en", "one in five", "0.2"),
        ("en", "half a dozen", "6"),
        ("fr", "un demi-million", "500000"),
        ("fr", "vingt-trois cinquièmes", "4.6"),
        ("de", "fünf und drei Viertel Milliarde", "5750000000"),
        ("es", "tres millones y medio", "3500000"),
        ("ja", "3分の1", "0.3333"),
        ("ru", "треть", "0.3333"),
        ("cs", "třetina", "0.3333"),
        ("ar", "ثلثا", "0.6667"),
        ("zh", "三分之二", "0.6667"),
        ("es", "nueve de cada diez", "0.9"),
        ("ru", "девять из десяти", "0.9"),
        ("ko", "3분의 1", "0.3333"),
        ("zh", "一半", "0.5"),
    ],
)
def test_fractions_are_read_in_words_and_figures(language: str, text: str, value: str) -> None:
    (found,) = read(text, language).quantities
    assert found.value is not None
    assert abs(Decimal(value) - found.value) < Decimal("0.0001")


def test_a_fraction_keeps_its_two_numbers() -> None:
    (found,) = read("two thirds", "en").quantities
    assert (Decimal(2), Decimal(3)) == found.parts


@pytest.mark.parametrize(
    ("text", "count"), [("24/7", 2), ("doubled in five years", 2), ("12 out of 10", 2), ("1/2/3", 3)]
)
def test_what_is_no_proper_fraction_stays_apart(text: str, count: int) -> None:
    assert count == len(read(text, "en").quantities)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "every third person"),
        ("en", "every 3rd person"),
        ("de", "jede dritte Person"),
        ("nl", "elke derde persoon"),
        ("sv", "var tredje person"),
        ("da", "hver tredje person"),
    ],
)
def test_every_third_is_a_third(language: str, text: str) -> None:
    (found,) = read(text, language).quantities
    assert found.parts == (Decimal(1), Decimal(3))


def test_the_third_is_none() -> None:
    (found,) = read("the third person", "en").quantities
    assert found.form == "ordinal"
