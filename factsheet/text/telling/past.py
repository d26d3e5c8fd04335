"""A figure in its text -> whether it tells how long ago something was, with which another figure is compared."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from factsheet.text.notation.lexicon import lexicon
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.bounds import TIME, ago
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading, scan


# A text is asked about each of its lengths of time.
@lru_cache(maxsize=64)
def _tokens(text: str, language: str) -> Tokens:
    return scan(text, lexicon(language))


def is_ago(text: Reading, item: Quantity) -> bool:
    """Whether a length of time is how long ago something was: “four years ago”, "rispetto a quattro anni fa"."""
    if not item.units or item.units[0] not in TIME:
        return False
    lex, at = lexicon(text.language), _tokens(text.text, text.language)
    return ago(at, lex, bisect_left(at.starts, item.start), bisect_left(at.starts, item.end))
