"""What a statement and its quotes say of how many, how often and how much of it -> where the one tells of more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factsheet.text.cues.lists import cue_lists
from factsheet.text.cues.reading import Cues
from factsheet.text.judging.mismatch import Mismatch, word_span
from factsheet.text.judging.raising import MOST_WORDS, PART_ONLY, Scale, left_out, raised
from factsheet.text.judging.remaining import told_as_rest
from factsheet.text.words.ladders import rungs, silent
from factsheet.text.words.landmarks import TOLD, WORD, shared, tells
from factsheet.text.words.spotting import Word

UNANIMITY = Scale("unanimity", {"split": 0, "unanimous": 1}, frozenset(("unanimous",)))
AMOUNTS = Scale(
    "amounts",
    {"some": 0, "many": 0, "over": 1, "most": 1, "nearly": 2, "all": 3},
    frozenset(("most", "nearly", "all")),
    exchanged=frozenset((("nearly", "most"),)),
)
PAIRS = Scale("pairs", {"one": 0, "both": 1}, frozenset(("both",)))
PORTIONS = Scale("portions", {"part": 0, "whole": 1}, frozenset(("whole",)))
NONES = Scale("nones", {"hardly": 0, "nobody": 1}, frozenset(("nobody",)), denying=True)
FREQUENCIES = Scale("frequencies", {"sometimes": 0, "often": 0, "always": 1}, frozenset(("always",)))
# Rungs that tell of a part of the number after them, and how many words may stand before that: "few of the 2,400".
PARTS = frozenset(("some", "most", "nearly"))
OF_THE = 2
FIGURE = re.compile(r"(?<![\w.,])\d+")


def quantifier_raised(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says most, all, always or nobody, and no quote more than some, most, often or hardly anybody."""
    scales = (AMOUNTS, FREQUENCIES, PORTIONS, NONES, UNANIMITY, PAIRS)
    if any(told_as_rest(statement, quote) for quote in quotes if statement.negations and not quote.negations):
        return None
    found = next(filter(None, (raised(statement, quotes, scale) for scale in scales)), None)
    return found or _whole(statement, quotes) or _in_part(statement, quotes)


def _in_part(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement tells all of what the quotes tell "in part"."""
    found = left_out(statement, quotes, PORTIONS.ladder, PART_ONLY)
    return found if found and silent(statement.text, statement.language, PORTIONS.ladder) else None


def _whole(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says "the 48 schools", and the quotes no more than "most of the 48 schools"."""
    for place, quote in enumerate(quotes):
        parts = [one for one in rungs(quote.text, quote.language, AMOUNTS.ladder, PARTS) if one.meaning in PARTS]
        if parts and silent(statement.text, statement.language, AMOUNTS.ladder):
            found = next((one for one in parts[:MOST_WORDS] if _told_whole(statement, quote, one)), None)
            if found:
                return Mismatch(sure=False, statement=(), quotes=(word_span(place, quote, found),))
    return None


def _told_whole(statement: Cues, quote: Cues, one: Word) -> bool:
    """Whether a statement has the number that a part is of, and not the one that the part has itself."""
    number = _number(quote.text, one)
    if number is None or len(WORD.findall(quote.text[one.end : number.start()])) > OF_THE:
        return False
    named = {there: at for at, there in shared(statement.text, quote.text)}
    kept = any(one.start <= there < number.start() and quote.text[there].isdecimal() for there in named)
    whole = number.start() in named and _definite(statement, named[number.start()])
    return whole and not kept and tells(statement.text, quote.text, one.start, TOLD)


def _number(text: str, one: Word) -> re.Match[str] | None:
    """The number that a part is of: the last of "9 of the 60", or the next after "most of"."""
    within = [*FIGURE.finditer(text, one.start, one.end)]
    return within[-1] if within else FIGURE.search(text, one.end)


def _definite(statement: Cues, at: int) -> bool:
    """Whether an article stands before a number; where a language has none, any number may be meant."""
    lists, before = cue_lists(statement.language), WORD.findall(statement.text[:at])
    return lists is not None and (not lists.articles or (bool(before) and before[-1].lower() in lists.articles))
