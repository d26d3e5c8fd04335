"""Figures held to quotes go in, and with them comes one that was reckoned out: 60 a minute rest on one a second.

What can be made of two figures of a quote, "a majority of 27" of "95 to 68", stands in none, but is no slip either.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.comparing import compared
from factsheet.text.holding.conversions import converted, exact
from factsheet.text.judging.deriving import derived
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.per import rates_of
from factsheet.text.words.rates import TIMES

ASTRAY = ("unsupported", "magnitude-off", "small-number")
MOST_FIGURES = 60


def reckoned(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> tuple[Holding, ...]:
    """The holdings, where what no quote has as it stands rests on what a quote gives by another time, exactly."""
    astray = [one for one in held if one.how in ASTRAY][:MOST_FIGURES]
    found = {id(one): _made_of_two(_reckoned(statement, one, quotes), quotes) for one in astray}
    return tuple(found.get(id(one), one) for one in held)


def _made_of_two(holding: Holding, quotes: Sequence[Reading]) -> Holding:
    item = holding.item
    if holding.how != "unsupported" or not isinstance(item, Quantity):
        return holding
    return Holding(item, "small-number") if any(derived(item, quote) for quote in quotes[:MOST_FIGURES]) else holding


def _reckoned(statement: Reading, holding: Holding, quotes: Sequence[Reading]) -> Holding:
    item = holding.item
    unit = _time(statement, item) if isinstance(item, Quantity) else None
    if unit is None or not isinstance(item, Quantity):
        return holding
    for place, quote in enumerate(quotes):
        for other in quote.quantities[:MOST_FIGURES]:
            its = _time(quote, other)
            if its and its != unit and exact(its, unit) and compared(_by(item, unit, its), other) == "same":
                return Holding(item, "converted", place, other)
    return holding


def _time(text: Reading, item: Quantity) -> str | None:
    """The one time by which a figure is surely told."""
    units = {one.rate.unit for one in rates_of(text, item) if one.close and one.rate.unit in TIMES}
    return units.pop() if len(units) == 1 else None


def _by(item: Quantity, unit: str, other: str) -> Quantity:
    """What is told by one time, told by another."""
    low, high = (None if end is None else converted(end, other, unit) for end in (item.low, item.high))
    return msgspec.structs.replace(item, low=low, high=high)
