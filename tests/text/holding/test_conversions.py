from decimal import Decimal

import pytest

from factsheet.text.holding.conversions import converted, exact, interval, kind_of, lasts
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("value", "unit", "to", "there"),
    [
        ("5", "mile", "kilometer", "8.04672"),
        ("212", "fahrenheit", "celsius", "100"),
        ("2", "decade", "year", "20"),
        ("5", "terawatt-hour", "kilowatt-hour", "5e9"),
        ("3", "megatonne", "tonne", "3e6"),
        ("2", "petabyte", "terabyte", "2000"),
        ("1.5", "gigawatt", "megawatt", "1500"),
        ("12", "dunam", "square-meter", "12000"),
        ("25", "basis-point", "percentage-point", "0.25"),
    ],
)
def test_a_value_converts_by_definition(value: str, unit: str, to: str, there: str) -> None:
    assert Decimal(there) == converted(Decimal(value), unit, to)


def test_units_of_different_things_and_money_do_not_convert() -> None:
    assert (None, None) == (converted(Decimal(1), "mile", "pound"), converted(Decimal(1), "USD", "EUR"))


@pytest.mark.parametrize(
    ("unit", "other", "expected"),
    [
        ("hour", "minute", True), ("decade", "year", True), ("kilometer", "meter", True), ("megatonne", "tonne", True),
        ("hectare", "square-kilometer", True), ("mile", "meter", False), ("terawatt-hour", "joule", False),
        ("celsius", "fahrenheit", False), ("kilometer", "kilogram", False), ("USD", "EUR", False),
    ],
)  # fmt: skip
def test_times_and_powers_of_ten_convert_without_rounding(unit: str, other: str, expected: bool) -> None:
    assert exact(unit, other) == expected


def test_what_a_unit_measures_is_known() -> None:
    assert ("length", None) == (kind_of("mile"), kind_of("USD"))


@pytest.mark.parametrize(
    ("language", "text"),
    [("el", "500 στρέμματα"), ("he", "500 דונם"), ("ar", "500 دونم"), ("tr", "500 dönümlük"), ("en", "500 stremmata")],
)
def test_the_old_measure_of_fields_is_a_tenth_of_a_hectare(language: str, text: str) -> None:
    (unit,) = read(text, language).quantities[0].units
    assert converted(Decimal(500), unit, "hectare") == 50


def test_a_difference_of_temperatures_has_no_zero() -> None:
    assert interval(Decimal(9), "fahrenheit", "celsius") == 5
    assert interval(Decimal(5), "celsius", "fahrenheit") == 9
    assert interval(Decimal(5), "celsius", "kelvin") is None


def test_minutes_and_seconds_are_written_like_hours_and_minutes() -> None:
    length = Decimal(13) + Decimal(10) / 60
    assert lasts(Decimal(790), [length], ("minute",))
    assert lasts(Decimal(790), [Decimal(790)], ("minute",))
    assert not lasts(Decimal(780), [Decimal(13)], ("minute",))
    assert not lasts(None, [length], ("meter",))
