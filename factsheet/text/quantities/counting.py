"""From the quantities of a text to the same, marked where a bare figure counts something and is no per cent."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from factsheet.text.notation.lexicon import Lexicon, lexicon
from factsheet.text.notation.tokens import Tokens
from factsheet.text.quantities.amounts import Quantity

NO_NOUN = ("no_nouns", "and", "to")
POINTS = 4  # letters of "Punkte" in "Prozentpunkte"
TOUCHING = ("", " ", "\u00a0", "\u202f")


def counted_ones(at: Tokens, lex: Lexicon, quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """“40 employees” count; the 32 of "32 in March and 38 % in May" may be per cent as well."""
    shares = any("percent" in one.units or "percentage-point" in one.units for one in quantities)
    return tuple(
        msgspec.structs.replace(one, counts=True) if _counts(at, lex, one, shares) else one for one in quantities
    )


def _counts(at: Tokens, lex: Lexicon, one: Quantity, shares: bool) -> bool:
    """Whether a word follows; the ten of "un habitant sur dix est touché" is no count."""
    bare = not one.units and not one.noun and one.form == "amount" and one.bound != "range"
    if not bare or "before" not in lex.tree:
        return False
    index = bisect_left(at.starts, one.end)
    if index >= len(at.words) or at.text[one.end : at.starts[index]] not in TOUCHING or index in at.figures:
        return False
    word, before = at.words[index], bisect_left(at.starts, one.start) - 1
    parted = before >= 0 and (lex.has("over", at.words[before]) or lex.has("every", at.words[before]))
    if not word[0].isalpha() or parted or points(lex.language, word):
        return False
    return not shares or ("no_nouns" in lex.lists and not any(lex.has(name, word) for name in NO_NOUN))


@lru_cache(maxsize=4096)
def points(language: str, word: str) -> bool:
    """Whether it may be short for percentage points: "0.4 points", "3,2 Punkte"."""
    listed = " ".join(lexicon(language).lists.get("points", ())).split()
    return any(one == word or (len(word) >= POINTS and one.endswith(word)) for one in listed)
