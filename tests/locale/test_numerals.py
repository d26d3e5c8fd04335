from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.locale.numerals import at_scale, grouped, numeral, plain, plural, shift


@pytest.mark.parametrize(
    ("amount", "english"),
    [
        ("999", "999"),
        ("500000", "500,000"),
        ("1000000", "1 million"),
        ("1250000", "1.25 million"),
        ("1234000", "1,234,000"),
        ("1.375e9", "1.375 billion"),
        ("1234567890", "1,234,567,890"),
        ("250e15", "250,000 trillion"),
        ("2.1e25", "2.1\u00a0×\u00a010²⁵"),
        ("21000001e18", "21,000,001,000,000,000,000,000,000"),
        ("0.000001", "0.000001"),
    ],
)
def test_a_number_is_scaled_only_where_it_is_round(amount: str, english: str) -> None:
    assert english == numeral(Decimal(amount), "en").text


@pytest.mark.parametrize(
    ("language", "amount", "text"),
    [
        ("fr", "1.9e6", "1,9 million"),
        ("fr", "2e6", "2 millions"),
        ("de", "1e6", "1 Million"),
        ("de", "21e6", "21 Millionen"),
        ("pl", "5e6", "5 milionów"),
        ("pt-PT", "2e9", "2 mil milhões"),
        ("pt", "2e9", "2 bilhões"),
        ("it", "1e12", "1000 miliardi"),
        ("hi", "1.5e6", "15 लाख"),
        ("ja", "123400", "12.34万"),
        ("ja", "12345", "12,345"),
    ],
)
def test_the_scale_word_follows_the_number_printed_before_it(language: str, amount: str, text: str) -> None:
    assert text == numeral(Decimal(amount), language).text


def test_all_digits_on_request_and_at_least_some_after_the_point() -> None:
    assert "2,000,000" == numeral(Decimal("2e6"), "en", whole=True).text
    assert ["12.50", "12", "1,234.567"] == [
        numeral(Decimal(n), "en", places=2).text for n in ("12.5", "12", "1234.567")
    ]


def test_a_number_can_be_put_at_a_scale_not_its_own() -> None:
    near, far = at_scale(Decimal(500_000), 6, "en"), at_scale(Decimal(500), 6, "en")
    assert near is not None
    assert ("0.5 million", None) == (near.text, far)


@pytest.mark.parametrize(
    ("written", "digits"), [("1e3", "1000"), ("1.50", "1.50"), ("1500.0", "1500"), ("20.0", "20"), ("1e-3", "0.001")]
)
def test_plain_digits_have_no_exponent(written: str, digits: str) -> None:
    assert digits == plain(Decimal(written))


@given(st.decimals(allow_nan=False, allow_infinity=False), st.integers(-40, 40))
def test_shifting_is_exact(number: Decimal, places: int) -> None:
    assert number.as_tuple().digits == shift(number, places).as_tuple().digits
    assert number.as_tuple() == shift(shift(number, places), -places).as_tuple()


@given(st.from_regex(r"\A(0|[1-9][0-9]{0,30})(\.[0-9]{1,8})?\Z"))
def test_grouping_in_threes_agrees_with_pythons(digits: str) -> None:
    whole, point, fraction = digits.partition(".")
    assert f"{int(whole):,}{point}{fraction}" == grouped(digits, "en")


@pytest.mark.parametrize(
    ("language", "thousand", "ten_thousand"),
    [
        ("de", "1.234", "12.345"),
        ("es", "1234", "12.345"),
        ("es-MX", "1,234", "12,345"),
        ("pl", "1234", "12\u00a0345"),
        ("it", "1234", "12.345"),
        ("pt", "1.234", "12.345"),
        ("pt-PT", "1234", "12\u00a0345"),
    ],
)
def test_in_some_languages_four_digits_are_no_group(language: str, thousand: str, ten_thousand: str) -> None:
    assert (thousand, ten_thousand) == (grouped("1234", language), grouped("12345", language))


@pytest.mark.parametrize(
    ("language", "size", "category"),
    [
        ("en", "1", "one"),
        ("en", "1.5", "other"),
        ("fr", "1.9", "one"),
        ("ar", "1e30", "other"),
        ("ar", "1000000000000000000000000000000000005", "few"),
    ],
)
def test_plural_categories_are_known_for_numbers_of_any_length(language: str, size: str, category: str) -> None:
    assert category == plural(Decimal(size), language)
