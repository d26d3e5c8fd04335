"""From a statement to the same with the dates that its figures may be, where its quotes tell these days."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from factsheet.text.dates.date import Date
from factsheet.text.holding.agreeing import SAME_DATE, agreed
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.writing.spans import meets

MOST_DATES = 60  # of a hostile text the rest are numbers


def with_dates(statement: Reading, quotes: Sequence[Reading]) -> Reading:
    """A statement's reading, with such figures as dates as a quote has as dates: “15.3.” where it has "15 March".

    "3 to 8 May" are both days or none. What no quote has as a date stays a number.
    """
    ours = statement.perhaps[:MOST_DATES]
    theirs = (
        [date for quote in quotes for date in (*quote.dates, *quote.perhaps)][: MOST_DATES * MOST_DATES] if ours else []
    )
    told = [one for one in ours if any(agreed(one, other) in SAME_DATE for other in theirs)]
    if not told:
        return statement
    untold = [one for one in ours if one not in told]
    figures = [one for one in statement.quantities if not _meets(one, told) or _meets(one, untold)]
    others = [date for date in statement.dates if not _is_another(date, told, theirs)]
    dates = sorted((*others, *told), key=lambda one: one.start)
    return msgspec.structs.replace(statement, quantities=tuple(figures), dates=tuple(dates))


def _is_another(date: Date, told: Sequence[Date], theirs: Sequence[Date]) -> bool:
    """The Sunday of “Nacht zum Sonntag”, where the quote has Saturday night."""
    place = any((one.start, one.end) == (date.start, date.end) for one in told)
    return place and not any(agreed(date, other) for other in theirs)


def _meets(figure: Quantity, dates: Sequence[Date]) -> bool:
    return any(meets(date, figure.figure) for date in dates)
