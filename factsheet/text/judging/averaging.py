"""A figure that a quote has on average -> where the statement has it as what each is, or costs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.shares import is_percentage
from factsheet.text.judging.mismatch import Mismatch, word_span
from factsheet.text.judging.reversing import MOST_FIGURES, meetings
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.clauses import apart, clause
from factsheet.text.words.ladders import rungs, silent
from factsheet.text.words.landmarks import TOLD, tells

LADDER, MEAN = "averages", "mean"
# How far, in words, "on average" may stand from its figure.
REACH_WORDS = 4


def average_dropped(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """Every quote has "on average" beside the figure, and the statement nothing that may tell of it.

    A rise in per cent is of all prices, and an average in itself.
    """
    told = [rungs(quote.text, quote.language, LADDER, frozenset((MEAN,))) for quote in quotes]
    if not quotes or not all(told) or not silent(statement.text, statement.language, LADDER):
        return None
    amounts = [one for one in held if not (isinstance(one.item, Quantity) and is_percentage(one.item))]
    for meeting in islice((one for one in meetings(statement, amounts, quotes) if one.figure), MOST_FIGURES):
        quote = quotes[meeting.quote]
        start, end = clause(quote, (), meeting.theirs)
        for word in told[meeting.quote][:MOST_FIGURES]:
            near = start <= word.start < end and apart(quote.text, word, meeting.theirs) <= REACH_WORDS
            if near and word.meaning == MEAN and tells(statement.text, quote.text, word.start, TOLD):
                return Mismatch(sure=False, statement=(), quotes=(word_span(meeting.quote, quote, word),))
    return None
