"""What a statement and its quotes say that a figure is of -> where the one has a profit and the other a loss."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

import msgspec

from factsheet.text.holding.bearing import Holding
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.judging.reversing import MOST_FIGURES, Meeting, meetings
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.clauses import apart, clause
from factsheet.text.words.kinds import OPPOSITE, OTHERS, kinds, sides
from factsheet.text.words.spotting import Word
from factsheet.text.words.stored import tended
from factsheet.text.writing.spans import Span

# How far, in words, what a figure is of may stand from it.
REACH_WORDS = 8


def kind_swapped(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement has a figure be of one kind, and the quote that holds it of another.

    Only where both stand in the clause of the figure, and the statement names no other kind of the group. Where a quote
    names the statement's too, of another figure in another clause, it is not sure.
    """
    ours = kinds(statement.text, statement.language)
    theirs = [kinds(quote.text, quote.language) for quote in quotes] if ours else []
    told, said = {one.meaning for words in theirs for one in words}, {one.meaning for one in ours}
    turned = {(one.item.start, one.item.end) for one in held if _turned(one)} if told else set()
    for word in ours:
        others = OTHERS[word.meaning]
        if others & said or not others & told:
            continue
        for meeting in islice(meetings(statement, held, quotes), MOST_FIGURES):
            found = _met(word, meeting, statement, quotes[meeting.quote], theirs[meeting.quote])
            if found and meeting.ours not in turned:
                return msgspec.structs.replace(found, sure=found.sure and word.meaning not in told)
    return None


def _turned(one: Holding) -> bool:
    """“a profit of −5 million” is a loss of as much."""
    both = [each.value for each in (one.item, one.held_by) if isinstance(each, Quantity) and each.value is not None]
    return len({value < 0 for value in both}) > 1


def side_swapped(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement has a figure be of imports, and the quote of exports, and neither text names both."""
    ours = [one for one in sides(statement.text, statement.language) if one.meaning in OPPOSITE]
    theirs = [sides(quote.text, quote.language) for quote in quotes] if ours else []
    told, said = {one.meaning for words in theirs for one in words}, {one.meaning for one in ours}
    for word in ours:
        others = OPPOSITE[word.meaning]
        if word.meaning in told or others & said or not others & told:
            continue
        for meeting in islice(meetings(statement, held, quotes), MOST_FIGURES):
            quote = quotes[meeting.quote]
            near = [
                one for one in theirs[meeting.quote] if one.meaning in others and _beside(quote, one, meeting.theirs)
            ]
            if near and _beside(statement, word, meeting.ours):
                return mismatched(statement, word, meeting.quote, quote, near[0])
    return None


def _met(word: Word, meeting: Meeting, statement: Reading, quote: Reading, theirs: Sequence[Word]) -> Mismatch | None:
    others = [one for one in theirs if one.meaning in OTHERS[word.meaning]]
    near = [one for one in others if _beside(quote, one, meeting.theirs)]
    if not near or not _beside(statement, word, meeting.ours) or _said_too(word, meeting, quote, theirs):
        return None
    other = min(near, key=lambda one: apart(quote.text, one, meeting.theirs))
    sure = meeting.figure and tended("kinds", statement.language, quote.language)
    return mismatched(statement, word, meeting.quote, quote, other, sure=sure)


def _said_too(word: Word, meeting: Meeting, quote: Reading, theirs: Sequence[Word]) -> bool:
    """Whether a quote names the statement's kind where the figure stands, or of no figure that stands elsewhere."""
    same = [clause(quote, (), (one.start, one.end)) for one in theirs if one.meaning == word.meaning]
    here = clause(quote, (), meeting.theirs)
    others = [one for one in quote.quantities if not here[0] <= one.start < here[1]]
    return any(not any(first <= one.start < last for one in others) for first, last in same)


def _beside(text: Reading, word: Word, at: Span) -> bool:
    return _within(word, clause(text, (), at)) and apart(text.text, word, at) <= REACH_WORDS


def _within(word: Word, span: Span) -> bool:
    return span[0] <= word.start and word.end <= span[1]
