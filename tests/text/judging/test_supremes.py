"""What is said of one alone stands in a quote in some words."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.supremes import rank_added

PLAIN = "Arvo is a bakery in Leeds with 40 ovens."


def told(statement: str, *quotes: str, language: str = "en") -> list[str]:
    found = rank_added(read_cues(statement, "en"), [read_cues(one, language) for one in quotes])
    return [one.text for one in found.statement] if found else []


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("Arvo is the largest bakery in Leeds.", "the largest"),
        ("Arvo is the only bakery in Leeds with 40 ovens.", "the only"),
        ("Arvo was the first bakery in Leeds to have 40 ovens.", "the first bakery in Leeds to"),
        ("Arvo is Leeds's most successful bakery.", "'s most successful"),
        ("Arvo sells bread at the lowest possible price.", "the lowest"),
    ],
)
def test_a_rank_that_no_quote_tells_is_found(statement: str, words: str) -> None:
    assert [one.casefold() for one in told(statement, PLAIN)] == [words.casefold()]


@pytest.mark.parametrize(
    "quote",
    [
        "Arvo leads the bakeries of Leeds.",
        "No other bakery in Leeds is as large as Arvo.",
        "Arvo is the biggest bakery in Leeds.",
        "Arvo outstrips every bakery in Leeds.",
        "Arvo is top of the bakeries of Leeds.",
    ],
)
def test_many_words_tell_it(quote: str) -> None:
    assert not told("Arvo is the largest bakery in Leeds.", quote)
    assert not told("Arvo is the largest bakery in Leeds.", PLAIN, quote)


@pytest.mark.parametrize(
    "statement",
    [
        "Arvo is one of the largest bakeries in Leeds.",
        "Arvo is not the largest bakery in Leeds.",
        "It was the first time that Arvo had 40 ovens.",
        "The first 40 ovens of Arvo stand in Leeds.",
        "Arvo is a large bakery in Leeds.",
    ],
)
def test_what_says_less_asks_for_nothing(statement: str) -> None:
    assert not told(statement, PLAIN)


def test_other_languages_say_it_otherwise() -> None:
    assert not told("Arvo is the largest bakery in Leeds.", "Arvo est une boulangerie de Leeds.", language="fr")
