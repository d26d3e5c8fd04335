"""Two figures of a statement that are each other's in the quote."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


def how(statement: str, quote: str, language: str) -> list[str]:
    return [one.how for one in hold(read(statement, "en"), [read(quote, language)])]


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("It was her third medal in four years.", "It was her fourth medal in three years.", "en"),
        ("It is his third title in four years.", "Het is zijn vierde titel in drie jaar.", "nl"),
        ("It is given three times in two days.", "On l'administre deux fois en trois jours.", "fr"),
    ],
)
def test_a_place_and_a_span_exchanged(statement: str, quote: str, language: str) -> None:
    assert how(statement, quote, language) == ["small-number", "small-number"]


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("It was her third medal in four years.", "C'est sa troisième médaille en quatre ans.", "fr"),
        (
            "He scored in the first half, in minute 25.",
            "He led 1-0 at half-time after a goal in the 25th minute.",
            "en",
        ),
        ("In three years it won four times.", "It won four times in three years.", "en"),
    ],
)
def test_each_in_its_own_place(statement: str, quote: str, language: str) -> None:
    assert "small-number" not in how(statement, quote, language)
