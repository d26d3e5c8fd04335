"""A statement's "most" and its quotes' one share -> where that is half at the most."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factsheet.text.cues.lists import ASKING
from factsheet.text.cues.reading import read_cues
from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.shares import is_percentage
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.words.directions import MOVING, directions
from factsheet.text.words.ladders import ladder_of, rungs
from factsheet.text.words.landmarks import TOLD, tells

LADDER, MOST, ALL = "amounts", frozenset(("most",)), frozenset(("most", "all", "open"))
HALF = Decimal("0.5")


def majority_unsupported(statement: Reading, _held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement says most, and the quotes tell one share, of half or less, and neither most nor all.

    Nothing is said where one of the two alone denies ("40% do not" is "most do"), or the share is of a rise.
    """
    ours = [one for one in rungs(statement.text, statement.language, LADDER, MOST) if one.meaning in MOST]
    if not ours or any(_shares(statement)) or any(_higher(quote) for quote in quotes):
        return None
    shares = [(place, one) for place, quote in enumerate(quotes) for one in _shares(quote)]
    if len(shares) != 1:
        return None
    place, one = shares[0]
    quote = quotes[place]
    told = one.high is not None and _part(one, one.high) <= HALF and tells(statement.text, quote.text, one.start, TOLD)
    if not told or _denies(statement) != _denies(quote):
        return None
    return mismatched(statement, ours[0], place, quote, one)


def _shares(text: Reading) -> Iterator[Quantity]:
    return (one for one in text.quantities if is_percentage(one) or (one.parts and not one.units))


def _part(one: Quantity, value: Decimal) -> Decimal:
    return value if one.parts and not one.units else value / 100


def _higher(quote: Reading) -> bool:
    """Whether a quote has a word that may be told as "most", or none is known, or its figures are of a rise or fall."""
    if ladder_of(quote.language, LADDER) is None:
        return True
    moving = any(one.meaning in MOVING for one in directions(quote.text, quote.language))
    return moving or any(one.meaning in ALL for one in rungs(quote.text, quote.language, LADDER))


def _denies(text: Reading) -> bool:
    return any(one.strength in ASKING for one in read_cues(text.text, text.language).negations)
