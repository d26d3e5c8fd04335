"""From a fraction or a multiple and a percentage to how the one tells the other: a half is 50 %, a third 33 %."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import msgspec

from factsheet.text.notation.numerals import quotient
from factsheet.text.quantities.amounts import Quantity

ZERO, ONE, HUNDRED = Decimal(0), Decimal(1), Decimal(100)
HALF, TENTH = Decimal("0.5"), Decimal("0.1")
MANY = 12  # of which a part is told by its two numbers: "one in ten" is 10 %, "14 of 28" more than 50 %
ROUND = (HUNDRED, Decimal(1000))  # "17 in 100"
Told = Literal["same", "rounded"]


def share_told(ours: Quantity, theirs: Quantity) -> Told | None:
    """“A third” tells 33.3 %; "67 %" for two thirds and "about a third" for 34 % are rounded; None for other pairs."""
    if ours.parts and theirs.units[:1] == ("percent",):
        if ours.parts[1] > MANY and ours.parts[1] not in ROUND:
            return None
        share, gaps = _gaps(ours, theirs)
        if _printed(theirs, gaps):
            return "same"
        return "rounded" if any(_about(ours, gap, share * TENTH) for gap in gaps) else None
    if ours.units[:1] != ("percent",):
        return None
    gaps = _gaps(theirs, ours)[1] if theirs.parts else _changes(theirs, ours) if theirs.form == "multiple" else []
    return "same" if ZERO in gaps else "rounded" if _printed(ours, gaps) else None


def plain(theirs: Quantity) -> Quantity:
    """A multiple as the share it is: a percentage is not as loose as "doubled" beside "tripled"."""
    return msgspec.structs.replace(theirs, form="amount") if theirs.form == "multiple" else theirs


def _gaps(fraction: Quantity, percent: Quantity) -> tuple[Decimal, list[Decimal]]:
    """The fraction in per cent, and by how much each end of the percentage is more."""
    upper, lower = fraction.parts or (ZERO, ONE)
    share = quotient(upper * HUNDRED, lower)
    return share, [end - share for end in (percent.low, percent.high) if end is not None]


def _changes(multiple: Quantity, percent: Quantity) -> list[Decimal]:
    """The same for what “doubled”, which is 100 % more, or was divided by three, which leaves 33 % and is 67 % less."""
    times = multiple.value or ONE
    shares = [times - ONE] if times > ONE else [times, ONE - times]
    return [end - share * HUNDRED for share in shares for end in (percent.low, percent.high) if end is not None]


def _printed(percent: Quantity, gaps: list[Decimal]) -> bool:
    """Whether it is the fraction to the percentage's last digit; a round "30 %" is no third."""
    step = min(ONE, ONE.scaleb(percent.exponent))
    return any(abs(gap) <= step * HALF for gap in gaps)


def _about(fraction: Quantity, gap: Decimal, reach: Decimal) -> bool:
    """“More than a third” is less than what it tells."""
    low = ZERO if fraction.bound == "min" else -reach
    high = ZERO if fraction.bound == "max" or fraction.near == "below" else reach
    return fraction.bound not in ("exact", "range") and low <= gap <= high
