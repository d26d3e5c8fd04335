"""From the quantities of a text to the same, where words say that a figure is the most: "the maximum fine is €5m"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from factsheet.text.notation.lexicon import Lexicon, lexicon
from factsheet.text.quantities.amounts import Quantity

# How many letters before its figure such a word may stand; and in a script that parts no words.
REACH_CHARS, UNSPACED_REACH_CHARS = 60, 12
APART = re.compile(r"\d|[.;:!?](?=\s|$)|[，。；、]")


def topped(text: str, lex: Lexicon, quantities: Sequence[Quantity]) -> list[Quantity]:
    """An exact figure behind such a word may as well be told with "up to", and so is mild."""
    words = _words(lex.language)
    if words is None or not quantities or words.search(text) is None:
        return list(quantities)
    reach = UNSPACED_REACH_CHARS if lex.tree.get("unspaced") else REACH_CHARS
    return [
        msgspec.structs.replace(one, mild=True) if one.bound == "exact" and _is_topped(text, words, one, reach) else one
        for one in quantities
    ]


def _is_topped(text: str, words: re.Pattern[str], one: Quantity, reach: int) -> bool:
    ends = [match.end() for match in words.finditer(text, max(0, one.start - reach), one.start)]
    return bool(ends) and APART.search(text, ends[-1], one.start) is None


@lru_cache(maxsize=64)
def _words(language: str) -> re.Pattern[str] | None:
    tree = lexicon(language).tree
    found = [re.escape(word.removesuffix("-")) + r"\w*" * word.endswith("-") for word in tree.get("ceilings", ())]
    edges = ("", "") if tree.get("unspaced") else (r"(?<!\w)", r"(?!\w)")
    return re.compile(f"{edges[0]}(?:{'|'.join(found)}){edges[1]}", re.IGNORECASE) if found else None
