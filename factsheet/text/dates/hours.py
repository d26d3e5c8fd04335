"""From a text to the parts of the day that it tells without a date: at noon, in the evening."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factsheet.text.dates.date import Date
from factsheet.text.notation.lexicon import lexicon
from factsheet.text.notation.phrases import Phrases, match_back, phrases
from factsheet.text.notation.tokens import Tokens
from factsheet.text.writing.spans import Span


def hours_told(at: Tokens, language: str, taken: Sequence[Span]) -> tuple[Date, ...]:
    """Each as a date that has only its part; what is `taken`, in its order, says more than a part of any day."""
    known, place = _known(language), 0
    found: list[Date] = []
    for index, word in enumerate(at.words):
        hit = match_back(known, at, index) if word in known else None
        if hit is None:
            continue
        start, end = at.starts[hit[0]], at.ends[index]
        while place < len(taken) and taken[place][1] <= start:
            place += 1
        if place == len(taken) or end <= taken[place][0]:
            found.append(Date(start, end, kind="relative", part=hit[1], told="listed"))
    return tuple(found)


@lru_cache(maxsize=64)
def _known(language: str) -> Phrases[str]:
    stored = lexicon(language).tree.get("hours", {})
    return phrases({phrase: part for part, listed in stored.items() for phrase in listed}, back=True)
