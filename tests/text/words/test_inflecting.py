"""A name with another ending."""

from __future__ import annotations

import pytest

from factsheet.text.words.inflecting import ended_otherwise, inflected, lengthened


@pytest.mark.parametrize(
    ("name", "word"),
    [("praga", "pradze"), ("oak", "oakiin"), ("lee", "leen"), ("рим", "риме"), ("helsinki", "helsingin")],
)
def test_an_ending_makes_no_other_name(name: str, word: str) -> None:
    assert ended_otherwise(name, word)
    assert ended_otherwise(word, name)


@pytest.mark.parametrize(("name", "word"), [("рим", "рига"), ("petrov", "sidorov"), ("lee", "leonid"), ("ann", "eva")])
def test_other_names_are_others(name: str, word: str) -> None:
    assert not ended_otherwise(name, word)


def test_a_long_name_may_be_lengthened() -> None:
    assert lengthened("obama", "obamas")
    assert not lengthened("ann", "anna")
    assert not lengthened("obama", "obam")


def test_a_region_changes_no_endings() -> None:
    assert inflected("en", "pl-PL")
    assert not inflected("en", "sv")
