"""A text and its figures -> what it says went from one figure to another: "from 5 to 3", "3, down from 5"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

import msgspec

from factsheet.text.notation.money_signs import akin
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.past import is_ago
from factsheet.text.words.landmarks import WORD
from factsheet.text.words.passing import Links, linked, links_of, passed
from factsheet.text.writing.spans import Span
from factsheet.text.writing.stops import ending

# Words that may stand between the later figure and the earlier one ("5 million in the first half, up from 3").
BETWEEN = 8
SENTENCE_MARK = re.compile(r"[.;:!?](?=\s)|[\n()]")


class Change(msgspec.Struct, frozen=True):
    """From the one to the other, and where both stand; `moved`: words of change or comparison leave no doubt of it."""

    before: Decimal
    after: Decimal
    start: int
    end: int
    moved: bool = False


def changes(reading: Reading) -> Iterator[Change]:
    """What a text says went from one figure to another, as values and a span: “from 5 to 3”, "3, down from 5"."""
    links = links_of(reading.language)
    if links is None:
        return
    figures = [one for one in reading.quantities if one.form == "amount" and not is_ago(reading, one)]
    for one in figures:
        ends = _ends(one)
        if ends and one.low is not None and one.high is not None and linked(reading.text, links, *ends):
            yield Change(one.low, one.high, one.start, one.end)
    for one, other in pairwise(figures):
        yield from _change(reading, one, other, links)


def _ends(one: Quantity) -> tuple[Span, Span] | None:
    """Where the two figures of a range stand: "from 3 to 5" may be a change."""
    if one.bound != "range" or one.bound_span is None:
        return None
    return (one.start, one.bound_span[0]), (one.bound_span[1], one.end)


def _change(reading: Reading, one: Quantity, other: Quantity, links: Links) -> Iterator[Change]:
    before, after = one.value, other.value
    first, second = (_start(one), one.end), (_start(other), other.end)
    between = reading.text[first[1] : second[0]]
    if before is None or after is None or before == after or _apart(one, other) or len(WORD.findall(between)) > BETWEEN:
        return
    if any(ending(SENTENCE_MARK.finditer(between), reading.language)):
        return
    if linked(reading.text, links, first, second):
        moved = passed(reading.text, reading.language, first, second)
        yield Change(before, after, one.start, other.end, moved=bool(moved))
    elif links.earlier and links.earlier.search(between):
        yield Change(after, before, one.start, other.end, moved=True)


def _apart(one: Quantity, other: Quantity) -> bool:
    """Whether the two count different things."""
    units = bool(one.units and other.units) and not akin(one.units, other.units)
    return units or bool(one.noun and other.noun and one.noun != other.noun)


def _start(one: Quantity) -> int:
    """Where a figure begins with what bounds it."""
    return min(one.start, (one.bound_span or (one.start,))[0])
