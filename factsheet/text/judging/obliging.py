"""What a statement and its quotes say of duties -> where it must be done in the one, and should or may in the other."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.cues.reading import Cues
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.raising import Scale, raised

# Languages draw the line between "may" and "should" elsewhere; "must not" may be told as "may not". What is either,
# Dutch "moet" and Portuguese "deve", is told for "should" by translators.
DUTIES = Scale(
    "duties",
    {"may": 0, "should": 0, "must": 1, "either": 1},
    frozenset(("must", "either")),
    exchanged=frozenset((("either", "should"),)),
)


def duty_raised(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says that something must be done, and no quote more than that it should or may be."""
    return raised(statement, quotes, DUTIES)
