"""A text and its language -> its words of rise and fall, and what stands beside them that makes them mean less."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import msgspec

from factsheet.text.words.spotting import Phrase, Phrases, Word, phrases, words_of, worth_reading, written
from factsheet.text.words.stored import stored

# Words that go up and down; that tell no direction, or another; that look like one and are none; losses, whose growth
# is another thing's fall; denials; and those that join two clauses.
MEANINGS = ("up", "down", "unclear", "none", "inverting", "denials", "joins")
WAYS = frozenset(("up", "down"))
MOVING = frozenset(("up", "down", "unclear"))


class Lists(msgspec.Struct, frozen=True):
    """One language's phrases, or, where words are not parted, one pattern.

    `tended` is false for a language whose words were not tried on true pairs: it only ever warns.
    """

    phrases: Phrases
    inside: re.Pattern[str] | None
    meanings: dict[str, str]
    tended: bool


def directions(text: str, language: str) -> tuple[Word, ...]:
    """Every word of the lists, in the order of the text; nothing where none of them goes up or down."""
    lists = lists_of(language)
    if lists is None or (lists.inside is None and not worth_reading(text, lists.phrases)):
        return ()
    found = _read(text, language)
    return found if any(one.meaning in WAYS for one in found) or lists.inside is None else ()


def moves(text: str, language: str) -> tuple[Word, ...]:
    """Every word of change, also where none of them goes up or down."""
    return tuple(one for one in _read(text, language) if one.meaning in MOVING)


@lru_cache(maxsize=1024)
def _read(text: str, language: str) -> tuple[Word, ...]:
    lists = lists_of(language)
    if lists is not None and lists.inside is not None:
        return tuple(Word(lists.meanings[one.group()], *one.span()) for one in lists.inside.finditer(text))
    return tuple(words_of(text, language, lists.phrases)) if lists else ()


def tended(language: str) -> bool:
    """Whether a language's words were tried on true pairs."""
    lists = lists_of(language)
    return lists is not None and lists.tended


@lru_cache(maxsize=64)
def lists_of(language: str) -> Lists | None:
    """The lists of a language or of the one it is a variety of, if there are any."""
    listed = stored_lists(language)
    return _lists(listed) if listed else None


def stored_lists(language: str) -> Mapping[str, Any]:
    """The lists as they are stored; nothing for a language that has none."""
    return stored("directions", language) or {}


def _lists(listed: Mapping[str, Any]) -> Lists:
    by_meaning = {meaning: listed.get(meaning, ()) for meaning in MEANINGS}
    if listed.get("inside"):
        meanings = {word: meaning for meaning, words in by_meaning.items() for word in words}
        longest = sorted(meanings, key=len, reverse=True)
        return Lists(phrases((), WAYS.__contains__), re.compile("|".join(map(re.escape, longest))), meanings, False)
    found = (Phrase(meaning, parts) for meaning, patterns in by_meaning.items() for parts in written(patterns))
    return Lists(phrases(found, WAYS.__contains__), None, {}, listed.get("tended", False))
