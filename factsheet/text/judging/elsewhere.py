"""A statement and its quotes -> whether another quote, that has not what one of them is asked for, tells as much."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.judging.mismatch import Text
from factsheet.text.words.landmarks import shared


def told_elsewhere(statement: Text, place: int, quotes: Sequence[Text], plain: Sequence[bool]) -> bool:
    """Whether a `plain` quote, other than that at a place, names as much of what the statement names."""
    named = max(1, len(shared(statement.text, quotes[place].text)))
    others = (one.text for at, one in enumerate(quotes) if at != place and plain[at])
    return any(len(shared(statement.text, one)) >= named for one in others)
