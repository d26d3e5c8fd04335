"""What a statement and its quotes compare a figure with -> where the one says "on the year" and the other "a month"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from factsheet.text.holding.bearing import Holding
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.judging.reversing import MOST_FIGURES, meetings
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.clauses import apart, clause
from factsheet.text.words.ladders import ladder_of, rungs
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import Span

LADDER = "bases"
# How far, in words, what a figure is compared with may stand from it.
REACH_WORDS = 12
# "On the previous period" is a month or a quarter, and no year.
PREVIOUS, YEAR = "previous", "year"
ALL = frozenset((PREVIOUS, "decade", YEAR, "quarter", "month", "week"))


def base_exchanged(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement compares a figure with a year ago, and the quote with a month ago, and neither with both."""
    ours = _bases(statement)
    if not ours or any(ladder_of(quote.language, LADDER) is None for quote in quotes):
        return None
    theirs = [_bases(quote) for quote in quotes]
    said, told = {one.meaning for one in ours}, {one.meaning for words in theirs for one in words}
    if len(said) != 1 or not _apart(said, told):
        return None
    for one in islice((one for one in meetings(statement, held, quotes) if one.figure), MOST_FIGURES):
        quote = quotes[one.quote]
        mine, its = _beside(statement, ours, one.ours), _beside(quote, theirs[one.quote], one.theirs)
        if mine and its:
            return mismatched(statement, mine, one.quote, quote, its)
    return None


def _bases(text: Reading) -> Sequence[Word]:
    return rungs(text.text, text.language, LADDER, ALL)


def _apart(said: set[str], told: set[str]) -> bool:
    """Whether what one side compares with is nothing that the other may mean."""
    if not told or said & told:
        return False
    return not (PREVIOUS in said | told and YEAR not in said | told)


def _beside(text: Reading, words: Sequence[Word], at: Span) -> Word | None:
    """What a figure is compared with in its clause."""
    start, end = clause(text, (), at)
    near = (one for one in words if start <= one.start < end and apart(text.text, one, at) <= REACH_WORDS)
    return next(near, None)
