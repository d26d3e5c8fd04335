"""A figure that is told of several years together."""

from __future__ import annotations

import pytest

from factsheet.text.quantities.reading import read
from factsheet.text.telling.totals import Total, total_of


def found(text: str, language: str = "en", at: int = 0) -> str:
    reading = read(text, language)
    total = total_of(reading, reading.quantities[at])
    return text[total.start : total.end] if total else ""


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("It paid 30 million euros in fines over five years.", "en", "over five years"),
        ("Some 900 people died in the past three years.", "en", "in the past three years"),
        ("Elle a payé 30 millions d'euros en cinq ans.", "fr", "en cinq ans"),
        ("30 Millionen Euro in den nächsten fünf Jahren", "de", "in den nächsten fünf Jahren"),
        ("30 millones de euros a lo largo de cinco años", "es", "a lo largo de cinco años"),
        ("30 milioni di euro nell'arco di cinque anni", "it", "nell'arco di cinque anni"),
        ("30 miljoen euro in vijf jaar", "nl", "in vijf jaar"),
        ("30 milhões de euros em cinco anos", "pt", "em cinco anos"),
    ],
)
def test_the_words_are_found_with_the_time_that_they_lead_to(text: str, language: str, said: str) -> None:
    assert found(text, language) == said


def test_the_time_may_stand_before_its_figure() -> None:
    assert found("Over five years it paid 30 million euros.", at=1) == "Over five years"


@pytest.mark.parametrize(
    "text",
    [
        "It pays 30 million euros a year for five years.",
        "It paid 30 million euros to 12 people over five years.",
        "It paid 30 million euros, and over five years it grew.",
        "It paid 30 million euros.",
    ],
)
def test_a_figure_for_each_year_or_beside_another_is_of_no_total(text: str) -> None:
    assert found(text) == ""


def test_a_stretch_of_time_is_no_figure_that_has_one_and_some_languages_have_no_words() -> None:
    assert found("Five years over ten years") == ""
    assert found("30 milionů eur za pět let", "cs") == ""


def test_five_years_are_longer_than_a_year_and_a_year_is_not() -> None:
    five, one, months = Total(0, 1, "year", 5), Total(0, 1, "year", 1), Total(0, 1, "month", 12)
    assert five.holds("year")
    assert one.holds("month")
    assert not one.holds("year")
    assert not months.holds("year")
