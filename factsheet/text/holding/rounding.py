"""From a statement's quantity and a quote's to whether the one is the other rounded."""

from __future__ import annotations

from decimal import Decimal

from factsheet.text.quantities.amounts import Quantity

# No figure is rounded by more than this share of it, and one that does not say so by hardly anything.
TENTH, HARDLY = Decimal("0.1"), Decimal("0.01")
# So many times as much may lie beyond a bound; what has no unit is a hundred at least: a small number is many things.
FAR, COUNTED = Decimal("1.5"), 100


def rounded(ours: Quantity, theirs: Quantity) -> bool:
    """Equal at the coarser side's last printed digit, where the statement says that it is no exact figure, or cuts it
    short ("1.2 billion" for 1,203 million).
    """
    if ours.bound == "exact":
        return _cut_short(ours, theirs)
    mine, its = (one.low if one.low is not None else one.high for one in (ours, theirs))
    if ours.bound == "range" or theirs.bound == "range" or not mine or not its:
        return False
    step = Decimal(1).scaleb(max(ours.exponent, theirs.exponent))
    if abs(mine - its) > step or abs(mine - its) > abs(its) * TENTH:
        return _beyond(ours, theirs, mine, its)
    if ours.bound == "min":
        return mine <= its and its - mine < step
    if ours.bound == "max":
        return mine >= its and mine - its < step
    return abs(mine - its) * 2 <= step


def _beyond(ours: Quantity, theirs: Quantity, mine: Decimal, its: Decimal) -> bool:
    """“more than a billion” for 1.3 billion: one round figure, and the quote's own not far beyond it."""
    alike = bool(ours.units and theirs.units) or (not ours.units and not theirs.units and mine >= COUNTED)
    if not alike or theirs.bound != "exact" or mine <= 0 or len(mine.normalize().as_tuple().digits) > 1:
        return False
    return mine <= its <= mine * FAR if ours.bound == "min" else ours.bound == "max" and its <= mine <= its * FAR


def _cut_short(ours: Quantity, theirs: Quantity) -> bool:
    """Printed to fewer digits, the last of them rounded; but 500 people are counted."""
    if ours.value is None or theirs.value is None or ours.exponent <= theirs.exponent:
        return False
    if ours.form != "amount" or (ours.scale == 1 and ours.exponent >= 0):
        return False
    apart = abs(ours.value - theirs.value)
    return apart * 2 <= Decimal(1).scaleb(ours.exponent) and apart <= abs(theirs.value) * HARDLY
