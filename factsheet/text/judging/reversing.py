"""What a statement and its quotes say of one figure -> where the one says that it rose and the other that it fell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

import msgspec

from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.comparing import SAME
from factsheet.text.judging.contrasting import one_language
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.changing import Change, changes
from factsheet.text.telling.clauses import apart, one_clause, sentence
from factsheet.text.telling.clauses import clause as clause_of
from factsheet.text.telling.ways import way_of
from factsheet.text.words.directions import COMPARED, LEVEL, MOVING, directions, leanings, unchanged
from factsheet.text.words.kinds import sides
from factsheet.text.words.landmarks import SURELY_TOLD, shared, tells
from factsheet.text.words.spotting import Word
from factsheet.text.words.stored import tended
from factsheet.text.writing.spans import Span

# How far, in words, a direction may stand from its figure in one clause.
REACH_WORDS = 10
# How far, in words, a denial may stand from what it denies.
DENIED_WORDS = 5
MOST_FIGURES = 60  # the first ones, and no more, are judged
# How far one may that compares ("5% more than"), and what is told for it.
COMPARED_WORDS = 4
WAY = {"up": "up", "down": "down", "more": "up", "less": "down"}
OPPOSITE = {"up": "down", "down": "up"}
FIGURES = frozenset(("amount", "multiple", "fraction", "loose"))


class Direction(msgspec.Struct, frozen=True):
    """The one direction of a stretch of text, its nearest word, and whether losses or the like are what moves."""

    word: Word
    inverting: bool


class Meeting(msgspec.Struct, frozen=True):
    """Where a statement and a quote tell the same: at a figure that the one holds for the other, or altogether."""

    quote: int
    ours: Span
    theirs: Span
    figure: bool


def direction_reversed(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement says that something rose by a figure, and the quote that holds the figure that it fell.

    It is sure where both say so in the clause of the figure: a sentence may speak of two things, and beside a date or
    an ordinal much may stand that is not about it.
    """
    words = leanings(statement.text, statement.language)
    told = [leanings(quote.text, quote.language) for quote in quotes] if words else []
    opposites = {OPPOSITE[WAY[one.meaning]] for one in words if one.meaning in WAY}
    if not any(WAY.get(one.meaning) in opposites for theirs in told for one in theirs):
        return None
    met = list(islice(meetings(statement, held, quotes), MOST_FIGURES))
    for clause in (True, False):  # what the figure's own clause tells is surer than the rest of its sentence
        for one in met if clause else [one for one in met if one.figure]:
            quote = quotes[one.quote]
            ours = _told(statement, words, one.ours, clause=clause)
            theirs = _told(quote, told[one.quote], one.theirs, clause=clause)
            if ours is None or theirs is None or not _opposed(ours, theirs) or _told_elsewhere(ours, one.quote, told):
                continue
            if not one.figure and _torn(one, met, statement, words, quote, told[one.quote]):
                continue
            compared = not COMPARED.isdisjoint((ours.word.meaning, theirs.word.meaning))
            if compared and not _of_one_pair(statement, ours, quote, theirs, one):
                continue
            alone = one.figure or (bool(held) and one_clause(statement) and one_clause(quote))
            sure = clause and alone and not compared and tended("directions", statement.language, quote.language)
            return mismatched(statement, ours.word, one.quote, quote, theirs.word, sure=sure)
    return None


def _of_one_pair(statement: Reading, ours: Direction, quote: Reading, theirs: Direction, at: Meeting) -> bool:
    """Whether "more" and "less" stand beside the figure and compare the same two, in the same order."""
    beside = _beside(statement, ours, at.ours) and _beside(quote, theirs, at.theirs)
    return beside and not _turned(statement, quote)


def _turned(statement: Reading, quote: Reading) -> bool:
    """Whether two that both texts name have changed places: if the one has more, the other has less."""
    named = {(here, there) for here, there in shared(statement.text, quote.text) if statement.text[here].isupper()}
    ours, theirs = ({one.meaning: one.start for one in sides(text.text, text.language)} for text in (statement, quote))
    named |= {(ours[kind], theirs[kind]) for kind in ours.keys() & theirs.keys()}
    return any(one[1] > other[1] for one, other in pairwise(sorted(named)))


def _beside(text: Reading, told: Direction, at: Span) -> bool:
    return apart(text.text, told.word, at) <= COMPARED_WORDS


def _torn(
    date: Meeting,
    met: Sequence[Meeting],
    statement: Reading,
    words: Sequence[Word],
    quote: Reading,
    told: Sequence[Word],
) -> bool:
    """Whether a date stands beside one figure in the statement and beside another in the quote: it may go with both."""
    here, there = clause_of(statement, words, date.ours), clause_of(quote, told, date.theirs)
    figures = [one for one in met if one.figure and one.quote == date.quote]
    inside = {(here[0] <= one.ours[0] < here[1], there[0] <= one.theirs[0] < there[1]) for one in figures}
    return {(True, False), (False, True)} <= inside


