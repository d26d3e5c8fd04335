"""A "tripled" and the figures of its quotes -> where these went from the one to the other by another factor."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factsheet.text.holding.bearing import Holding
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.notation.numerals import quotient
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.changing import changes

MULTIPLE = "multiple"
# How far off a factor may be that is told as "doubled", and one that is told as "more than doubled".
NEAR, LEAST = Decimal("0.15"), Decimal("0.98")


def multiple_off(statement: Reading, _held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement says "tripled", and the quotes no more than that it rose from 23 to 46.

    Nothing is said where the quotes have a factor of their own, or tell of several changes.
    """
    factors = [one for one in statement.quantities if one.form == MULTIPLE and one.value is not None]
    if not factors or any(one.form == MULTIPLE for quote in quotes for one in quote.quantities):
        return None
    told = [(place, one) for place, quote in enumerate(quotes) for one in changes(quote) if one.moved]
    if len(told) != 1 or min(told[0][1].before, told[0][1].after) <= 0:
        return None
    place, change = told[0]
    ratio = quotient(change.after, change.before)
    off = next((one for one in factors if not _tells(one, ratio)), None)
    return mismatched(statement, off, place, quotes[place], change) if off else None


def _tells(one: Quantity, ratio: Decimal) -> bool:
    """Whether a factor, or the same factor downwards ("it was three times as high before"), may be told so."""
    factor = one.low or one.high or Decimal(1)
    ratios = (ratio, quotient(Decimal(1), ratio))
    if one.bound == "min":
        return any(each >= factor * LEAST for each in ratios)
    return any(abs(each - factor) <= factor * NEAR for each in ratios)
