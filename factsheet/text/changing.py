"""A text and its figures -> what it says went from one figure to another, and where a statement turns that round."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

import msgspec

from factsheet.text.amounts import Quantity
from factsheet.text.landmarks import WORD
from factsheet.text.mismatch import Mismatch, words_of
from factsheet.text.quantities import Reading
from factsheet.text.stored import stored

# Words that may stand between the later figure and the earlier one ("5 million in the first half, up from 3").
BETWEEN = 8
SENTENCE_MARK = re.compile(r"[.;:!?](?=\s)|[\n()]")


class Change(msgspec.Struct, frozen=True):
    """From the one to the other, and where both stand."""

    before: Decimal
    after: Decimal
    start: int
    end: int


class Links(msgspec.Struct, frozen=True):
    """Words before the figure that something went from, before the one it went to, in a range, before an old one."""

    origin: re.Pattern[str]
    goal: re.Pattern[str]
    within: re.Pattern[str]
    earlier: re.Pattern[str]


def exchanged(statement: Reading, quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement has it go from the figure that its quotes have it go to, and back."""
    ours = tuple(changes(statement))
    theirs = [(place, one) for place, quote in enumerate(quotes) for one in changes(quote)] if ours else []
    told = {(one.before, one.after) for _, one in theirs}
    for own in ours:
        back = next(((place, one) for place, one in theirs if (one.after, one.before) == (own.before, own.after)), None)
        if back and (own.before, own.after) not in told:
            there = words_of(back[0], quotes[back[0]], back[1])
            return Mismatch(sure=True, statement=(words_of(-1, statement, own),), quotes=(there,))
    return None


def changes(reading: Reading) -> Iterator[Change]:
    """“from 5 to 3”, "3, down from 5", "3 frente a 5"."""
    links = _links(reading.language)
    if links is None:
        return
    figures = [one for one in reading.quantities if one.form == "amount"]
    for one in figures:
        if one.bound == "range" and one.low is not None and one.high is not None and _leaves(reading.text, one, links):
            yield Change(one.low, one.high, one.start, one.end)
    for one, other in pairwise(figures):
        yield from _change(reading.text, one, other, links)


def _change(text: str, one: Quantity, other: Quantity, links: Links) -> Iterator[Change]:
    first, second = one.value, other.value
    between = text[one.end : min(other.start, (other.bound_span or (other.start,))[0])]
    if first is None or second is None or first == second or SENTENCE_MARK.search(between):
        return
    if len(WORD.findall(between)) > BETWEEN:
        return
    if links.origin.search(text, 0, min(one.start, (one.bound_span or (one.start,))[0])):
        if links.goal.search(between):
            yield Change(first, second, one.start, other.end)
    elif links.earlier.search(between):
        yield Change(second, first, one.start, other.end)


def _leaves(text: str, one: Quantity, links: Links) -> bool:
    """Whether a range is told as a change: "from 3 to 5"."""
    return bool(links.origin.search(text, 0, one.start)) and bool(links.within.search(text, one.start, one.end))


@lru_cache(maxsize=64)
def _links(language: str) -> Links | None:
    listed = stored("directions", language) or {}
    if "from" not in listed:
        return None
    origin, goal, earlier = (_any(listed[name]) for name in ("from", "to", "against"))
    return Links(
        re.compile(rf"(?<!\w){origin}\s+\Z", re.IGNORECASE),
        re.compile(rf"(?<!\w){goal}\s+\Z", re.IGNORECASE),
        re.compile(rf"\s{goal}\s", re.IGNORECASE),
        re.compile(rf"(?<!\w){earlier}\s+\Z", re.IGNORECASE),
    )


def _any(words: Sequence[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"
