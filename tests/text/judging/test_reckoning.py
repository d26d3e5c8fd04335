"""What a quote gives by the hour may be told by the day where it was reckoned out exactly, and only there."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.reckoning import reckoned
from factsheet.text.quantities.reading import read


def hows(statement: str, language: str, quote: str, tongue: str) -> list[str]:
    ours, theirs = read(statement, language), [read(quote, tongue)]
    return [one.how for one in reckoned(ours, hold(ours, theirs), theirs)]


@pytest.mark.parametrize(
    ("statement", "language", "quote", "tongue"),
    [
        ("It makes 60 cars an hour.", "en", "Elle produit une voiture par minute, soit 1 par minute.", "fr"),
        ("It earns €12 million a year.", "en", "Sie verdient 1 Million Euro im Monat.", "de"),
        ("It uses 24 litres a day.", "en", "Consume 1 litro all'ora.", "it"),
        ("It pays 900 euros a month.", "en", "Paga 10.800 euros al año.", "es"),
        ("It uses 1,000 litres a day.", "en", "Het verbruikt 7.000 liter per week.", "nl"),
    ],
)
def test_an_exact_reckoning_rests_on_its_quote(statement: str, language: str, quote: str, tongue: str) -> None:
    assert hows(statement, language, quote, tongue) == ["converted"]


@pytest.mark.parametrize(
    ("statement", "language", "quote", "tongue"),
    [
        ("It earns €11 million a year.", "en", "Sie verdient 1 Million Euro im Monat.", "de"),
        ("It earns $12 million a year.", "en", "Sie verdient 1 Million Euro im Monat.", "de"),
        ("It earns €12 million.", "en", "Sie verdient 1 Million Euro im Monat.", "de"),
        ("It earns €12 million a year.", "en", "Sie verdient 1 Million Euro.", "de"),
        ("It earns €365 million a year.", "en", "It earns €1 million a day.", "en"),
    ],
)
def test_what_is_not_exactly_the_same_stays_astray(statement: str, language: str, quote: str, tongue: str) -> None:
    assert hows(statement, language, quote, tongue)[0] != "converted"


def test_what_is_held_stays_held() -> None:
    assert hows("It earns €12 million a year.", "en", "It earns €12 million a year.", "en") == ["same"]
