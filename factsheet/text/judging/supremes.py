"""A statement and its quotes -> where it alone says the largest, the only one or the first."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.cues.reading import Cues
from factsheet.text.judging.mismatch import STATEMENT, Mismatch, word_span
from factsheet.text.words.ladders import ladder_of, rungs
from factsheet.text.words.patterns import NONE

LADDER = "supremes"
FIRST, BEGUN = "first", "begun"
ASKING = frozenset(("top", "sole", FIRST))
MOST_WORDS = 20  # the first ones, and no more, are judged
DENIED_CHARS = 12  # characters between a denial and what it denies


def rank_added(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says what is said of one alone, and no quote has any word by which that might be told.

    It is judged in any two languages that have the list. Who began something may have been the first, and no more.
    """
    words = rungs(statement.text, statement.language, LADDER, ASKING)
    ours = [one for one in words if one.meaning in ASKING and not _denied(statement, one.start)][:MOST_WORDS]
    if not ours or not quotes or any(ladder_of(quote.language, LADDER) is None for quote in quotes):
        return None
    theirs = {one.meaning for quote in quotes for one in rungs(quote.text, quote.language, LADDER)} - {NONE}
    if theirs - {BEGUN}:
        return None
    told = tuple(word_span(STATEMENT, statement, one) for one in ours if not (theirs and one.meaning == FIRST))
    return Mismatch(sure=False, statement=told, quotes=()) if told else None


def _denied(statement: Cues, at: int) -> bool:
    """Whether a denial stands before: "is not the largest" says less than its quote, and not more."""
    denials = (cue for cue in statement.negations if cue.strength in ("sure", "fair"))
    return any(cue.start <= at <= cue.end + DENIED_CHARS for cue in denials)
