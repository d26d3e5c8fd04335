"""From a fraction or a multiple and a percentage to how the one tells the other: a half is 50 %, a third 33 %."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import msgspec

from factsheet.text.notation.numerals import product, quotient
from factsheet.text.quantities.amounts import Quantity

ZERO, ONE, HUNDRED = Decimal(0), Decimal(1), Decimal(100)
HALF, TENTH = Decimal("0.5"), Decimal("0.1")
SMALL_WHOLE = 12  # of which a part is told by its two numbers: "one in ten" is 10 %, "14 of 28" more than 50 %
ROUND = (HUNDRED, Decimal(1000))  # "17 in 100"
Agreement = Literal["same", "rounded"]


def is_percentage(one: Quantity) -> bool:
    """Whether a quantity is in per cent; percentage points are not."""
    return one.units[:1] == ("percent",)


def drawn(one: Quantity) -> bool:
    """Whether it is drawn from a fraction with its noun in it, whose bound is not read: "nearly one worker in six"."""
    return one.form == "fraction" and is_percentage(one)


def in_percent(one: Quantity) -> Decimal | None:
    """A percentage, or a fraction as one; None of what is neither."""
    if one.parts:
        return quotient(product(one.parts[0], HUNDRED), one.parts[1])
    return one.value if is_percentage(one) else None


def share_told(ours: Quantity, theirs: Quantity) -> Agreement | None:
    """How well a share tells another: "same" for “a third” and 33.3 %, "rounded" for "about a third" and 34 %.

    None for other pairs.
    """
    if ours.parts and is_percentage(theirs):
        return _in_parts(ours, theirs)
    if "fraction" in (ours.form, theirs.form) and is_percentage(ours) and is_percentage(theirs):
        return _drawn(ours, theirs)
    if not is_percentage(ours):
        return None
    gaps = _gaps(_shares(theirs), ours)
    return "same" if ZERO in gaps else "rounded" if _printed(ours, gaps) else None


def _drawn(ours: Quantity, theirs: Quantity) -> Agreement | None:
    """Of two percentages one is drawn."""
    if drawn(theirs):
        return "same" if _printed(ours, _gaps(_ends(theirs), ours)) else None
    gaps = _gaps(_ends(ours), theirs)
    if _printed(theirs, gaps):
        return "same"
    return "rounded" if any(abs(gap) <= _ends(ours)[0] * TENTH for gap in gaps) else None


def _ends(one: Quantity) -> tuple[Decimal, ...]:
    return tuple(end for end in (one.low, one.high) if end is not None)


def plain(theirs: Quantity) -> Quantity:
    """A multiple as the share it is: a percentage is not as loose as "doubled" beside "tripled"."""
    return msgspec.structs.replace(theirs, form="amount") if theirs.form == "multiple" else theirs


def _in_parts(ours: Quantity, theirs: Quantity) -> Agreement | None:
    if ours.parts and ours.parts[1] > SMALL_WHOLE and ours.parts[1] not in ROUND:
        return None
    shares = _shares(ours)
    gaps = _gaps(shares, theirs)
    if _printed(theirs, gaps):
        return "same"
    return "rounded" if any(_about(ours, gap, shares[0] * TENTH) for gap in gaps) else None


def _shares(one: Quantity) -> tuple[Decimal, ...]:
    """A fraction in per cent; of "doubled" how much more, of "divided by three" what is left and how much less."""
    share = in_percent(one) if one.parts else None
    if share is not None:
        return (share,)
    if one.form != "multiple" or one.value is None:
        return ()
    times = one.value * HUNDRED
    return (times - HUNDRED,) if times > HUNDRED else (times, HUNDRED - times)


def _gaps(shares: tuple[Decimal, ...], percent: Quantity) -> list[Decimal]:
    """By how much each end of the percentage is more than each share."""
    return [end - share for share in shares for end in _ends(percent)]


def _printed(percent: Quantity, gaps: list[Decimal]) -> bool:
    """Whether it is the fraction to the percentage's last digit; a round "30 %" is no third."""
    step = min(ONE, ONE.scaleb(percent.exponent))
    return any(abs(gap) <= step * HALF for gap in gaps)


def _about(fraction: Quantity, gap: Decimal, reach: Decimal) -> bool:
    """“More than a third” is less than what it tells."""
    low = ZERO if fraction.bound == "min" else -reach
    high = ZERO if fraction.bound == "max" or fraction.near == "below" else reach
    return fraction.bound not in ("exact", "range") and low <= gap <= high
