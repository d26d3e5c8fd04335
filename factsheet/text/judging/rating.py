"""What a statement and its quotes give a figure's rate as -> where the one says "a year" and the other "a month"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from factsheet.text.holding.bearing import Holding, resting
from factsheet.text.holding.comparing import SAME, compared
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.per import FigureRate, rates_of
from factsheet.text.words.ladders import ladder_of, rungs
from factsheet.text.words.rates import TIMES, rate_lists, rates, rates_of_once
from factsheet.text.words.stored import tended

MOST_FIGURES = 60  # the first ones, and no more, are judged
# Who is counted by heads may be called by what they are there, or by what they pay for, and a piece by what it is.
PEOPLE = frozenset("person employee pupil patient user passenger ticket".split())
ANYONE = frozenset(("person", "ticket"))
SPANS = "spans"  # words for a year or a quarter that a sum is of


def rate_mismatch(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement gives by the year what every quote that holds the figure gives by the month.

    A figure that one side gives without a rate tells nothing: much is said once for a whole text.
    """
    ours = rates(statement.text, statement.language)
    if not ours or not any(rates(quote.text, quote.language) for quote in quotes):
        return _once_mismatch(statement, quotes)
    figures = (one.item for one in held if one.how in SAME and isinstance(one.item, Quantity))
    for item in islice(figures, MOST_FIGURES):
        told = rates_of(statement, item)
        found = _opposed(statement, told, list(_bearers(item, quotes))) if told else None
        if found:
            return found
    return _once_mismatch(statement, quotes)


def _once_mismatch(statement: Reading, quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement says once a month where every quote that says how often says once a week."""
    ours = rates_of_once(statement.text, statement.language)
    theirs = [(place, one) for place, quote in enumerate(quotes) for one in rates_of_once(quote.text, quote.language)]
    units = {one.unit for _, one in theirs}
    mine = next((one for one in ours if one.unit not in units), None)
    if mine is None or not theirs or any(one.unit in units for one in ours):
        return None
    place, its = theirs[0]
    return mismatched(statement, mine, place, quotes[place], its)


def rate_added(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement gives by the day, the month or the year what the quotes give by nothing, nor anything else.

    It is never sure: what goes without saying in the one country may be told in another ("a salary of 5,000").
    """
    if not rates(statement.text, statement.language) or any(_timed(quote) for quote in quotes):
        return None
    for item, number, by in islice(resting(held), MOST_FIGURES):
        told = rates_of(statement, item) if isinstance(item, Quantity) else ()
        rate = next((each.rate for each in told if each.close and _kind(each)), None)
        if rate:
            return mismatched(statement, rate, number, quotes[number], by)
    return None


def _timed(quote: Reading) -> bool:
    """Whether a quote has a word for what a figure is told by, or its language has no such words that are known."""
    spans = rungs(quote.text, quote.language, SPANS) if ladder_of(quote.language, SPANS) else ()
    lengths = any(unit in TIMES for one in quote.quantities for unit in one.units)
    return bool(rates(quote.text, quote.language) or spans or lengths or not rate_lists(quote.language))


def _bearers(item: Quantity, quotes: Sequence[Reading]) -> Iterator[tuple[int, Reading, tuple[FigureRate, ...]]]:
    for place, quote in enumerate(quotes):
        for other in quote.quantities[:MOST_FIGURES]:
            if compared(item, other) in SAME:
                yield place, quote, rates_of(quote, other)


def _opposed(
    statement: Reading, ours: Sequence[FigureRate], bearers: Sequence[tuple[int, Reading, tuple[FigureRate, ...]]]
) -> Mismatch | None:
    found: Mismatch | None = None
    for place, quote, theirs in bearers:
        pair = _differing(ours, theirs)
        if pair is None:
            return None
        mine, its = pair
        sure = mine.close and its.close
        if not sure and (_anywhere(mine, quote) or _anywhere(its, statement)):
            return None
        sure = sure and tended("rates", statement.language, quote.language)
        found = found or mismatched(statement, mine.rate, place, quote, its.rate, sure=sure)
    return found


def _differing(ours: Sequence[FigureRate], theirs: Sequence[FigureRate]) -> tuple[FigureRate, FigureRate] | None:
    """Two rates that cannot both be the figure's: both of time, or both of what is counted."""
    for kind in sorted({_kind(one) for one in ours} & {_kind(one) for one in theirs}):
        mine, its = ([one for one in told if _kind(one) == kind] for told in (ours, theirs))
        if not any(_same(one.rate.unit, other.rate.unit) for one in mine for other in its):
            return _closest(mine), _closest(its)
    return None


def _same(unit: str, other: str) -> bool:
    both = {unit, other}
    return unit == other or "unit" in both or (both <= PEOPLE and bool(both & ANYONE))


def _closest(told: Sequence[FigureRate]) -> FigureRate:
    return next((one for one in told if one.close), told[0])


def _kind(told: FigureRate) -> bool:
    return told.rate.unit in TIMES


def _anywhere(told: FigureRate, text: Reading) -> bool:
    return any(one.unit == told.rate.unit for one in rates(text.text, text.language))
