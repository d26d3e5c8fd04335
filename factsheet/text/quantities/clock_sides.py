"""From the quantities of a text to the same, with what is said of its times of the day: before, after, until."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from factsheet.text.dates.date import Date
from factsheet.text.dates.framing import framed
from factsheet.text.notation.tokens import Tokens
from factsheet.text.quantities.amounts import Quantity


def sided(at: Tokens, language: str, quantities: Sequence[Quantity]) -> list[Quantity]:
    """A time's side is told as a date's is."""
    times = [one for one in quantities if one.daytime is not None]
    dates = framed(at, language, [Date(one.start, one.end) for one in times])
    told = {date.start: date for date in dates}
    return [_told(one, told[one.start]) if one.daytime is not None else one for one in quantities]


def _told(time: Quantity, date: Date) -> Quantity:
    daytime = time.daytime and msgspec.structs.replace(time.daytime, side=date.side, denied=date.denied, said=date.span)
    return msgspec.structs.replace(time, daytime=daytime)
