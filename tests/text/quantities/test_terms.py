from __future__ import annotations

from decimal import Decimal

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "two years, seven months and 15 days"),
        ("fr", "2 ans 7 mois 15 jours"),
        ("fr", "2 ans, 7 mois et 15 jours"),
        ("tr", "2 yıl 7 ay 15 gün"),
        ("ko", "2년 7개월 15일"),
    ],
)
def test_years_months_and_days_are_three_lengths(language: str, text: str) -> None:
    assert [2, 7, 15] == [one.value for one in read(text, language).quantities]


def test_a_term_of_years_has_months_in_japanese() -> None:
    (term,) = read("懲役2年6月の判決", "ja").quantities
    assert Decimal("2.5") == term.value
    reading = read("2年6月の判決", "ja")
    assert ["XXXX-06"] == [date.edtf for date in reading.dates]
