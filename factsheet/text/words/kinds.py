"""A text and its language -> its words for what a figure is of, where it could be of another kind: profit, average."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from factsheet.text.words.spotting import Phrase, Phrases, Word, phrases, words_of, worth_reading, written
from factsheet.text.words.stored import stored

# Of each group a figure is of one. Kinds that two sides see differently are left out: the exports of one are the
# imports of another.
GROUPS = (
    ("profit", "loss"), ("revenue", "spending"), ("surplus", "deficit"), ("minimum", "maximum", "average", "median"),
    ("gross", "net"), ("men", "women"), ("births", "deaths"), ("full-time", "part-time"),
    ("employment", "unemployment"), ("majority", "minority"), ("savings", "debt"),
)  # fmt: skip
OTHERS = {kind: frozenset(group) - {kind} for group in GROUPS for kind in group}


class Lists(msgspec.Struct, frozen=True):
    """One language's phrases; `tended` is false where they were not tried on true pairs: they only ever warn."""

    phrases: Phrases
    tended: bool


def kinds(text: str, language: str) -> tuple[Word, ...]:
    """Every word of the lists, in the order of the text; nothing in a language that has none."""
    lists = _lists(language)
    return _read(text, language) if lists and worth_reading(text, lists.phrases) else ()


@lru_cache(maxsize=1024)
def _read(text: str, language: str) -> tuple[Word, ...]:
    lists = _lists(language)
    return tuple(one for one in words_of(text, language, lists.phrases) if one.meaning in OTHERS) if lists else ()


def tended(language: str) -> bool:
    """Whether a language's words were tried on true pairs."""
    lists = _lists(language)
    return lists is not None and lists.tended


@lru_cache(maxsize=64)
def _lists(language: str) -> Lists | None:
    listed = stored("kinds", language)
    if listed is None:
        return None
    found = (Phrase(meaning, parts) for meaning in (*OTHERS, "none") for parts in written(listed.get(meaning, ())))
    return Lists(phrases(found, OTHERS.__contains__), bool(listed["tended"]))
