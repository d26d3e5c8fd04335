"""What a correction shows as said before and as said now is held to the lock and to the fact."""

from __future__ import annotations

import pytest

from factsheet.drift.taking import take
from factsheet.lock import encode
from tests import sheets

FACT = """
    id: plant
    statement: The plant employs about {number} people.
    value: about {number} people
    quote: employs about 1,200 people
"""
NOUNS: sheets.Changes = {"content/properties.yaml": "people: {label: people}\n"}
CORRECTIONS = "content/corrections.yaml"


def entry(date: str = "2024-06-01", **said: str) -> str:
    more = "".join(f", {name}: {text}" for name, text in said.items())
    return f"  - {{fact: plant, date: {date}, kind: update, note: We had misread it.{more}}}\n"


def told(*entries: str, locked: str = "", fact: str = FACT) -> list[str]:
    """What is found in some corrections of a fact that was published as a plant of 900 people."""
    published = sheets.site({**NOUNS, **sheets.facts(FACT.format(number=900))})
    lock = {"factsheet.lock": encode(take(published))} if not locked else {}
    now = {**NOUNS, **sheets.facts(fact.format(number="1,200")), CORRECTIONS: "corrections:\n" + "".join(entries)}
    return [line for line in sheets.told({**now, **lock}) if "correction-unsupported" in line]


@pytest.mark.parametrize(
    "said",
    [
        {"before": "The plant employs about 900 people.", "after": "'The plant employs about 1,200 people.'"},
        {"before": "The plant employs about 900 people", "after": "'“The plant employs about 1,200 people.”'"},
        {"before": "about 900 people", "after": "'about 1,200 people'"},
        {"before": "900", "after": "'1200'"},
        {"before": "Some 900 people worked there.", "after": "'Now about 1,200 people.'"},
        {"before": "none", "after": "none"},
        {"after": "employs"},
        {},
    ],
)
def test_words_of_the_fact_then_and_now_are_its_own(said: dict[str, str]) -> None:
    assert told(entry(**said)) == []


@pytest.mark.parametrize(
    ("said", "column", "of_what"),
    [
        ({"before": "The plant employs about 700 people."}, 85, "what the lock has of the fact"),
        ({"before": "The plant was closed."}, 85, "what the lock has of the fact"),
        ({"after": "The plant employs about 900 people."}, 84, "what the fact says now"),
        ({"after": "The plant was closed."}, 84, "what the fact says now"),
    ],
)
def test_words_that_are_neither_are_told(said: dict[str, str], column: int, of_what: str) -> None:
    [line] = told(entry(**said))
    assert line.startswith(f"{CORRECTIONS}:2:{column}: warn[correction-unsupported] “{next(iter(said.values()))}”")
    assert line.endswith(of_what)


def test_of_several_corrections_the_latest_speaks_of_now() -> None:
    first, last = entry("2024-01-01", after="Closed."), entry("2024-06-01")
    assert told(last, first) == []
    assert len(told(entry("2024-01-01"), entry("2024-01-01", after="Closed."))) == 1


def test_without_a_lock_nothing_is_known_of_before() -> None:
    assert told(entry(before="Closed."), locked="no") == []
    assert len(told(entry(after="Closed."), locked="no")) == 1


def test_a_withdrawn_fact_says_nothing_now() -> None:
    gone = FACT + "    withdrawn: {{date: 2024-06-01, because: It was another plant.}}\n"
    assert told(entry(after="The plant is not ours."), fact=gone) == []
