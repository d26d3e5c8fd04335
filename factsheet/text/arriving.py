"""What a statement and its quotes say of one figure -> where the one says "by" it and the other "to" it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from factsheet.text.amounts import Quantity
from factsheet.text.changes import lists_of
from factsheet.text.comparing import MERITS, compared
from factsheet.text.holding import Holding
from factsheet.text.mismatch import Mismatch, words_of
from factsheet.text.quantities import Reading
from factsheet.text.ways import Way, way_of

# Ways of being held in which the figure is the same, whatever is said of it.
BEARING = frozenset(MERITS[: MERITS.index("date-too-precise")])
# Of more figures than these only the first are judged, so that a hostile text costs no more than its length.
MANY = 60


def change_mismatch(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement says that something changed by a figure, and every quote that holds the figure, that it did to it.

    It is sure where both say so with a word of change and one for by or to; that a figure "was reached" is less.
    """
    for item in islice((one.item for one in held if one.how in BEARING), MANY):
        ours = way_of(statement, item) if isinstance(item, Quantity) else None
        if ours is None or not isinstance(item, Quantity):
            continue
        ways = list(_ways(item, quotes))
        if ways and all(way is not None and way.kind != ours.kind for _, way in ways):
            place, theirs = ways[0]
            if theirs is not None:
                sure = not ours.level and not theirs.level and _tended(statement) and _tended(quotes[place])
                told = (words_of(-1, statement, ours),), (words_of(place, quotes[place], theirs),)
                return Mismatch(sure, *told)
    return None


def _ways(item: Quantity, quotes: Sequence[Reading]) -> Iterator[tuple[int, Way | None]]:
    for place, quote in enumerate(quotes):
        for other in quote.quantities[:MANY]:
            if compared(item, other) in BEARING:
                yield place, way_of(quote, other)


def _tended(text: Reading) -> bool:
    lists = lists_of(text.language)
    return lists is not None and lists.tended
