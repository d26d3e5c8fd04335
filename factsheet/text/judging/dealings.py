"""What a statement and its quotes say was done -> where the one tells another act: "bought" for "invested in"."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.cues.reading import Cues
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.words.ladders import ladder_of, meant
from factsheet.text.words.landmarks import counterpart
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import meets

LADDER, OPEN = "dealings", "open"
DEALINGS = frozenset(("bought", "invested", "partnered", "sued", "fined", "investigated", "cleared"))
MOST_WORDS = 20  # the first ones, and no more, are judged
REACH_WORDS = 6  # around the place in which a quote tells what the statement tells


def dealing_exchanged(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement tells of one act of the lists and no quote does, and a quote tells of another in its place.

    Nothing is said where either may be told in other words: "deal", "case", "penalty".
    """
    ours = _told(statement)
    if len({one.meaning for one in ours}) != 1 or any(ladder_of(quote.language, LADDER) is None for quote in quotes):
        return None
    theirs = [(place, one) for place, quote in enumerate(quotes) for one in _told(quote)]
    if any(one.meaning in (OPEN, ours[0].meaning) for _, one in theirs) or ours[0].meaning == OPEN:
        return None
    for place, other in theirs:
        quote = quotes[place]
        if meets(other, counterpart(statement.text, ours[0].start, ours[0].end, quote.text, REACH_WORDS)):
            return mismatched(statement, ours[0], place, quote, other)
    return None


def _told(text: Cues) -> Sequence[Word]:
    return meant(text.text, text.language, LADDER)[:MOST_WORDS]
