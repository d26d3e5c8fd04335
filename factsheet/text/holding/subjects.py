"""From the names in a text and one of its figures or dates to the name that it is told of."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from factsheet.text.dates.date import Date
from factsheet.text.quantities.amounts import Quantity


class Name(msgspec.Struct, frozen=True, array_like=True):
    """A topic's label or alias where it stands in a statement or a quote."""

    start: int
    end: int
    topic: str


def told_of(text: str, item: Quantity | Date, names: Sequence[Name]) -> str | None:
    """The last name before the item in its sentence, else the first after it."""
    before = max((name for name in names if name.end <= item.start), key=lambda name: name.end, default=None)
    if before is not None and not _parted(text, before.end, item.start):
        return before.topic
    after = min((name for name in names if name.start >= item.end), key=lambda name: name.start, default=None)
    return after.topic if after is not None and not _parted(text, item.end, after.start) else None


def _parted(text: str, start: int, end: int) -> bool:
    return any(mark in text[start:end] for mark in (". ", "! ", "? ", "; ", "\n\n", "。"))
