"""A statement is made wrong in a rate, and in whether something changed by a figure or to it."""

from __future__ import annotations

from factsheet.text.corrupting.retelling import retold
from factsheet.text.quantities.reading import read

RATES = {"a year": "a month"}
CHANGES = {"by": "to"}


def test_a_rate_becomes_another_and_back() -> None:
    reading = read("It earns $5 million a year, up from $4 million a year ago.", "en")
    assert list(retold(reading, "rate", RATES)) == ["It earns $5 million a month, up from $4 million a year ago."]
    assert list(retold(read("It earns $5 million a month.", "en"), "rate", RATES)) == ["It earns $5 million a year."]


def test_by_becomes_to_where_something_changed() -> None:
    assert list(retold(read("Sales rose by 5%.", "en"), "change", CHANGES)) == ["Sales rose to 5%."]
    assert list(retold(read("It was founded by 8 men, and sent to 9 shops.", "en"), "change", CHANGES)) == []


def test_without_words_nothing_is_done() -> None:
    assert list(retold(read("Sales rose by 5% a year.", "en"), "rate", {})) == []
