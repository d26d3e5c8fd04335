"""What a statement and its quotes say of causes and proof -> where the one says more than the other."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.cues.reading import Cues
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.raising import Scale, raised

CAUSES = Scale("causes", {"link": 0, "cause": 1, "because": 1}, frozenset(("cause", "because")))
# A verb may be told by another, beside which "after" is about the time alone; "because of" stands where "after" does.
REASONS = Scale("causes", {"time": 0, "link": 0, "cause": 1, "because": 1}, frozenset(("because",)))
# "A poll shows" is told for "according to a poll". No evidence that it helps is no evidence that it does not.
PROOFS = Scale("proofs", {"lacking": 0, "suggest": 0, "source": 1, "show": 1, "prove": 1}, frozenset(("show", "prove")))
# What "indicates" in English "indica" in Spanish, of polls too, for which others say "shows".
PROVED = Scale("proofs", {"lacking": 0, "suggest": 0, "point": 0, "show": 1, "prove": 1}, frozenset(("prove",)))


def cause_added(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says that one thing caused another, and no quote more than that they go together."""
    return raised(statement, quotes, CAUSES) or raised(statement, quotes, REASONS)


def proof_added(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says that something is shown or proved, and no quote more than that it seems so."""
    return raised(statement, quotes, PROOFS) or raised(statement, quotes, PROVED)
