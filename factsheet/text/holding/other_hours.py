"""From the parts of the day that a statement and its quotes tell without a date to those that are told otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.dates.date import Date
from factsheet.text.holding.pointing import hours_apart
from factsheet.text.quantities.reading import Reading

# Parts of the day: a text that tells more of them is a timetable. What is beyond is not compared, and nobody is told:
# unlike a figure, a part of the day that stands in no quote is no fault by itself.
MOST_PARTS = 20


def other_hours(statement: Reading, quotes: Sequence[Reading]) -> list[tuple[Date, int, Date]]:
    """The parts of the day that the quotes tell otherwise: “at noon”, where they have midnight, and no time.

    Each with the number of the quote that tells another, and the words there.
    """
    theirs = [(number, one) for number, quote in enumerate(quotes) for one in (*quote.hours, *_dated(quote))]
    timed = any("clock" in one.units for quote in quotes for one in quote.quantities)
    if not theirs or timed or len(theirs) > MOST_PARTS:
        return []
    apart = [
        one for one in statement.hours[:MOST_PARTS] if all(hours_apart(one.part, other.part) for _, other in theirs)
    ]
    return [(one, *theirs[0]) for one in apart]


def _dated(quote: Reading) -> list[Date]:
    return [one for one in quote.dates if one.part]
