"""A value in words ("about 500 billion parameters") and the site's nouns go in; a quantity comes out."""

from __future__ import annotations

import re

import msgspec

from factsheet import located
from factsheet.fields.reading import Reader
from factsheet.model import Value, Wording
from factsheet.text.quantities.reading import Nouns, Unread, read_value

MEND = "write it like `about 500 billion parameters`, or {amount: 500 billion, bound: approx, unit: parameters}"
_EXPONENT = re.compile(r"\d[eE][+-]?\d")


class Worded(msgspec.Struct, frozen=True):
    """Words that are to be read as a quantity once the site's nouns are known, and where they stand."""

    words: Wording
    node: located.Node


def read_worded(worded: Worded, known: Nouns, reader: Reader) -> Value | None:
    """The quantity as an interval; None after a report."""
    if _EXPONENT.search(worded.words.text):
        reader.report(
            "bad-value", worded.node, f"`{worded.words.text[:60]}` is a program's notation, not a reader's", MEND
        )
        return None
    quantity = read_value(worded.words.text, worded.words.language, known)
    if isinstance(quantity, Unread):
        mend = (
            "write it like `about 500 billion parameters`, or as {amount: 500 billion, bound: approx, unit: parameters}"
        )
        reader.report("bad-value", worded.node, f"`{worded.words.text[:60]}`: {quantity.reason}", mend)
        return None
    unit = quantity.noun or (quantity.units[0] if quantity.units else "")
    return Value(quantity.low, quantity.high, quantity.bound, unit)
