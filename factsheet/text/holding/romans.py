"""From a statement's number and its quotes to where a quote has it in Roman numerals: "World War 2", "phase III"."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from factsheet.text.notation.numerals import roman
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading

# One letter alone is more often a name or a word than a number.
_NUMERAL = re.compile(r"(?<![\w.])[IVX\u0406\u0425]{2,7}(?!\w)")


def in_roman(item: Quantity, quotes: Sequence[Reading]) -> tuple[int, Quantity] | None:
    """The quote's number and the numeral there, as the same quantity; only of a number that nothing measures."""
    if item.units or item.noun or item.bound != "exact" or item.value is None:
        return None
    for number, quote in enumerate(quotes):
        for found in _NUMERAL.finditer(quote.text):
            if roman(found.group().lower()) == item.value:
                return number, msgspec.structs.replace(item, start=found.start(), end=found.end(), figure=found.span())
    return None
