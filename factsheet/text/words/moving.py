"""A word and its language -> whether it alone tells of a change, and the words before where one began or ended."""

from __future__ import annotations

from functools import lru_cache

from factsheet.text.words.changes import change_lists
from factsheet.text.words.directions import changing
from factsheet.text.words.stored import stored


def moving(word: str, language: str) -> bool:
    """Whether a word by itself tells of a change: “rose”, "wzrost", "podniesienie"."""
    lists = change_lists(language)
    listed = lists is not None and (lists.moves.has(word) or lists.nouns.has(word) or lists.to_moves.has(word))
    return listed or changing(word, language)


@lru_cache(maxsize=64)
def origins_of(language: str) -> frozenset[str]:
    """The "from" of "from 5 to 3"."""
    return frozenset((stored("directions", language) or {}).get("from", ()))


@lru_cache(maxsize=64)
def goals_of(language: str) -> frozenset[str]:
    """The "to" of "from 5 to 3"."""
    return frozenset((stored("directions", language) or {}).get("to", ()))
