"""From a statement's “one or two” and its quotes to where a quote tells as many by a word: "einige", birkaç, кілька."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.notation.lexicon import lexicon
from factsheet.text.notation.tokens import TOKEN
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading

FEW = 3  # "two or three" are a few, "three or four" are counted


def told_as_few(item: Quantity, quotes: Sequence[Reading]) -> bool:
    """Whether a small range in words, of what nothing measures, stands where a quote has “a few”."""
    small = item.spelled and item.bound == "range" and item.high is not None and item.high <= FEW
    if not small or item.units or item.noun:
        return False
    return any(
        not lexicon(quote.language).lists.get("several", frozenset()).isdisjoint(TOKEN.findall(quote.text.lower()))
        for quote in quotes
    )
