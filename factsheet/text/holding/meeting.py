"""From a statement's bound and a quote's figure to whether the figure meets it: "more than 4,000" for 4,012."""

from __future__ import annotations

from decimal import Decimal
from itertools import product as pairs

from factsheet.text.holding.conversions import converted, exact
from factsheet.text.holding.shares import in_percent, is_percentage
from factsheet.text.notation.money_signs import akin
from factsheet.text.quantities.amounts import Quantity

# A figure told by a bound of one digit is at most half as much again as the smaller of the two.
HALF = Decimal("0.5")
# Where units are converted inexactly, the figure is beyond a bound only by more than this share of it.
SURELY = Decimal("0.03")
TENTH = Decimal("0.1")
FIVE = 5
# What has no unit is many things while it is small: a bound of fewer is held to that very number.
COUNTED, SMALL = 100, 20


def met(ours: Quantity, theirs: Quantity) -> bool:
    """Whether a quote's figure lies beyond the statement's bound, and so near that it can be told by it.

    Such a statement says less than its quote, and of the same figure.
    """
    share = in_percent(ours) if ours.parts and is_percentage(theirs) else None
    mine, its = share or ours.value, _value(ours, theirs)
    told = ours.mild and ours.bound == "max"  # who writes "reaching 3,000" tells that number
    if told or ours.bound not in ("min", "max") or not _certain(ours, theirs) or not mine or its is None:
        return False
    low, high = (mine, its) if ours.bound == "min" else (its, mine)
    if not 0 < low < high:
        return False
    if share is not None:
        return high - low <= low * HALF
    step = Decimal(1).scaleb(ours.exponent)
    if its == theirs.value and high - low < step and high - low <= high * TENTH:
        return True
    if ours.form == "multiple" and (theirs.times or theirs.form == "multiple"):  # "more than double" for 2.3 times
        return high - low <= low * HALF
    plain = ours.form == theirs.form == "amount" and bool(ours.units) == bool(theirs.units)
    # Who says "more than 30" is not told by "more than 20"; who says "just over 30" is.
    return plain and (theirs.bound == "exact" or bool(theirs.near)) and _near(mine, low, high, counted=not ours.units)


def missed(ours: Quantity, theirs: Quantity) -> bool:
    """Whether a quote's figure lies on the other side of the statement's bound: "over two years" for 22 months."""
    mine, its = ours.value, _value(ours, theirs)
    if ours.bound not in ("min", "max") or not _certain(ours, theirs) or mine is None or its is None:
        return False
    return its < mine if ours.bound == "min" else its > mine


def _certain(ours: Quantity, theirs: Quantity) -> bool:
    """Whether the quote's figure is exact, or bounded on the same side: “1천200여 명” are a little more than 1,200."""
    if theirs.near:
        return {"above": "min", "below": "max"}[theirs.near] == ours.bound
    return theirs.bound in ("exact", ours.bound)


def _value(ours: Quantity, theirs: Quantity) -> Decimal | None:
    """The quote's figure in the statement's unit; None where it has none, or measures another thing."""
    if theirs.value is None or not ours.units or not theirs.units or akin(ours.units, theirs.units):
        return theirs.value
    for unit, other in pairs(ours.units, theirs.units):
        there = converted(theirs.value, other, unit)
        if there is not None and ours.value:
            sure = exact(unit, other) or abs(there - ours.value) >= ours.value * SURELY
            return there if sure else None
    return None


def _near(bound: Decimal, low: Decimal, high: Decimal, *, counted: bool) -> bool:
    """“More than 300” for 374, "over 45" for 47: of a round bound, to the next number as round."""
    _, digits, exponent = bound.normalize().as_tuple()
    step = FIVE * Decimal(1).scaleb(int(exponent))
    if counted and bound < COUNTED:
        return bound >= SMALL and bound % FIVE == 0 and high - low < FIVE
    return high - low <= low * HALF if len(digits) == 1 else digits[-1] == FIVE and high - low < step
