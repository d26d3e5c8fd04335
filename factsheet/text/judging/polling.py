"""What a statement and its quotes say of votes -> where the one tells as won what a poll gives in the other."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.cues.reading import Cues
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.raising import Scale, raised
from factsheet.text.words.ladders import rungs

# Of what a poll, or a count that goes on, gives somebody nothing has been won.
STANDINGS = Scale("standings", {"poll": 0, "result": 1}, frozenset(("result",)))


def standing_told_as_won(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says that so many votes were won, and the quotes no more than that a poll gives them."""
    words = rungs(statement.text, statement.language, STANDINGS.ladder, STANDINGS.asking)
    if not words or statement.hedges or statement.futures or any(one.meaning != "result" for one in words):
        return None
    return raised(statement, quotes, STANDINGS)
