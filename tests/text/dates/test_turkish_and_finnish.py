"""Days and years in the cases of Turkish and Finnish."""

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("tr", "Köprü pazar günü açıldı.", [7]),
        ("tr", "Köprü için pazar büyüdü.", []),
        ("fi", "Avajaiset siirtyivät sunnuntaille.", [7]),
        ("fi", "Avajaiset siirtyivät keskiviikolle.", [3]),
    ],
)
def test_weekdays_are_told_from_markets_and_have_their_cases(language: str, text: str, days: list[int]) -> None:
    assert days == [date.weekday for date in read(text, language).dates]


def test_until_a_turkish_year_is_not_about_it() -> None:
    assert ["max"] == [date.bound for date in read("Tünel 2027 yılına kadar açılacak.", "tr").dates]
