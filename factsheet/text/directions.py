"""A text and its language -> its words of rise and fall, and what stands beside them that makes them mean less."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

import msgspec

from factsheet.text.spotting import Phrase, Phrases, Word, phrases, words_of, worth_reading, written

# Words that go up and down; that tell no direction, or another; that look like one and are none; losses, whose growth
# is another thing's fall; denials; and those that join two clauses.
MEANINGS = ("up", "down", "unclear", "none", "inverting", "denials", "joins")
WAYS = frozenset(("up", "down"))


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
    if lists is None:
        return ()
    if lists.inside is not None:
        found = tuple(Word(lists.meanings[one.group()], *one.span()) for one in lists.inside.finditer(text))
        return found if any(one.meaning in WAYS for one in found) else ()
    return _read(text, language) if worth_reading(text, lists.phrases) else ()


@lru_cache(maxsize=1024)
def _read(text: str, language: str) -> tuple[Word, ...]:
    lists = lists_of(language)
    return tuple(words_of(text, lists.phrases)) if lists else ()


def tended(language: str) -> bool:
    """Whether a language's words were tried on true pairs."""
    lists = lists_of(language)
    return lists is not None and lists.tended


@lru_cache(maxsize=64)
def lists_of(language: str) -> Lists | None:
    """The lists of a language or of the one it is a variety of, if there are any."""
    stored = stored_lists(language)
    return _lists(stored) if stored else None


def stored_lists(language: str) -> Mapping[str, Any]:
    """The lists as they are stored; nothing for a language that has none."""
    code = language.lower().split("-")[0]
    path = files("factsheet.text") / "languages" / "directions" / f"{code}.json"
    return json.loads(path.read_text(encoding="utf-8")) if code.isalpha() and path.is_file() else {}


def _lists(stored: Mapping[str, Any]) -> Lists:
    listed = {meaning: stored.get(meaning, ()) for meaning in MEANINGS}
    if stored.get("inside"):
        meanings = {word: meaning for meaning, words in listed.items() for word in words}
        longest = sorted(meanings, key=len, reverse=True)
        return Lists(phrases((), WAYS.__contains__), re.compile("|".join(map(re.escape, longest))), meanings, False)
    found = (Phrase(meaning, parts) for meaning, patterns in listed.items() for parts in written(patterns))
    return Lists(phrases(found, WAYS.__contains__), None, {}, stored.get("tended", False))
