"""What a statement's figures are held to -> which of them stand, two and two, for one another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from factsheet.text.dates.date import Date
from factsheet.text.quantities.amounts import Quantity

# Of more figures than these only the first are compared, two and two.
MANY = 20
Item = Quantity | Date
Kind = tuple[bool, tuple[str, ...], str | None]


def crossed(pairs: Sequence[tuple[Item | None, Item | None]]) -> frozenset[int]:
    """“the third medal in four years” for "the fourth medal in three years": the places of such figures in `pairs` of a
    statement's figure and what bears it. Each of the two is borne by one of the other's kind.
    """
    borne = [(place, item, by) for place, (item, by) in enumerate(pairs) if _figures(item, by)]
    found: set[int] = set()
    for one, other in combinations(borne[:MANY], 2):
        if _exchanged(one[1:], other[1:]):
            found.update((one[0], other[0]))
    return frozenset(found)


def _figures(item: Item | None, by: Item | None) -> bool:
    return isinstance(item, Quantity) and isinstance(by, Quantity)


def _exchanged(one: Sequence[Item | None], other: Sequence[Item | None]) -> bool:
    (mine, its), (next_, theirs) = (tuple(map(_kind, pair)) for pair in (one, other))
    measures = [one and one[1:] for one in (mine, next_)]
    return measures[0] != measures[1] and mine == theirs and its == next_


def _kind(item: Item | None) -> Kind | None:
    """A place in a row or a count, and what it measures."""
    return (item.form == "ordinal", item.units, item.noun) if isinstance(item, Quantity) else None
