"""A figure that a quote has not -> whether it can be reckoned out of those it has: a majority, a sum, a rest."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations, permutations

from factsheet.text.holding.conversions import converted
from factsheet.text.holding.shares import HUNDRED, in_percent, is_percentage
from factsheet.text.notation.money_signs import akin
from factsheet.text.notation.numerals import product, quotient
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading

# Of more figures than these nothing is reckoned: with many of them most numbers can be.
MOST_FIGURES = 6
PAIR, DAY = Decimal(2), Decimal(1440)
NEAR_SHARE, MOST_TIMES_LONGER = Decimal("0.05"), Decimal("1.5")
POINTS, CLOCK = ("percentage-point",), ("clock",)


def derived(item: Quantity, quote: Reading) -> bool:
    """Whether figures of a quote make this one: “a majority of 27” of "95 to 68", "seven hours" of 23:00 and 6:00.

    So do "13 % wrong" for "87 % right", and "from 15 to 3" for "fell by 80 %".
    """
    mine = item.value
    if mine is None or item.form not in ("amount", "ordinal"):
        return False
    figures = [one for one in quote.quantities if one.value is not None]
    if len(figures) > MOST_FIGURES:
        return False
    made = (*_sums(item, figures), *_parts(item, figures), *_shares(item, figures)) if mine > PAIR else ()
    return (
        any(_agrees(item, mine, value) for value in made)
        or _lasts(item, mine, figures)
        or (item.units[:1] == ("year",) and mine in _spans(quote))
    )


def _sums(item: Quantity, figures: list[Quantity]) -> Iterator[Decimal]:
    """What two like figures make together, and by how much they differ."""
    for one, other in combinations(figures, 2):
        first, second = one.value or Decimal(0), other.value or Decimal(0)
        both = is_percentage(one) and is_percentage(other)
        if both and item.units == POINTS:
            yield abs(first - second)
        elif _like(one, other) and _like(item, one) and _like(item, other):
            yield first + second
            if not both:
                yield abs(first - second)


def _like(one: Quantity, other: Quantity) -> bool:
    """Whether two figures can be of one kind: in one unit, or one of them in none; a time of day is no amount."""
    if CLOCK in (one.units, other.units) or one.parts or other.parts:
        return False
    return (
        akin(one.units, other.units) if one.units and other.units else not (is_percentage(one) or is_percentage(other))
    )


def _parts(item: Quantity, figures: list[Quantity]) -> Iterator[Decimal]:
    """A share of an amount."""
    for share, whole in permutations(figures, 2):
        part = in_percent(share)
        if part and not is_percentage(whole) and _like(item, whole):
            yield quotient(product(part, whole.value or Decimal(0)), HUNDRED)


def _shares(item: Quantity, figures: list[Quantity]) -> Iterator[Decimal]:
    """What a share leaves of the whole, and by what share of itself one figure differs from another."""
    if not is_percentage(item):
        return
    for one in figures:
        if is_percentage(one) and one.bound == "exact":
            yield HUNDRED - (one.value or Decimal(0))
    for one, other in permutations(figures, 2):
        alike = _like(one, other) or (is_percentage(one) and is_percentage(other))
        if alike and one.value:
            yield quotient(product(abs((other.value or Decimal(0)) - one.value), HUNDRED), abs(one.value))


def _agrees(item: Quantity, mine: Decimal, value: Decimal) -> bool:
    """Equal to the last digit that is printed, or nearly where the item says that it is no exact figure."""
    apart = abs(mine - value)
    return apart * 2 <= Decimal(1).scaleb(min(item.exponent, 0)) or (
        item.bound != "exact" and apart <= value * NEAR_SHARE
    )


def _lasts(item: Quantity, mine: Decimal, figures: list[Quantity]) -> bool:
    """Whether it is the time from one hour of the quote to the next."""
    lengths = [one for unit in item.units if (one := converted(mine, unit, "minute")) is not None]
    clocks = [one.value for one in figures if one.units == CLOCK and one.value is not None]
    for length in lengths if len(clocks) > 1 else ():
        for first, last in combinations(clocks, 2):
            lasted = (last - first + DAY) % DAY
            if _agrees(item, length, lasted) or (
                item.bound == "min" and length <= lasted <= length * MOST_TIMES_LONGER
            ):
                return True
    return False


def _spans(quote: Reading) -> set[int]:
    """By how many years those that a quote names lie apart."""
    years = sorted({date.year for date in quote.dates if date.year is not None})
    return {last - first for first, last in combinations(years[:MOST_FIGURES], 2)}
