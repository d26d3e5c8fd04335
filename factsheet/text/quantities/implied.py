"""From the quantities of a text to the same, where a scale goes without saying: "3.2 billion, against 2.7"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from factsheet.text.quantities.amounts import Quantity

SENTENCE = re.compile(r"[.!?;](?=\s)|\n|[。！？]")
LEAST, LARGEST = Decimal(1000), Decimal(10_000)
BEHIND_CHARS, AHEAD_CHARS = 160, 40  # characters to the figure that has the scale


def with_implied(text: str, quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """Each bare figure may also be read by the scale, and the unit, of the one before it, or of the next of its row."""
    if all(one.scale < LEAST for one in quantities):
        return tuple(quantities)
    return tuple(_implied(text, quantities, index) for index in range(len(quantities)))


def _implied(text: str, quantities: Sequence[Quantity], index: int) -> Quantity:
    one = quantities[index]
    if not _bare(one):
        return one
    before = next((other for other in reversed(quantities[:index]) if not _bare(other)), None)
    after = next((other for other in quantities[index + 1 :] if not _bare(other)), None)
    giver = _giver(text, before, one, BEHIND_CHARS) or _giver(text, one, after, AHEAD_CHARS)
    return msgspec.structs.replace(one, other=(giver.scale, giver.units)) if giver else one


def _bare(one: Quantity) -> bool:
    """A printed figure with nothing that says how many, or of what."""
    plain = one.form == "amount" and not one.spelled and not one.units and not one.noun and one.other is None
    return plain and one.scale == 1 and one.value is not None and 0 < one.value < LARGEST


def _giver(text: str, first: Quantity | None, second: Quantity | None, reach: int) -> Quantity | None:
    """The one of the two that has a scale, if they stand in one sentence and near."""
    if first is None or second is None or not 0 <= second.start - first.end <= reach:
        return None
    scaled = second if _bare(first) else first
    return scaled if scaled.scale >= LEAST and SENTENCE.search(text, first.end, second.start) is None else None
