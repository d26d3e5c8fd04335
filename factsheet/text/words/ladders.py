"""A text, its language and a ladder -> the words of the lists that stand in it, each with its rung."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from factsheet.text.words.inside import Inside, inside
from factsheet.text.words.landmarks import CLAUSE_MARK
from factsheet.text.words.patterns import FIRM, NONE, PhraseTable, listed, phrase_table
from factsheet.text.words.spotting import Word, spotted
from factsheet.text.words.stored import stored
from factsheet.text.writing.spans import Span
from factsheet.text.writing.stops import ending

JOINS, DONE, PAST, PLANNED = "joins", "done", "past", "planned"
# What is only told by its tense may be told by any other phrase: who "has decided to" do something, plans; a participle
# alone is told by the tense.
TENSES = {PAST: 0, DONE: 1}
JOINED_CHARS = 3  # characters from "and" in which the figure stands that it joins


class Ladder(msgspec.Struct, frozen=True):
    """One language's phrases of one ladder, each with its rung for a meaning.

    `futures` says that the cue lists' words of the future mean nothing else in this language. The phrases of one that
    sets no words apart are `inside`. Its `rungs` are all that a word can mean.
    """

    phrases: PhraseTable | Inside
    futures: bool
    rungs: frozenset[str]


def rungs(text: str, language: str, ladder: str, asking: frozenset[str] = frozenset()) -> tuple[Word, ...]:
    """The words of a text that stand on a ladder ("accused", "convicted"), each with its rung, as they come.

    Nothing in a language without that ladder, nor where no word may stand on one of the rungs that are `asking`.
    """
    known = ladder_of(language, ladder)
    if known is None:
        return ()
    if isinstance(known.phrases, Inside):
        return known.phrases.words(text, asking)
    return spotted(text, language, known.phrases, asking)


def meant(text: str, language: str, ladder: str) -> list[Word]:
    """As `rungs`, without what only looks like a word of the ladder."""
    known = ladder_of(language, ladder)
    return [one for one in rungs(text, language, ladder, known.rungs) if one.meaning != NONE] if known else []


def silent(text: str, language: str, ladder: str) -> bool:
    """Whether a text, in a language with such a ladder, has no word of it, nor of what is open about it."""
    return ladder_of(language, ladder) is not None and not meant(text, language, ladder)


def clause(text: str, language: str, words: Iterable[Word], at: int) -> Span:
    """The part of a text around an offset that marks and words like "and" set off, as a span.

    `words` are the rungs of the text, among which are those that join clauses.
    """
    starts, ends = _marks(text, language)
    before, after = bisect_right(ends, at), bisect_left(starts, at)
    joins = [one for one in words if one.meaning == JOINS and not _joins_figures(text, one)]
    start = max((one.end for one in joins if one.end <= at), default=0)
    end = min((one.start for one in joins if one.start >= at), default=len(text))
    return max(start, ends[before - 1] if before else 0), min(end, starts[after] if after < len(starts) else end)


# Of one text the clauses of many places are asked for, by one judgement after another.
@lru_cache(maxsize=4096)
def _marks(text: str, language: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where the marks that set off the clauses of a text begin, and where they end."""
    found = [mark.span() for mark in ending(CLAUSE_MARK.finditer(text), language)]
    return tuple(start for start, _ in found), tuple(end for _, end in found)


def _joins_figures(text: str, one: Word) -> bool:
    """“Between 2014 and 2018” is one stretch of time in one clause."""
    before, after = text[max(0, one.start - JOINED_CHARS) : one.start], text[one.end : one.end + JOINED_CHARS]
    return before.rstrip()[-1:].isdecimal() and after.lstrip()[:1].isdecimal()


def tensed(text: str, language: str, ladder: str) -> tuple[Word, ...]:
    """What is told by its tense alone, whatever else its words may tell: "approved" is done, and may be a decision."""
    known = _tenses(language, ladder)
    return spotted(text, language, known) if known else rungs(text, language, ladder)


@lru_cache(maxsize=64)
def _tenses(language: str, ladder: str) -> PhraseTable | None:
    known = ladder_of(language, ladder)
    if known is None or isinstance(known.phrases, Inside):
        return None
    return phrase_table((one for one in known.phrases.all if one.meaning in (DONE, NONE)), whole=True)


@lru_cache(maxsize=4096)
def ladder_of(language: str, ladder: str) -> Ladder | None:
    """The words of one ladder in a language; "pt-BR" has those of "pt". None where nobody has listed them."""
    known = stored("ladders", language)
    if known is None or ladder not in known:
        return None
    meanings = frozenset(known[ladder]) - {NONE}
    if known.get("inside"):
        return Ladder(inside(known[ladder], known[ladder]), known["futures"], meanings)
    found = listed(known[ladder], known[ladder], known.get("classes"), known.get("attached", ""))
    firm = (msgspec.structs.replace(one, firm=TENSES.get(one.meaning, FIRM)) for one in found)
    return Ladder(phrase_table(firm, whole=True), known["futures"], meanings)
