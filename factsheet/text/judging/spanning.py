"""What time a statement and its quotes give a figure for -> where the one has the year's and the other a quarter's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from factsheet.text.dates.date import Date
from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.comparing import SAME
from factsheet.text.holding.shares import is_percentage
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.clauses import sentence
from factsheet.text.words.kinds import kinds
from factsheet.text.words.ladders import ladder_of, rungs
from factsheet.text.words.patterns import NONE
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import Span

LADDER, YEAR = "spans", "year"
MOST_FIGURES = 20  # the first ones, and no more, are judged
# What comes in over the time that it is told for; anything else of a year may have been on one day of it.
FLOWS = frozenset(("revenue", "profit", "loss", "spending", "surplus", "deficit"))
PARTS = {"quarter": "quarter", "half": "half"}


def span_exchanged(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement tells for a year what its quotes tell for a quarter, and neither has both.

    A change in per cent is left out: what "rose 12% in a year" was a quarter's. A year alone is a time only of what
    comes in over it: "opened in 2024" is not "in all of 2024".
    """
    if any(ladder_of(text.language, LADDER) is None for text in (statement, *quotes)):
        return None
    for one in islice((one for one in held if one.how in SAME and _is_sum(one.item)), MOST_FIGURES):
        if one.quote is None or one.held_by is None:
            continue
        ours = [*_times(statement, one.item, all_year=_flows(statement))]
        theirs = [*_times(quotes[one.quote], one.held_by, all_year=True)] if ours else []
        told = {time.meaning for quote in quotes for time in (*_words(quote), *_years(quote))}
        if theirs and len({time.meaning for time in ours}) == 1 and ours[0].meaning not in told:
            return mismatched(statement, ours[0], one.quote, quotes[one.quote], theirs[0])
    return None


def _is_sum(item: Quantity | Date) -> bool:
    return isinstance(item, Quantity) and not is_percentage(item)


def _times(text: Reading, item: Quantity | Date, *, all_year: bool) -> Iterator[Word]:
    """The words for a time in the sentence of a figure; where there are none, its years."""
    within = sentence(text, (item.start, item.end))
    words = [one for one in _words(text) if _in(one, within)]
    yield from words
    if all_year and not words:
        yield from (one for one in _years(text) if _in(one, within))


def _years(text: Reading) -> list[Word]:
    return [Word(YEAR, one.start, one.end) for one in text.dates if _is_year(one)]


def _words(text: Reading) -> list[Word]:
    """The lists' words for a time, and the dates of a part of a year."""
    listed = [one for one in rungs(text.text, text.language, LADDER) if one.meaning != NONE]
    parts = ((one, next((PARTS[part] for part in PARTS if one.part.endswith(part)), "")) for one in text.dates)
    return [*listed, *(Word(part, *one.span) for one, part in parts if part)]


def _is_year(date: Date) -> bool:
    return date.edtf is not None and date.edtf.isdecimal() and not date.part


def _in(one: Word | Date, within: Span) -> bool:
    return within[0] <= one.start < within[1]


def _flows(text: Reading) -> bool:
    return any(one.meaning in FLOWS for one in kinds(text.text, text.language))
