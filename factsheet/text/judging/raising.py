"""The words of a statement and of its quotes -> where the one stands higher on a ladder than all that the other has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from factsheet.text.cues.reading import Cues
from factsheet.text.judging.contrasting import one_language
from factsheet.text.judging.mismatch import Mismatch, mismatched, word_span
from factsheet.text.words.ladders import clause, ladder_of, rungs
from factsheet.text.words.landmarks import TOLD, counterpart, tells
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import Span, meets

PLANS = "plans"
OPEN = "open"  # words that may be told as whatever stands on the ladder
REACH_WORDS = 6  # words from its counterpart's place within which a word is about the same
DENIED_CHARS = 12  # characters between a denial and what it denies
MOST_WORDS = 20  # the first ones, and no more, are judged
PART_ONLY = frozenset(("part",))
# The share from which a statement is taken to tell all of it, "in part" too.
ALL_OF_IT = 0.6


class Scale(msgspec.Struct, frozen=True):
    """A ladder's rungs from its foot up; those of one height are not told apart, as languages cut them otherwise.

    Only `asking` rungs of a statement ask for as much in a quote; the others hold, and are held by, whatever there is.
    Of `exchanged` rungs translators tell the first for the second. A rung that is denied asks for nothing, unless it
    is a denial itself: those of a `denying` scale are. In the clause of a `clearing` rung what is open tells nothing:
    who "faces six years in prison" is not there yet.
    """

    ladder: str
    heights: dict[str, int]
    asking: frozenset[str]
    denying: bool = False
    exchanged: frozenset[tuple[str, str]] = frozenset()
    clearing: frozenset[str] = frozenset()


def left_out(statement: Cues, quotes: Sequence[Cues], ladder: str, limits: frozenset[str]) -> Mismatch | None:
    """A word of every quote that limits what the statement tells all of."""
    told = [rungs(quote.text, quote.language, ladder, limits) for quote in quotes]
    parts = [[one for one in theirs if one.meaning in limits] for theirs in told]
    if not quotes or not all(parts) or any(one.meaning in PART_ONLY - limits for theirs in told for one in theirs):
        return None
    for place, (quote, here) in enumerate(zip(quotes, parts, strict=True)):
        for one in here[:MOST_WORDS]:
            if tells(statement.text, quote.text, one.start, ALL_OF_IT):
                return Mismatch(sure=False, statement=(), quotes=(word_span(place, quote, one),))
    return None


def raised(statement: Cues, quotes: Sequence[Cues], scale: Scale) -> Mismatch | None:
    """A word of the statement that stands higher than all that the quotes have, with a lower one in its place."""
    words = rungs(statement.text, statement.language, scale.ladder, scale.asking)
    ours = [one for one in words if one.meaning in scale.asking and (scale.denying or not _denied(statement, one))]
    if not ours or any(ladder_of(quote.language, scale.ladder) is None for quote in quotes):
        return None
    told = [rungs(quote.text, quote.language, scale.ladder) for quote in quotes]
    highest = max((scale.heights.get(one.meaning, 0) for theirs in told for one in theirs), default=0)
    for one in ours[:MOST_WORDS]:
        for place, quote in enumerate(quotes if scale.heights[one.meaning] > highest else ()):
            lower = next(_lower(statement, one, quote, told[place], scale), None)
            if lower and not _kept(lower, words, told[place]):
                return mismatched(statement, one, place, quote, lower)
    return None


def _lower(statement: Cues, one: Word, quote: Cues, theirs: Sequence[Word], scale: Scale) -> Iterator[Word]:
    """What the quote says in the place of a word of the statement, if nothing there may be told as that word."""
    place = counterpart(statement.text, one.start, one.end, quote.text, REACH_WORDS)
    near = [other for other in theirs if meets(other, place)]
    cleared = [_clause(quote, other) for other in near[:MOST_WORDS] if other.meaning in scale.clearing]
    if not any(other.meaning == OPEN and not _in(other, cleared) for other in near):
        exchanged = frozenset() if one_language(statement, quote) else scale.exchanged
        for other in near[:MOST_WORDS]:
            exchange = (one.meaning, other.meaning) in exchanged
            if other.meaning in scale.heights and not exchange and tells(statement.text, quote.text, other.start, TOLD):
                yield other


def _clause(text: Cues, word: Word) -> Span:
    """From where the clause in which a word begins begins, to where the one in which it ends does end."""
    joins = rungs(text.text, text.language, PLANS)
    return clause(text.text, text.language, joins, word.start)[0], clause(text.text, text.language, joins, word.end)[1]


def _in(word: Word, spans: Sequence[Span]) -> bool:
    return any(start <= word.start < end for start, end in spans)


def _kept(lower: Word, words: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether the statement says all that too: then its other words are about something else."""
    return sum(one.meaning == lower.meaning for one in words) >= sum(one.meaning == lower.meaning for one in theirs)


def _denied(statement: Cues, one: Word) -> bool:
    """Whether a denial stands before a word; who "dismissed all of it" denies nothing."""
    denials = (cue for cue in statement.negations if cue.strength != "faint")
    return any(cue.start <= one.start <= cue.end + DENIED_CHARS for cue in denials)
