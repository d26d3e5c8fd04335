"""A figure and one in brackets behind it -> whether the writer says the same in another unit."""

from __future__ import annotations

from factsheet.text.dates.date import Date
from factsheet.text.holding.comparing import roughly
from factsheet.text.quantities.amounts import Quantity


def restated(text: str, first: Quantity | Date, second: Quantity | Date) -> bool:
    """Whether the second figure is the writer's own conversion of the first: “six metres (18 feet)”."""
    beside = text[first.end : second.start] in (" (", "(")
    return beside and isinstance(first, Quantity) and isinstance(second, Quantity) and roughly(second, first)
