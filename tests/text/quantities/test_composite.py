from decimal import Decimal

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("cs", "minutu a 13 sekund", "73/60", "minute"),
        ("hr", "minutu i 13 sekundi", "73/60", "minute"),
        ("pl", "godzinę i 20 minut", "80/60", "hour"),
        ("en", "an hour and 20 minutes", "80/60", "hour"),
        ("en", "two hours and 20 minutes", "140/60", "hour"),
        ("en", "a year and a half", "3/2", "year"),
        ("de", "zwei Euro und fünfzig Cent", "5/2", "EUR"),
    ],
)
def test_a_smaller_unit_is_added_to_the_larger(language: str, text: str, value: str, unit: str) -> None:
    [found] = read(text, language).quantities
    upper, lower = value.split("/")
    assert found.value is not None
    assert abs(found.value * Decimal(lower) - Decimal(upper)) < Decimal("1e-20")
    assert unit in found.units


@pytest.mark.parametrize(
    ("language", "text"), [("en", "the hour and 20 minutes"), ("cs", "tři minuty a 70 sekund"), ("cs", "rok a 13 lidí")]
)
def test_what_is_counted_elsewhere_is_no_one(language: str, text: str) -> None:
    assert all(one.value in (3, 13, 20, 70) for one in read(text, language).quantities)
