"""From a length of time and a smaller one right behind it to the length of both: “two hours, 15 minutes”."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from factsheet.text.notation.numerals import last_place, quotient
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.composite import SMALLER

TIMES = frozenset(("day", "hour", "minute"))


def with_part(large: Quantity, small: Quantity) -> Quantity | None:
    """Two lengths of time as one: two hours and 15 minutes are 2.25 hours; None where the units make no such pair."""
    units = (large.units[:1] or ("",))[0], (small.units[:1] or ("",))[0]
    ratio = SMALLER.get(units) if units[0] in TIMES else None
    told = large.value, small.value
    if ratio is None or told[0] is None or told[1] is None or told[1] >= ratio or small.bound != "exact":
        return None
    if {large.form, small.form} != {"amount"} or told[0] != told[0].to_integral_value():
        return None
    part = quotient(told[1], Decimal(ratio))
    low, high = (None if end is None else end + part for end in (large.low, large.high))
    return msgspec.structs.replace(large, low=low, high=high, end=small.end, exponent=last_place(told[0] + part))
