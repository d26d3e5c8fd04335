"""From an article that is no number to the one length of time behind it: "a year", "an hour", which is 1年, 1시간."""

from __future__ import annotations

from decimal import Decimal

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.phrases import match
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.bounds import TIME
from factsheet.text.quantities.amounts import Quantity

ONE = Decimal(1)


def single_words(lex: Lexicon) -> frozenset[str]:
    """The words that begin such a length; articles that are numbers themselves are read as numbers."""
    return (lex.lists.get("articles", frozenset()) - lex.triggers).union(lex.tree.get("single_lengths", ()))


def one_told(at: Tokens, lex: Lexicon, index: int) -> Quantity | None:
    """The one unit that an article or a word tells: “a year”, which bears "1 an" and asks for nothing itself.

    None for another word, and for the hour of "half an hour".
    """
    if at.words[index] in lex.tree.get("single_lengths", ()):
        return None if index and lex.has("articles", at.words[index - 1]) else _unit_alone(at, lex, index)
    hit = match(lex.units, at, index + 1) if at.gap(index) == " " else None
    half = index > 0 and at.words[index - 1] in lex.denominators
    if hit is None or hit[1][0] not in TIME or half:
        return None
    start, end = at.starts[index], at.ends[hit[0] - 1]
    figure = (start, at.ends[index])
    return Quantity(start, end, ONE, ONE, "exact", 0, figure, units=hit[1], form="article", spelled=True)


def _unit_alone(at: Tokens, lex: Lexicon, index: int) -> Quantity:
    """“за сутки” is in 24 hours, "over the past decade" in ten years, "لهدف" to one goal: none needs a number."""
    units, (start, end) = (lex.tree["single_lengths"][at.words[index]],), (at.starts[index], at.ends[index])
    return Quantity(start, end, ONE, ONE, "exact", 0, (start, end), units=units, form="article", spelled=True)
