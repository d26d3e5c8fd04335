"""From the quantities of a text to the same, marked where a bare figure counts something and is no per cent."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from factsheet.text.notation.lexicon import Lexicon, lexicon
from factsheet.text.notation.tokens import ONE_SPACE, Tokens
from factsheet.text.quantities.amounts import Quantity

NO_NOUN = ("no_nouns", "and", "to", "of", "articles", "fillers", "over")
POINTS = 4  # letters of "Punkte" in "Prozentpunkte"


def counted_ones(at: Tokens, lex: Lexicon, quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """“40 employees” count; the 32 of "32 in March and 38 % in May" may be per cent as well."""
    shares = any("percent" in one.units or "percentage-point" in one.units for one in quantities)
    return tuple(_told(at, lex, one, shares) for one in quantities)


def _told(at: Tokens, lex: Lexicon, one: Quantity, shares: bool) -> Quantity:
    if not _followed(at, lex, one):
        return one
    index = bisect_left(at.starts, one.end)
    things = "no_nouns" in lex.lists and not any(lex.has(name, at.words[index]) for name in NO_NOUN)
    if lex.tree.get("capital_nouns"):  # "sollen es 600 sein"
        things = things and at.text[at.starts[index]].isupper()
    return msgspec.structs.replace(one, counts=things or not shares, things=things)


def _followed(at: Tokens, lex: Lexicon, one: Quantity) -> bool:
    """Whether a word follows; the ten of "un habitant sur dix est touché" is no count."""
    bare = not one.units and not one.noun and one.form == "amount" and one.bound != "range"
    if not bare or "before" not in lex.tree:
        return False
    index = bisect_left(at.starts, one.end)
    if index >= len(at.words) or at.text[one.end : at.starts[index]] not in ONE_SPACE or index in at.figures:
        return False
    word, before = at.words[index], bisect_left(at.starts, one.start) - 1
    parted = before >= 0 and (lex.has("over", at.words[before]) or lex.has("every", at.words[before]))
    return word[0].isalpha() and not parted and not points(lex.language, word)


@lru_cache(maxsize=4096)
def points(language: str, word: str) -> bool:
    """Whether it may be short for percentage points: "0.4 points", "3,2 Punkte"."""
    listed = " ".join(lexicon(language).lists.get("points", ())).split()
    return any(one == word or (len(word) >= POINTS and one.endswith(word)) for one in listed)
