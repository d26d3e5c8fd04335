"""The superlatives of a statement and of its quotes -> where the one is higher in rank, or at the other end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from factsheet.text.cues.reading import Cues
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.judging.raising import Scale, raised
from factsheet.text.words.ladders import ladder_of, rungs
from factsheet.text.words.landmarks import TOLD, counterpart, tells
from factsheet.text.words.spotting import Word

REACH_WORDS = 6  # words from its counterpart's place within which a superlative is about the same
MOST_SUPERLATIVES = 20  # the first ones, and no more, are judged
ENDS = (("high", "low"), ("long", "short"), ("old", "young"), ("hot", "cold"), ("fast", "slow"), ("wet", "dry"))
OTHER_END = {**dict(ENDS), **{low: high for high, low in ENDS}}
# "A record high" is the highest, and yet no rank among others.
IDIOMS = {"peak": "high", "trough": "low"}
EXTREMES = frozenset((*OTHER_END, *IDIOMS))
RANKS = Scale("ranks", {"among": 0, "nth": 0, **dict.fromkeys(OTHER_END, 1)}, frozenset(OTHER_END))

# Of what time, and of what part of the world, it is the largest.
AGES = Scale("ages", {"since": 0, "may": 1, "ever": 1}, frozenset(("ever",)))
AREAS = Scale("areas", {"continent": 0, "wide": 1, "world": 1}, frozenset(("world",)))
SOLES = Scale("soles", {"among": 0, "sole": 1}, frozenset(("sole",)))


def rank_raised(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says the largest, and no quote more than the second-largest, or one of the largest.

    Or it says the largest ever, or in the world, and they the largest since a year, or in Europe; or the only one, and
    they the main one.
    """
    return next(filter(None, (raised(statement, quotes, scale) for scale in (RANKS, AGES, AREAS, SOLES))), None)


def extreme_reversed(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says the largest where its quotes say the smallest, and neither says both."""
    ours, told = _superlatives(statement), [_superlatives(quote) for quote in quotes]
    said = {one.meaning for one in ours}
    if not said or any(ladder_of(quote.language, RANKS.ladder) is None for quote in quotes):
        return None
    theirs = {one.meaning for words in told for one in words}
    for one in ours:
        other_end = OTHER_END[one.meaning]
        if other_end in said or one.meaning in theirs:
            continue
        for place, quote in enumerate(quotes):
            found = next(_met(statement, one, quote, [two for two in told[place] if two.meaning == other_end]), None)
            if found:
                return mismatched(statement, one, place, quote, found)
    return None


def _superlatives(text: Cues) -> Sequence[Word]:
    words = rungs(text.text, text.language, RANKS.ladder, EXTREMES)
    told = (msgspec.structs.replace(one, meaning=IDIOMS.get(one.meaning, one.meaning)) for one in words)
    return [one for one in told if one.meaning in OTHER_END][:MOST_SUPERLATIVES]


def _met(statement: Cues, one: Word, quote: Cues, theirs: Sequence[Word]) -> Iterator[Word]:
    """The superlatives of a quote that stand where a statement has another, if it tells what is said there."""
    first, last = counterpart(statement.text, one.start, one.end, quote.text, REACH_WORDS)
    near = (other for other in theirs if other.start < last and other.end > first)
    return (other for other in near if tells(statement.text, quote.text, other.start, TOLD))
