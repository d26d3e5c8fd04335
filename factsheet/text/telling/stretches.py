"""A text and a figure in it -> the part of its sentence that tells of this figure, and of no other that is like it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

import msgspec

from factsheet.text.dates.date import Date
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.clauses import clause, sentence
from factsheet.text.words.directions import joins
from factsheet.text.words.landmarks import WORD
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import Span

FIGURES = frozenset(("amount", "multiple", "fraction", "loose"))
MOST_ITEMS = 12  # the first ones, and no more, are looked at

Item = Quantity | Date


class Parted(msgspec.Struct, frozen=True):
    """A text with its figures and dates, and the words that join its clauses."""

    text: Reading
    items: tuple[Item, ...]
    joins: tuple[Word, ...]


def parted(text: Reading) -> Parted:
    """A text, made ready to be asked what part of it a figure has."""
    every: tuple[Item, ...] = (*text.quantities, *text.dates)
    items = tuple(islice((one for one in every if is_plain(one)), MOST_ITEMS))
    return Parted(text, items, joins(text.text, text.language) if len(items) > 1 else ())


def is_plain(item: Item) -> bool:
    """Whether it is one figure or one date: no range, no rank, no day of the week."""
    if isinstance(item, Date):
        return item.edtf is not None and item.weekday is None
    return item.form in FIGURES and item.value is not None


def rivals(one: Item, other: Item) -> bool:
    """Whether two figures of a text are of one kind, and so could trade places."""
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return one.value != other.value and one.units[:1] == other.units[:1] and one.noun == other.noun
    return isinstance(one, Date) and isinstance(other, Date) and one.edtf != other.edtf


def stretch(text: Parted, item: Item) -> Span | None:
    """What tells of a figure: its clause, with what leads up to it; None where another like it stands there too."""
    start, end = clause(text.text, text.joins, (item.start, item.end))
    others = [one.start for one in text.items if one != item and rivals(item, one)]
    if any(start <= at < end for at in others):
        return None
    return _leading(text, item, others, start), end


def _leading(text: Parted, item: Item, others: Sequence[int], start: int) -> int:
    """“In Hull, 4,000 homes drowned, and in Leeds, 900”: from the sentence's begin, or the "and" behind the last."""
    first, _ = sentence(text.text, (item.start, item.end))
    last = max((at for at in others if at < start), default=-1)
    if last < first:
        return first
    return max((one.end for one in text.joins if last < one.start < start), default=start)


def in_one_breath(text: Parted, one: Item, other: Item) -> bool:
    """Whether only "and" stands between two figures, so that each's own words stand elsewhere: “300 and 500 vans”."""
    first, second = sorted((one, other), key=lambda item: item.start)
    between = WORD.finditer(text.text.text, first.end, second.start)
    return all(any(join.start <= word.start() < join.end for join in text.joins) for word in between)
