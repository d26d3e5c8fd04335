"""A cue of a quote and a statement -> whether the statement tells the clause of the cue, of two that "and" joins."""

from __future__ import annotations

from factsheet.text.cues.reading import Cues
from factsheet.text.words.ladders import JOINS, clause, rungs
from factsheet.text.words.landmarks import HALF, NAMED, shared

# Of a quote with which it shares no name a statement is taken to tell the first clause, if it is about as long.
FIRST = (0.7, 1.5)


def tells_joined(statement: Cues, quote: Cues, at: int) -> bool:
    """Whether a statement names what the clause around a place names, and nothing of the others, and is as long."""
    joins = [one for one in rungs(quote.text, quote.language, "plans") if one.meaning == JOINS]
    start, end = clause(quote.text, quote.language, joins, at)
    named = [place for place, _ in shared(quote.text, statement.text)]
    if not named:
        return start == 0 and FIRST[0] <= len(statement.text) / (end - start) <= FIRST[1]
    if not joins:
        return False
    weight = sum(1 + quote.text[place].isdecimal() for place in named)
    within = all(start <= place < end for place in named)
    return within and weight >= NAMED and len(statement.text) >= HALF * (end - start)
