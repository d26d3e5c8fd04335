"""What a statement and its quotes say of one figure -> where one says "by" it, the other "to" or "from"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.comparing import SAME, compared
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.changing import Change, changes
from factsheet.text.telling.ways import Way, way_of
from factsheet.text.words.passing import links_of
from factsheet.text.words.stored import tended

MOST_FIGURES = 60  # the first ones, and no more, are judged


def change_mismatch(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement says that something changed by a figure, and every quote that holds the figure, that it did to it.

    It is sure where both say so with a word of change and one for by or to; that a figure "was reached" is less, and so
    is that the change began at it.
    """
    known: dict[int, tuple[Change, ...]] = {}
    for item in islice((one.item for one in held if one.how in SAME), MOST_FIGURES):
        ours = way_of(statement, item) if isinstance(item, Quantity) else None
        if ours is None or not isinstance(item, Quantity):
            continue
        known = known or {place: tuple(changes(quote)) for place, quote in enumerate(quotes)}
        ways = list(_ways(item, quotes, known))
        if ways and all(way is not None and _differ(ours, way, quotes[place]) for place, way in ways):
            place, theirs = ways[0]
            if theirs is not None:
                tried = tended("changes", statement.language, quotes[place].language)
                sure = tried and not (ours.level or theirs.level)
                return mismatched(statement, ours, place, quotes[place], theirs, sure=sure)
    return None


def _differ(ours: Way, theirs: Way, quote: Reading) -> bool:
    """Where a change began may have been reached before it; and "from" is "by" in French."""
    if theirs.kind != "from":
        return ours.kind != theirs.kind
    links = links_of(quote.language)
    return not ours.level and (ours.kind == "to" or (links is not None and not links.amounts))


def _ways(
    item: Quantity, quotes: Sequence[Reading], known: Mapping[int, Sequence[Change]]
) -> Iterator[tuple[int, Way | None]]:
    for place, quote in enumerate(quotes):
        for other in quote.quantities[:MOST_FIGURES]:
            if compared(item, other) in SAME:
                end = _end_of(other, known[place])
                yield place, end if end and end.kind == "from" else way_of(quote, other) or end


def _end_of(item: Quantity, known: Sequence[Change]) -> Way | None:
    """Whether a change that is told with both its figures began or ended at this one."""
    for one in known:
        if one.moved and item.value in (one.before, one.after) and one.start <= item.start < one.end:
            return Way("from" if item.value == one.before else "to", item.start, item.end, level=True)
    return None
