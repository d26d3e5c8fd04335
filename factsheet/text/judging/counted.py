"""What a statement and its quotes count, or have a share of -> where the one has parameters and the other tokens."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice

import msgspec

from factsheet.text.dates.date import Date
from factsheet.text.holding.bearing import Holding, resting
from factsheet.text.holding.shares import is_percentage
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.clauses import near
from factsheet.text.words.ladders import ladder_of, meant
from factsheet.text.words.spotting import Word

WHOLES, COUNTS = "wholes", "counts"
# Where a whole or what is counted stands ahead of its figure: "GSYH'nin yüzde 3'ü", "占GDP的3%".
AHEAD = frozenset(("hu", "ja", "ko", "tr", "zh"))
# Between a share and its whole ("of the country's public"), a count and its noun ("weekly active").
OF_WHOLE_WORDS, OF_COUNT_WORDS = 4, 2
MOST_FIGURES = 20  # the first ones, and no more, are judged
# Somebody; what befalls or is done by somebody; and what anybody may be told as. The rest are things.
SOMEBODY = frozenset(
    ("users", "jobs", "patients", "pupils", "teachers", "passengers", "doctors", "nurses", "soldiers", "civilians",
     "prisoners", "hostages", "refugees", "workforce", "adults", "youth"),
)  # fmt: skip
EVENTS = frozenset(("cases", "deaths", "votes", "downloads", "complaints", "lawsuits"))
ANYBODY = frozenset(("people", "children"))
ALIKE = (
    frozenset(("households", "homes")), frozenset(("budget", "spending")), frozenset(("children", "pupils", "youth")),
    frozenset(("patients", "cases")),
)  # fmt: skip


class Nouns(msgspec.Struct, frozen=True):
    """A ladder of what figures are of, and within how many words of its figure a word of it may stand."""

    ladder: str
    reach: int


def whole_exchanged(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement tells as a share of spending what the quote tells as a share of GDP, and neither names both."""
    return _exchanged(Nouns(WHOLES, OF_WHOLE_WORDS), statement, [one for one in held if _is_share(one.item)], quotes)


def count_exchanged(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement counts as parameters what the quote counts as tokens, and neither names both."""
    return _exchanged(Nouns(COUNTS, OF_COUNT_WORDS), statement, [one for one in held if _is_count(one.item)], quotes)


def _is_share(item: object) -> bool:
    return isinstance(item, Quantity) and (is_percentage(item) or bool(item.parts and not item.units))


def _is_count(item: object) -> bool:
    return isinstance(item, Quantity) and item.form == "amount" and not item.units and item.noun is None


def _exchanged(nouns: Nouns, statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    ours = _words(statement, nouns) if held else ()
    if not ours or any(ladder_of(quote.language, nouns.ladder) is None for quote in quotes):
        return None
    theirs = [_words(quote, nouns) for quote in quotes]
    for item, number, by in islice(resting(held), MOST_FIGURES):
        mine = _beside(statement, ours, item, nouns)
        its = _beside(quotes[number], theirs[number], by, nouns) if mine else None
        if not mine or not its or _may_be(mine.meaning, (its.meaning,)):
            continue
        said = _free(statement, ours, item, nouns)
        told = [_free(quote, words, by, nouns) for quote, words in zip(quotes, theirs, strict=True)]
        if not _may_be(mine.meaning, frozenset().union(*told)) and not _may_be(its.meaning, said):
            return mismatched(statement, mine, number, quotes[number], its)
    return None


def _words(text: Reading, nouns: Nouns) -> Sequence[Word]:
    return meant(text.text, text.language, nouns.ladder)


def _beside(text: Reading, words: Sequence[Word], item: Quantity | Date, nouns: Nouns) -> Word | None:
    """The word of the ladder that a figure is of: the first behind it or, where a language has it so, before it."""
    behind = next((one for one in words if one.start >= item.end), None)
    if behind and _close(text, item.end, behind.start, nouns.reach):
        return behind
    before = next((one for one in reversed(words) if one.end <= item.start), None)
    ahead = before and text.language.split("-")[0] in AHEAD
    return before if before and ahead and _close(text, before.end, item.start, nouns.reach) else None


def _free(text: Reading, words: Sequence[Word], item: Quantity | Date, nouns: Nouns) -> frozenset[str]:
    """What the words mean that are not beside another figure than this one, and so may be meant with it."""
    others = [one for one in text.quantities[:MOST_FIGURES] if one != item]
    taken = {_beside(text, words, one, nouns) for one in others}
    return frozenset(one.meaning for one in words if one not in taken)


def _close(text: Reading, start: int, end: int, words: int) -> bool:
    """Whether few words, no mark and no other figure stand between two places."""
    return near(text.text, start, end, words) and not any(start <= one.start < end for one in text.quantities)


def _may_be(meaning: str, others: Collection[str]) -> bool:
    """Whether what is of one meaning may be told as one of the others: pupils as children, the dead as soldiers."""
    return any(one == meaning or _alike(one, meaning) for one in others)


def _alike(one: str, other: str) -> bool:
    both = {one, other}
    anybody = bool(both & ANYBODY) and both <= ANYBODY | SOMEBODY | EVENTS
    befallen = bool(both & EVENTS) and bool(both & SOMEBODY)
    return anybody or befallen or any(both <= those for those in ALIKE)
