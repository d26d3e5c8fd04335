"""Two figures of a sentence and what either is of -> where a statement has the profit's for the revenue's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from factsheet.text.holding.comparing import SAME
from factsheet.text.holding.holdings import Holding
from factsheet.text.judging.mismatch import Mismatch, words_of
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.clauses import CLAUSE_MARK, Span, sentence
from factsheet.text.telling.stretches import is_plain, rivals
from factsheet.text.words.kinds import BESIDE, sides
from factsheet.text.words.landmarks import WORD

# Words between a figure and what it is of: "valuing it at".
REACH = 4


def sides_exchanged(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """“a profit of $5 million on revenue of $2 million” for "a profit of $2 million on revenue of $5 million".

    Each side has two such figures in a sentence and two words for what they are of; they go together in their order.
    """
    borne = [one for one in held if one.how in SAME and one.quote is not None and one.held_by is not None]
    for first, second in pairwise(one for one in borne if isinstance(one.item, Quantity)):
        if first.quote is None or first.quote != second.quote or first.held_by is None or second.held_by is None:
            continue
        quote = quotes[first.quote]
        ours = _paired(statement, sentence(statement, (first.item.start, first.item.end)))
        theirs = _paired(quote, sentence(quote, (first.held_by.start, first.held_by.end))) if ours else {}
        here = ours.get(first.item.start), ours.get(second.item.start)
        there = theirs.get(first.held_by.start), theirs.get(second.held_by.start)
        if here[0] and here == there[::-1]:
            return Mismatch(
                False, (words_of(-1, statement, first.item),), (words_of(first.quote, quote, first.held_by),)
            )
    return None


def _paired(text: Reading, within: Span) -> Mapping[int, str]:
    """Where two figures that could trade places begin, and what each is of; nothing of any other sentence."""
    figures = [one for one in text.quantities if within[0] <= one.start < within[1] and is_plain(one)]
    words = [one for one in sides(text.text, text.language) if within[0] <= one.start < within[1]]
    if len(figures) != 2 or len(words) != 2 or not _alike(*figures):
        return {}
    if words[1].meaning not in BESIDE[words[0].meaning]:
        return {}
    pairs = [*zip(figures, words, strict=True)]
    if not all(_close(text.text, *sorted(((one.start, one.end), (word.start, word.end)))) for one, word in pairs):
        return {}
    return {one.start: word.meaning for one, word in pairs}


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two could trade places; the second of "2 millions de dollars pour 5 millions" goes without its unit."""
    bare = one.value != other.value and (() in (one.units, other.units))
    return rivals(one, other) or bare


def _close(text: str, first: Span, second: Span) -> bool:
    between = text[first[1] : second[0]]
    return not CLAUSE_MARK.search(between) and len(WORD.findall(between)) <= REACH
