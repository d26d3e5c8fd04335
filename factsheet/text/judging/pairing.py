"""Two figures of a sentence and what either is of -> where a statement has the profit's for the revenue's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from factsheet.text.dates.date import Date
from factsheet.text.holding.bearing import Holding, resting
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.clauses import near, sentence
from factsheet.text.telling.stretches import is_plain, rivals
from factsheet.text.words.kinds import BESIDE, sides
from factsheet.text.words.spotting import Word
from factsheet.text.words.stored import stored
from factsheet.text.writing.spans import Span

REACH_WORDS = 4  # between a figure and what it is of: "valuing it at"
MOST_FIGURES = 20  # the first ones, and no more, are judged
# What a whole is made of, so that a figure of the one is none of the whole.
HALVES = frozenset(("men", "women", "adults", "children", "urban", "rural", "full-time", "part-time"))


def sides_exchanged(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """“a profit of $5 million on revenue of $2 million” for "a profit of $2 million on revenue of $5 million".

    The quote has two such figures in a sentence and two words for what they are of, which go together in their order;
    so has the statement, or it has one of either, and these do not go together in the quote.
    """
    for item, number, by, theirs in _told(held, quotes):
        mine = _of(statement, item)
        if mine and mine != theirs[by.start] and mine in theirs.values():
            return mismatched(statement, item, number, quotes[number], by)
    return None


def half_told_as_whole(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The quote has one figure of women and another of men, and the statement the one of nobody in particular."""
    if sides(statement.text, statement.language) or not stored("kinds", statement.language):
        return None
    halves = (told for told in _told(held, quotes) if told[3][told[2].start] in HALVES)
    return next((mismatched(statement, item, number, quotes[number], by) for item, number, by, _ in halves), None)


def _told(
    held: Sequence[Holding], quotes: Sequence[Reading]
) -> Iterator[tuple[Quantity | Date, int, Quantity | Date, Mapping[int, str]]]:
    """Each figure that rests on one of a quote's pair, with what either figure of the pair is of."""
    if not any(len(sides(quote.text, quote.language)) > 1 for quote in quotes):
        return
    for item, number, by in islice(resting(held), MOST_FIGURES):
        pairs = _paired(quotes[number], sentence(quotes[number], (by.start, by.end)))
        if by.start in pairs:
            yield item, number, by, pairs


def _of(statement: Reading, item: Quantity | Date) -> str | None:
    """What a statement's figure is of: the word in its turn, or the only one where it is the only figure."""
    within = sentence(statement, (item.start, item.end))
    if len(_figures(statement, within)) > 1:
        return _paired(statement, within).get(item.start)
    words = {one.meaning for one in _words(statement, within)}
    return words.pop() if len(words) == 1 else None


def _paired(text: Reading, within: Span) -> Mapping[int, str]:
    """Where two figures that could trade places begin, and what each is of; nothing of any other sentence."""
    figures, words = _figures(text, within), _words(text, within)
    if len(figures) != 2 or len(words) != 2 or not _alike(*figures):
        return {}
    if words[1].meaning not in BESIDE[words[0].meaning]:
        return {}
    pairs = [*zip(figures, words, strict=True)]
    gaps = [sorted(((one.start, one.end), (word.start, word.end))) for one, word in pairs]
    if not all(near(text.text, first[1], second[0], REACH_WORDS) for first, second in gaps):
        return {}
    return {one.start: word.meaning for one, word in pairs}


def _figures(text: Reading, within: Span) -> Sequence[Quantity]:
    return [one for one in text.quantities if within[0] <= one.start < within[1] and is_plain(one)]


def _words(text: Reading, within: Span) -> Sequence[Word]:
    return [one for one in sides(text.text, text.language) if within[0] <= one.start < within[1]]


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two could trade places; the second of "2 millions de dollars pour 5 millions" goes without its unit."""
    bare = one.value != other.value and (() in (one.units, other.units))
    return rivals(one, other) or bare
