"""A figure of per cent in a statement, and of bare points in its quote, or the other way round -> where they differ."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.comparing import SAME
from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.counting import points
from factsheet.text.quantities.reading import Reading
from factsheet.text.words.landmarks import WORD
from factsheet.text.words.spotting import Word

PERCENT = ("percent",)
MOST_FIGURES = 60  # the first ones, and no more, are judged


def points_exchanged(statement: Reading, held: Sequence[Holding], quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement says 4 per cent, and the quotes 4 points, which may be percentage points and are no per cent."""
    for one in islice((one for one in held if one.how in SAME), MOST_FIGURES):
        item, other = one.item, one.held_by
        if one.quote is None or not (isinstance(item, Quantity) and isinstance(other, Quantity)):
            continue
        quote = quotes[one.quote]
        ours, theirs = _told(statement, item), _told(quote, other)
        turned = ours is not None and theirs is not None and ours.meaning != theirs.meaning
        if ours and theirs and turned and not any(_alike(item, two) for text in quotes for two in text.quantities):
            return mismatched(statement, ours, one.quote, quote, theirs)
    return None


def _told(text: Reading, one: Quantity) -> Word | None:
    """A figure of per cent, or a bare one with the "points" that stand behind it; None of any other."""
    if one.units == PERCENT:
        return Word("percent", one.start, one.end)
    after = WORD.search(text.text, one.end) if one.units == () and one.noun is None and one.parts is None else None
    if after is None or text.text[one.end : after.start()].strip() or not points(text.language, after.group().lower()):
        return None
    return Word("points", one.start, after.end())


def _alike(one: Quantity, other: Quantity) -> bool:
    return one.units == other.units == PERCENT and one.value == other.value
