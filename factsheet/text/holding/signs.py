"""A figure with a minus and one without: they are one where the other text tells of a fall or a loss."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from factsheet.text.holding.comparing import SAME, compared
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.words.changes import change_lists
from factsheet.text.words.directions import WAYS, directions
from factsheet.text.words.kinds import kinds
from factsheet.text.words.landmarks import WORD
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import Span

# Of what a minus says what it measures: a loss is a profit below nothing.
BELOW = {"loss": "down", "deficit": "down"}
LED_CHARS = 40  # characters in which the words stand that lead to a figure
APART = re.compile(r"[;:\n]|[.!?。](?=\s|$)")


def of_other_sign(item: Quantity, statement: Reading, quotes: Sequence[Reading]) -> tuple[int, Quantity] | None:
    """The quote's number and figure where one of the two texts has a minus and the other says it in words."""
    if item.form != "amount" or not item.value:
        return None
    for number, quote in enumerate(quotes):
        for other in quote.quantities:
            if other.form != "amount" or not other.value or (item.value < 0) == (other.value < 0):
                continue
            said = (quote, other) if item.value < 0 else (statement, item)
            if compared(_unsigned(item), _unsigned(other)) in SAME and _falls(*said):
                return number, other
    return None


def _unsigned(one: Quantity) -> Quantity:
    low, high = (None if end is None else abs(end) for end in (one.low, one.high))
    return msgspec.structs.replace(one, low=low, high=high)


def _falls(text: Reading, item: Quantity) -> bool:
    """Whether the nearest word of a way, in the same part of the text, tells of a fall by the figure, and not to it."""
    if _reached(text, item):
        return False
    near = [one for one in _told(text.text, text.language) if not APART.search(text.text, *_between(one, item))]
    return bool(near) and min(near, key=lambda one: _apart(one, item)).meaning == "down"


def _reached(text: Reading, item: Quantity) -> bool:
    """“fell to 5 °C” is no −5."""
    lists = change_lists(text.language)
    start = min(item.start, item.bound_span[0]) if item.bound_span else item.start
    before = tuple(WORD.findall(text.text[max(0, start - LED_CHARS) : start].lower()))
    return lists is not None and any(to and before[-len(to) :] == to for to in lists.to)


def _between(word: Word, item: Quantity) -> Span:
    return (word.end, item.start) if word.end <= item.start else (item.end, word.start)


def _apart(word: Word, item: Quantity) -> int:
    start, end = _between(word, item)
    return max(0, end - start)


@lru_cache(maxsize=256)
def _told(text: str, language: str) -> tuple[Word, ...]:
    ways = [one for one in directions(text, language) if one.meaning in WAYS]
    below = [one for one in kinds(text, language) if one.meaning in BELOW]
    return (*ways, *(msgspec.structs.replace(one, meaning=BELOW[one.meaning]) for one in below))
