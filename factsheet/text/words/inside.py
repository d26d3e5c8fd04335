"""A text of a language that sets no words apart, or joins them -> where the words of its lists stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import msgspec

from factsheet.text.words.spotting import Word

BEGINS = " "


class Inside(msgspec.Struct, frozen=True):
    """The words of a language that sets none apart, and what each means."""

    pattern: re.Pattern[str]
    meanings: dict[str, str]

    def words(self, text: str, asked: frozenset[str] = frozenset()) -> tuple[Word, ...]:
        """The longest that begins at a place, in the order of the text; nothing where none has a meaning asked for."""
        found = tuple(Word(self.meanings[one.group()], *one.span()) for one in self.pattern.finditer(text))
        return found if not asked or any(one.meaning in asked for one in found) else ()


def inside(lists: Mapping[str, Iterable[str]], meanings: Iterable[str]) -> Inside:
    """The words of the lists for these meanings; one of several has the last."""
    return crowded({word: meaning for meaning in meanings for word in lists.get(meaning, ())})


def crowded(known: dict[str, str]) -> Inside:
    """Words with their meanings; one with a space before it begins a word of the text: no " لن " stands in "أعلن"."""
    longest = sorted(known, key=len, reverse=True)
    pattern = re.compile("|".join(map(_written, longest)))
    return Inside(pattern, {word.removeprefix(BEGINS): meaning for word, meaning in known.items()})


def _written(word: str) -> str:
    begins = word.startswith(BEGINS)
    return (r"(?<!\w)" if begins else "") + re.escape(word.removeprefix(BEGINS))
