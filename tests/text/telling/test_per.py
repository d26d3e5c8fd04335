"""A figure is told by the rate that stands by it, and by no other."""

from __future__ import annotations

import pytest

from factsheet.text.quantities.reading import read
from factsheet.text.telling.per import rates_of


def test_a_rate_is_of_the_figure_that_it_stands_by() -> None:
    reading = read("It sells 300 cars a day and repairs 40 an hour, monthly 900 in all (30 a day).", "en")
    found = [[one.rate.unit for one in rates_of(reading, item)] for item in reading.quantities]
    assert found == [["day"], ["hour"], ["month"], ["day"]]


def times(language: str, text: str) -> list[str]:
    reading = read(text, language)
    found = [[told.rate.unit for told in rates_of(reading, one) if told.close] for one in reading.quantities]
    return [units[0] if units else "" for units in found]


@pytest.mark.parametrize(
    ("language", "text", "time"),
    [
        ("en", "It costs £31 million a year.", "year"),
        ("en", "Its annual budget is £31 million.", "year"),
        ("en", "It makes 110,000 cubic metres of water a day.", "day"),
        ("en", "It has £31 million a month to spend.", "month"),
        ("en-GB", "They pay £31 per month.", "month"),
        ("es", "Produce 110.000 metros cúbicos de agua al día.", "day"),
        ("es", "El coste anual es de 31 millones de euros.", "year"),
        ("fr", "Cela coûte 31 millions d’euros par mois.", "month"),
        ("de", "Das kostet 31 Millionen Euro im Jahr.", "year"),
        ("de", "Die jährlichen Kosten von 31 Millionen Euro", "year"),
        ("it", "Costa 31 milioni di euro all’anno.", "year"),
        ("pt", "Custa 31 milhões de euros por semana.", "week"),
        ("nl", "Het kost 31 miljoen euro per jaar.", "year"),
    ],
)
def test_a_figure_is_counted_by_the_nearest_time(language: str, text: str, time: str) -> None:
    assert times(language, text) == [time]


def test_another_figure_or_another_clause_parts_them() -> None:
    assert times("en", "It hires 60 people a year and pays £31 million a month.") == ["year", "month"]
    assert times("en", "It pays £31 million, and hires every year.") == [""]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It has some 400 fewer staff than a year ago."),
        ("en", "It took about half an hour."),
        ("en", "He was sentenced to a year and fined $250,000."),
        ("de", "Es kostete 31 Millionen Euro im Jahr 2025."),
        ("es", "Costó 31 millones al año siguiente."),
    ],
)
def test_a_time_that_counts_nothing_is_no_rate(language: str, text: str) -> None:
    assert [one for one in times(language, text) if one] == []
