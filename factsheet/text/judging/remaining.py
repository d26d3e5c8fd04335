"""Two texts of which one denies -> whether it tells of the rest what the other tells of a share: three in four did."""

from __future__ import annotations

from decimal import Decimal

from factsheet.text.cues.reading import Cues
from factsheet.text.holding.shares import HUNDRED, in_percent
from factsheet.text.quantities.reading import read
from factsheet.text.words.ladders import rungs

MOST_SHARES = 6  # the first ones, and no more, are looked at
HALF = Decimal("0.5")
MOST = frozenset(("most", "over"))


def told_as_rest(here: Cues, there: Cues) -> bool:
    """Whether a share here and one there make a whole: one in four did not come, and three in four came.

    Most did not where a third did. Of halves nothing is known: both may be more than half.
    """
    theirs = _shares(there)
    if not theirs:
        return False
    ours = [one for one in _shares(here) if abs(one * 2 - HUNDRED) > 1]
    whole = any(abs(one + other - HUNDRED) <= HALF for other in theirs for one in ours)
    return whole or (max(theirs) * 2 < HUNDRED and bool(rungs(here.text, here.language, "amounts", MOST)))


def _shares(text: Cues) -> list[Decimal]:
    found = (in_percent(one) for one in read(text.text, text.language).quantities)
    return [one for one in found if one is not None][:MOST_SHARES]