def standstill_moved(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement says that something rose or fell to a figure, and the quote that it stayed there."""
    words = directions(statement.text, statement.language)
    still = [unchanged(quote.text, quote.language) for quote in quotes] if words else []
    if not any(still):
        return None
    for one in islice((one for one in meetings(statement, held, quotes) if one.figure), MOST_FIGURES):
        ours = _told(statement, words, one.ours, clause=True)
        theirs = _stays(quotes[one.quote], still[one.quote], one.theirs)
        if ours and theirs and not _told_elsewhere(ours, -1, [directions(one.text, one.language) for one in quotes]):
            return mismatched(statement, ours.word, one.quote, quotes[one.quote], theirs)
    return None


def movement_stilled(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement says that something stayed at a figure, and every quote that it rose or fell to it."""
    words = unchanged(statement.text, statement.language)
    if not words or any(unchanged(quote.text, quote.language) for quote in quotes):
        return None
    for one in islice((one for one in held if one.how in SAME), MOST_FIGURES):
        if one.quote is None or not isinstance(one.held_by, Quantity):
            continue
        quote = quotes[one.quote]
        ours = _stays(statement, words, (one.item.start, one.item.end))
        theirs = _moved_to(quote, one.held_by) if ours else None
        if ours and theirs:
            return mismatched(statement, ours, one.quote, quote, theirs)
    return None


def _moved_to(quote: Reading, item: Quantity) -> Change | Word | None:
    """What tells that something rose or fell to a figure."""
    for change in changes(quote):
        if change.moved and change.start <= item.start < change.end and change.after == item.value:
            return change
    way = way_of(quote, item)
    told = _told(quote, directions(quote.text, quote.language), (item.start, item.end), clause=True)
    return told.word if told and way and way.kind == "to" else None


def _stays(text: Reading, words: Sequence[Word], at: Span) -> Word | None:
    """What tells in the clause of a figure, beside it, that nothing changed there; None where something else did."""
    start, end = clause_of(text, words, at)
    here = [one for one in words if start <= one.start < end and apart(text.text, one, at) <= REACH_WORDS]
    if any(one.meaning in MOVING for one in here):
        return None
    return next((one for one in here if one.meaning == LEVEL), None)


def change_reversed(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement says that something rose to a figure, and the quote, from what figure it fell to it."""
    words = directions(statement.text, statement.language)
    known = [tuple(changes(quote)) for quote in quotes] if words else []
    for one in islice((one for one in held if one.how in SAME and any(known)), MOST_FIGURES):
        change = _change(one, known)
        told = _told(statement, words, (one.item.start, one.item.end), clause=True) if change else None
        if one.quote is None or not change or not told or told.inverting or not _way_to(statement, one):
            continue
        way, quote = "up" if change.before < change.after else "down", quotes[one.quote]
        if way != told.word.meaning and not _told_elsewhere(told, -1, [directions(quote.text, quote.language)]):
            return mismatched(statement, told.word, one.quote, quote, change)
    return None


def _change(one: Holding, known: Sequence[Sequence[Change]]) -> Change | None:
    """The change that ends at the quote's figure, if both its ends are told; below zero more may be less."""
    item = one.held_by
    if one.quote is None or not isinstance(item, Quantity):
        return None
    here = (change for change in known[one.quote] if change.moved and change.start <= item.start < change.end)
    return next(
        (change for change in here if change.after == item.value and min(change.before, change.after) > 0), None
    )


def _way_to(statement: Reading, one: Holding) -> bool:
    way = way_of(statement, one.item) if isinstance(one.item, Quantity) else None
    return way is not None and way.kind == "to"


def meetings(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Iterator[Meeting]:
    """The figures first, then the dates; if none is held, a sentence that names what that of the quote names."""
    borne = [one for one in held if one.held_by is not None and one.how in SAME]
    for one in sorted(borne, key=lambda one: not _figure(one)):
        if one.quote is not None and one.held_by is not None:
            at, its = (one.item.start, one.item.end), (one.held_by.start, one.held_by.end)
            yield Meeting(one.quote, at, its, _figure(one))
    for place, quote in enumerate(quotes) if not borne else ():
        if one_clause(statement) and one_clause(quote) and _of_one(statement, quote):
            yield Meeting(place, (0, len(statement.text)), (0, len(quote.text)), figure=False)


def _of_one(statement: Reading, quote: Reading) -> bool:
    """Whether two texts name the same; in two languages they may share no word, and then all of the one is told."""
    if shared(statement.text, quote.text):
        return True
    return not one_language(statement, quote) and tells(statement.text, quote.text, 0, SURELY_TOLD)


def _figure(one: Holding) -> bool:
    return isinstance(one.item, Quantity) and one.item.form in FIGURES


def _told(text: Reading, words: Sequence[Word], at: Span, *, clause: bool) -> Direction | None:
    """What the clause or sentence of a place tells; None where it denies, goes both ways or tells something else."""
    start, end = clause_of(text, words, at) if clause else sentence(text, at)
    here = [one for one in words if start <= one.start < end]
    meanings = {one.meaning for one in here}
    moving = [one for one in here if one.meaning in WAY]
    if "unclear" in meanings or len({WAY[one.meaning] for one in moving}) != 1:
        return None
    nearest = min(moving, key=lambda one: max(one.start - at[1], at[0] - one.end))
    far = clause and apart(text.text, nearest, at) > REACH_WORDS
    return None if far or _undone(text.text, nearest, at, here) else Direction(nearest, "inverting" in meanings)


def _undone(text: str, word: Word, at: Span, here: Sequence[Word]) -> bool:
    """Whether a denial stands beside a direction, or an "and" between it and the place that it is about."""
    place = word.start, word.end
    denied = any(one.meaning == "denials" and apart(text, one, place) <= DENIED_WORDS for one in here)
    first, last = sorted((word.start, at[0]))
    return denied or any(one.meaning == "joins" and first < one.start < last for one in here)


def _opposed(ours: Direction, theirs: Direction) -> bool:
    """A loss that grows may be told as a result that fell."""
    return WAY[ours.word.meaning] != WAY[theirs.word.meaning] and ours.inverting == theirs.inverting


def _told_elsewhere(ours: Direction, place: int, told: Sequence[Sequence[Word]]) -> bool:
    """Whether another quote goes the statement's way."""
    return any(
        WAY.get(one.meaning) == WAY[ours.word.meaning] for at, words in enumerate(told) if at != place for one in words
    )
