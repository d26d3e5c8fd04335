"""A statement and its quotes -> whether it is about something else: hardly a word of it stands in any of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from factsheet.text.cues.reading import Cues
from factsheet.text.judging.contrasting import one_language
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.words.landmarks import CAPITAL, LONG, STEM, WORD
from factsheet.text.writing.normal import letters

# A shorter statement may say with other words all that its quote says.
FEWEST = 7
# So many words of a statement, or more, to one that a quote has. Of 34 claims of an encyclopaedia that the pages they
# cite bear each has every fourth word of these; of 20 that they do not bear 12 have every sixth, or fewer.
TO_ONE = 6


def unrelated(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """Hardly a figure, a name or a long word of the statement stands in its quotes; judged within one language.

    And only where the language's lists were tried: not where words have prefixes, or no spaces.
    """
    if not quotes or not statement.tended or not all(one_language(statement, quote) for quote in quotes):
        return None
    ours = _telling(statement.text)
    there = frozenset[str]().union(*(_telling(quote.text) for quote in quotes))
    few = len(ours) >= FEWEST and len(ours & there) * TO_ONE <= len(ours)
    return Mismatch(sure=False, statement=(), quotes=()) if few else None


@lru_cache(maxsize=64)
def _telling(text: str) -> frozenset[str]:
    return frozenset(_stems(text))


def _stems(text: str) -> Iterator[str]:
    for match in WORD.finditer(text):
        word = match.group()
        if len(word) >= LONG or word.isdigit() or (len(word) >= CAPITAL and word[0].isupper()):
            yield letters(word)[:STEM]
