"""A text and a figure in it -> the words that say that it is of a stretch of time together: "over five years"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import msgspec

from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.clauses import clause
from factsheet.text.words.landmarks import WORD
from factsheet.text.words.rates import TIMES
from factsheet.text.words.stored import stored

REACH_WORDS = 6  # words between a figure and the stretch of time
LEADING_WORDS = 4  # words of what leads to a stretch of time: "over a period of"
LEADING_CHARS = 60  # characters before it in which these stand
MOST_TIMES = 4  # the first ones, and no more, are looked at
ORDER = ("second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "half-year", "year", "decade")


class Total(msgspec.Struct, frozen=True):
    """The words that tell of a stretch of time, and how long it is."""

    start: int
    end: int
    unit: str
    times: float

    def holds(self, rate: str) -> bool:
        """Whether it is longer than what a rate counts by: five years are longer than a year, or a month."""
        longer = ORDER.index(self.unit) - ORDER.index(rate)
        return longer > 0 or (longer == 0 and self.times > 1)


def total_of(text: Reading, item: Quantity) -> Total | None:
    """What says so of a figure, in its clause and with no other figure between."""
    within = _within(text.language)
    if not within or _is_time(item):
        return None
    start, end = clause(text, (), (item.start, item.end))
    others = [one for one in text.quantities if one is not item and start <= one.start < end]
    times = [one for one in others if _is_time(one)][:MOST_TIMES]
    found = (_led(text.text, one, within) for one in times if _close(text.text, item, one, others))
    return next((one for one in found if one), None)


def _is_time(item: Quantity) -> bool:
    return bool(item.units) and item.units[0] in TIMES and item.value is not None


def _close(text: str, item: Quantity, other: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether few words and no other figure stand between two."""
    first, last = sorted((item, other), key=lambda one: one.start)
    if any(first.end <= one.start < last.start for one in others):
        return False
    return len(WORD.findall(text[first.end : last.start])) <= REACH_WORDS


def _led(text: str, time: Quantity, within: frozenset[str]) -> Total | None:
    """A stretch of time with the words that lead to it, if they do: a figure "for" five years is one of each."""
    before = [*WORD.finditer(text, max(0, time.start - LEADING_CHARS), time.start)][-LEADING_WORDS:]
    said = [word.group().lower() for word in before]
    first = next((at for at in range(len(said)) if " ".join(said[at:]) in within), None)
    return None if first is None else Total(before[first].start(), time.end, time.units[0], float(time.value or 0))


@lru_cache(maxsize=64)
def _within(language: str) -> frozenset[str]:
    """The words that lead to a stretch of time in which all of a figure came together."""
    return frozenset((stored("rates", language) or {}).get("within", ()))
