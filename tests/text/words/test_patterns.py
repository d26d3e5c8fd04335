"""Phrases are looked up by their first word as the lists write it: whole, or its beginning, or its end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files

import pytest

from factsheet.text.words.patterns import HEAD, beginning, fits, hints, listed, phrase_table, written

FOLDERS = ("acts", "directions", "kinds", "ladders")
LISTS = {"yes": ["say/says yes", "grant-", "ge-en"], "no": ["say/says {no}", "#"]}
KNOWN = phrase_table(listed(LISTS, ("no", "yes"), {"no": "no/never"}))


def strings(stored: object) -> Iterator[str]:
    if isinstance(stored, dict):
        yield from (one for value in stored.values() for one in strings(value))
    elif isinstance(stored, list):
        yield from stored


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_beginning_of_a_word_has_the_letters_that_it_is_looked_up_by(folder: str) -> None:
    stored = [json.loads(one.read_text("utf-8")) for one in (files("factsheet.text") / "languages" / folder).iterdir()]
    firsts = [word for lists in stored for pattern in strings(lists) for word in pattern.split()[0].split("/")]
    assert [] == [word for word in firsts if word.endswith("-") and 1 < len(word) <= HEAD]


def test_a_pattern_stands_for_every_choice() -> None:
    assert [*written(["rise/rose to/by", "dell'#", "full - {time}"], {"time": "time/hours"})] == [
        ("rise", "to"), ("rise", "by"), ("rose", "to"), ("rose", "by"), ("dell", "'", "#"),
        ("full", "-", "time"), ("full", "-", "hours"),
    ]  # fmt: skip


def test_an_and_is_attached_to_words_that_are_not_short() -> None:
    found = listed({"yes": ["ادعى أن", "قد", "#"]}, ("yes",), attached="و")
    assert [("ادعى", "أن"), ("وادعى", "أن"), ("قد",), ("#",)] == [one.parts for one in found]


@pytest.mark.parametrize(
    ("word", "part", "does"),
    [
        ("granted", "grant-", True),
        ("gegeben", "ge-en", True),
        ("gen", "ge-en", False),
        ("opened", "-ed", True),
        ("-", "-", True),
        ("5", "#", True),
        ("€", "#", True),
        ("five", "#", False),
    ],
)
def test_a_part_may_be_a_beginning_an_end_or_a_figure(word: str, part: str, does: bool) -> None:
    assert fits(word, part) == does


def test_a_word_begins_the_phrases_that_it_fits() -> None:
    def meanings(word: str) -> list[str]:
        return [f"{one.meaning} {' '.join(one.parts)}" for one in beginning(KNOWN, word)]

    assert meanings("says") == ["no says no", "no says never", "yes says yes"]
    assert meanings("granting") == ["yes grant-"]
    assert meanings("gegeben") == ["yes ge-en"]
    assert meanings("7") == ["no #"]
    assert meanings("x") == []


def test_a_hint_is_the_longest_word_with_those_that_it_asks_for() -> None:
    assert hints(KNOWN, frozenset(("yes",))) == {
        "say": (("say", frozenset(("yes",))), ("says", frozenset(("yes",)))),
        "gra": (("grant-", frozenset()),),
        "": (("ge-en", frozenset()),),
    }
