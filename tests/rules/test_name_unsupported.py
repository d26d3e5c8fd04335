"""Names by all ways in which one is told, each once; a country in the place of another has a rule of its own."""

from __future__ import annotations

import pytest

from tests import sheets


def told(statement: str, ours: str, quote: str, theirs: str) -> list[tuple[str, str]]:
    return [
        (one.rule, one.message) for one in sheets.judged(sheets.one_fact(statement, ours, quote, theirs)).diagnostics
    ]


@pytest.mark.parametrize(
    ("statement", "ours", "quote", "theirs", "words"),
    [
        ("Yesterday Apex opened a plant.", "en", "Yesterday Acme opened a plant.", "en", "the name “Apex”"),
        ("Apex opened a plant.", "en", "Acme opened a plant.", "en", "“Apex” stands"),
        ("Yesterday Ann Lowe left.", "en", "Yesterday Ann Hart left.", "en", "another name than “Ann Lowe”"),
        ("Hier, Apex a ouvert une usine.", "fr", "Yesterday Acme opened a plant.", "en", "in its place is “Acme”"),
        ("Gestern kaufte Apex eine Fabrik.", "de", "Gestern kaufte Acme eine Fabrik.", "de", "in its place is “Acme”"),
    ],
)
def test_another_name_is_told_once(statement: str, ours: str, quote: str, theirs: str, words: str) -> None:
    [(rule, message)] = told(statement, ours, quote, theirs)
    assert rule == "name-unsupported"
    assert words in message


@pytest.mark.parametrize(
    ("statement", "ours", "quote", "theirs"),
    [
        ("Prices rose in Japan.", "en", "I prezzi sono aumentati in Italia.", "it"),
        ("Prices rose in Japan.", "en", "Prices rose in Italy.", "en"),
        ("In Italien stiegen die Preise.", "de", "In Japan stiegen die Preise.", "de"),
    ],
)
def test_another_country_is_told_by_its_own_rule(statement: str, ours: str, quote: str, theirs: str) -> None:
    assert ["country-exchanged"] == [rule for rule, _ in told(statement, ours, quote, theirs)]


def test_what_a_quote_has_in_its_place_is_shown() -> None:
    fact = sheets.one_fact("Hier, Apex a ouvert une usine.", "fr", "Yesterday Acme opened a plant.", "en")
    [one] = sheets.judged(fact).diagnostics
    assert ("the quote says “Acme”: Yesterday Acme opened a plant.",) == one.notes


def test_the_publisher_need_not_stand_in_a_quote() -> None:
    assert [] == told("As the Gazette reports, Acme left.", "en", "Acme left.", "en")


@pytest.mark.parametrize("sum_of", ["KSh 40 million", "40 million Shillings", "R40 million"])
def test_a_sign_of_money_is_no_name(sum_of: str) -> None:
    quote = (
        "Norway paid 40 million rand for it." if sum_of.startswith("R") else "Norway paid 40 million shillings for it."
    )
    assert [] == told(f"Norway paid {sum_of} for it.", "en", quote, "en")
