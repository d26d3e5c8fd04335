"""What a statement and its quotes say of how far a matter has come -> where the one is further than the other."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.cues.reading import Cues
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.raising import OPEN, Scale, left_out, raised
from factsheet.text.words.ladders import rungs

SUSPENDED, TERM, CONVICTED = frozenset(("suspended",)), "term", "convicted"
STAGES = Scale(
    "stages",
    {"suspected": 0, "alleged": 1, "charged": 1, "sought": 1, "convicted": 2},
    frozenset(("charged", "convicted")),
    clearing=frozenset(("sought",)),
)
# Who is sentenced to two years, suspended, serves none; attempted murder is no murder.
TERMS = Scale("terms", {"suspended": 0, "part": 0, "served": 1}, frozenset(("served",)), denying=True)
CRIMES = Scale("crimes", {"tried": 0, "done": 1}, frozenset(("done",)))
# How far a law, a purchase, a payment, a product or a decision has come; what a source calls a launch may be either.
STEPS = (
    Scale("laws", {"proposed": 0, "passed": 1, "force": 2}, frozenset(("passed", "force"))),
    Scale("deals", {"talks": 0, "agreed": 1, "closed": 2}, frozenset(("agreed", "closed"))),
    Scale("payments", {"pledged": 0, "paid": 1}, frozenset(("paid",))),
    Scale("launches", {"announced": 0, "released": 1}, frozenset(("released",))),
    Scale("intents", {"weighed": 0, "decided": 1}, frozenset(("decided",))),
)


def stage_raised(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says charged or convicted, and no quote more than suspected or charged.

    Or it tells of the deed, or of a sentence to be served, and the quotes of an attempt, or of a suspended one; or that
    a law is in force, a sum was paid, and the quotes that the one was passed, the other promised.
    """
    scales = (STAGES, TERMS, CRIMES, *STEPS)
    found = next(filter(None, (raised(statement, quotes, scale) for scale in scales)), None)
    return found or (left_out(statement, quotes, TERMS.ladder, SUSPENDED) if _names_term(statement) else None)


def _names_term(statement: Cues) -> bool:
    """Whether a statement tells how long somebody is to be imprisoned, and nothing of what it depends on."""
    words = {one.meaning for one in rungs(statement.text, statement.language, TERMS.ladder, frozenset((TERM,)))}
    if words != {TERM}:
        return False
    convicted = rungs(statement.text, statement.language, STAGES.ladder)
    return any(one.meaning in (CONVICTED, OPEN) for one in convicted)
