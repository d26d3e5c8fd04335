"""A mixed number of a statement -> the whole number of a quote that has its fraction beside it: “220 2/3 innings”."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading

EQUAL = Decimal("1e-9")  # a third has no last digit


def in_two(item: Quantity, quotes: Sequence[Reading]) -> tuple[int, Quantity] | None:
    """Where a quote has the two apart, “220 manches et deux tiers”: which quote, and its whole number."""
    value = item.value
    if item.form != "fraction" or value is None or value < 1 or item.units:
        return None
    for number, quote in enumerate(quotes):
        parts = [one.value for one in quote.quantities if one.parts and one.value is not None]
        if any(abs(value % 1 - part) < EQUAL for part in parts):
            whole = next((one for one in quote.quantities if one.value == value // 1), None)
            if whole is not None:
                return number, whole
    return None
