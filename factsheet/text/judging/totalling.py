"""What a statement and its quotes count a figure by -> where the one says "a year" and the other "over five years"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.comparing import SAME, compared
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.per import rates_of
from factsheet.text.telling.totals import total_of
from factsheet.text.words.rates import TIMES, Rate, rates
from factsheet.text.writing.spans import Placed

MOST_FIGURES = 20  # the first ones, and no more, are judged


def total_mismatch(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement gives by the year what every quote that holds the figure gives for several years, or the reverse.

    It is never sure: what comes to 30 million in five years may have been 30 million in each of two.
    """
    if not any(_has_rate(text) for text in (statement, *quotes)):
        return None
    for item in islice((one.item for one in held if one.how in SAME and isinstance(one.item, Quantity)), MOST_FIGURES):
        bearers = [(place, quotes[place], other) for place, other in _bearers(item, quotes)]
        pairs = [_apart(statement, item, quote, other) for _, quote, other in bearers]
        if pairs and pairs[0] and all(pairs):
            (ours, theirs), (place, quote, _) = pairs[0], bearers[0]
            return mismatched(statement, ours, place, quote, theirs)
    return None


def _has_rate(text: Reading) -> bool:
    return any(one.unit in TIMES for one in rates(text.text, text.language))


def _bearers(item: Quantity, quotes: Sequence[Reading]) -> Iterator[tuple[int, Quantity]]:
    for place, quote in enumerate(quotes):
        yield from ((place, other) for other in quote.quantities[:MOST_FIGURES] if compared(item, other) in SAME)


def _apart(statement: Reading, item: Quantity, quote: Reading, other: Quantity) -> tuple[Placed, Placed] | None:
    """The rate of the one and the total of the other, where neither has both."""
    ours, theirs = _rate(statement, item), _rate(quote, other)
    if ours and not theirs:
        total = total_of(quote, other)
        return (ours, total) if total and total.holds(ours.unit) else None
    if theirs and not ours:
        total = total_of(statement, item)
        return (total, theirs) if total and total.holds(theirs.unit) else None
    return None


def _rate(text: Reading, item: Quantity) -> Rate | None:
    return next((one.rate for one in rates_of(text, item) if one.rate.unit in TIMES), None)
