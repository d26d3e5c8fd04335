"""What time a statement and its quotes give a figure for -> where the one has the year's and the other a quarter's."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from factsheet.text.dates.date import Date
from factsheet.text.holding.bearing import Holding, resting
from factsheet.text.holding.shares import is_percentage
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.clauses import sentence
from factsheet.text.words.kinds import kinds
from factsheet.text.words.ladders import ladder_of, meant
from factsheet.text.words.spotting import Word

LADDER, YEAR = "spans", "year"
MOST_FIGURES = 20  # the first ones, and no more, are judged
# What comes in over the time that it is told for; anything else of a year may have been on one day of it.
FLOWS = frozenset(("revenue", "profit", "loss", "spending", "surplus", "deficit"))
PARTS = ("quarter", "half")


def span_exchanged(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement tells for a year what its quotes tell for a quarter, and neither has both.

    A change in per cent is left out: what "rose 12% in a year" was a quarter's. A year alone is a time only of what
    comes in over it: "opened in 2024" is not "in all of 2024".
    """
    if any(ladder_of(text.language, LADDER) is None for text in (statement, *quotes)):
        return None
    ours = _words(statement) or (_years(statement) if _flows(statement) else ())
    theirs = [(*_words(quote), *_years(quote)) for quote in quotes] if ours else []
    told = {time.meaning for times in theirs for time in times}
    for item, number, by in islice(resting(one for one in held if told and _is_sum(one.item)), MOST_FIGURES):
        mine, its = _around(statement, ours, item), _around(quotes[number], theirs[number], by)
        if its and len({time.meaning for time in mine}) == 1 and mine[0].meaning not in told:
            return mismatched(statement, mine[0], number, quotes[number], its[0])
    return None


def _is_sum(item: Quantity | Date) -> bool:
    """Who came second in a half-year did so in the year."""
    return isinstance(item, Quantity) and item.form != "ordinal" and not is_percentage(item)


def _around(text: Reading, times: Sequence[Word], item: Quantity | Date) -> list[Word]:
    """The times that are told in the sentence of a figure."""
    start, end = sentence(text, (item.start, item.end))
    return [one for one in times if start <= one.start < end]


def _years(text: Reading) -> list[Word]:
    return [Word(YEAR, one.start, one.end) for one in text.dates if _is_year(one)]


def _words(text: Reading) -> list[Word]:
    """The lists' words for a time, and the dates of a part of a year."""
    parts = ((one, next((part for part in PARTS if one.part.endswith(part)), "")) for one in text.dates)
    return [*meant(text.text, text.language, LADDER), *(Word(part, *one.span) for one, part in parts if part)]


def _is_year(date: Date) -> bool:
    return date.edtf is not None and date.edtf.isdecimal() and not date.part


def _flows(text: Reading) -> bool:
    return any(one.meaning in FLOWS for one in kinds(text.text, text.language))
