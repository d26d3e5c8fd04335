"""From a statement's quantity and a quote's to whether the one is the other rounded."""

from __future__ import annotations

from decimal import Decimal

from factsheet.text.quantities.amounts import Quantity

# No figure is rounded by more than this share of it, and one that does not say so by hardly anything.
TENTH, HARDLY = Decimal("0.1"), Decimal("0.03")


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
        return False
    if ours.bound == "approx":
        return abs(mine - its) * 2 <= step
    beyond = its - mine if ours.bound == "min" else mine - its
    return theirs.bound == "approx" and 0 <= beyond < step


def _cut_short(ours: Quantity, theirs: Quantity) -> bool:
    """Printed to fewer digits, the last of them rounded; but 500 people are counted."""
    if ours.value is None or theirs.value is None or ours.exponent <= theirs.exponent:
        return False
    counted = ours.scale == 1 and ours.exponent >= 0 and not (ours.units and theirs.exponent < 0)
    if ours.form != "amount" or counted:
        return False
    apart = abs(ours.value - theirs.value)
    return apart * 2 <= Decimal(1).scaleb(ours.exponent) and apart <= abs(theirs.value) * HARDLY
