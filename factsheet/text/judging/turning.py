"""What a statement and its quotes say went from one figure to another -> where the one turns the other's round."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.judging.mismatch import Mismatch, mismatched
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.changing import changes
from factsheet.text.words.stored import tended


def exchanged(statement: Reading, quotes: Sequence[Reading]) -> Mismatch | None:
    """The statement has it go from the figure that its quotes have it go to, and back."""
    ours = tuple(changes(statement))
    theirs = [(place, one) for place, quote in enumerate(quotes) for one in changes(quote)] if ours else []
    told = {(one.before, one.after) for _, one in theirs}
    for own in ours:
        back = next(((place, one) for place, one in theirs if (one.after, one.before) == (own.before, own.after)), None)
        if back and (own.before, own.after) not in told:
            number, change = back
            sure = tended("directions", statement.language, quotes[number].language)
            return mismatched(statement, own, number, quotes[number], change, sure=sure)
    return None
