"""From “trois femmes sur quatre” to 75 %: a fraction whose noun stands between its two numbers."""

from __future__ import annotations

from decimal import Decimal

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.numerals import composed, quotient
from factsheet.text.notation.phrases import match
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.elements import LOW, Numeral, elements_at
from factsheet.text.numbers.letters import Other

HUNDRED = Decimal(100)
LINKS = (1, 2)  # words: "sur", "em cada"
NOUNS = (1, 2)  # "un jeune Français sur cinq"


def parted(at: Tokens, lex: Lexicon, lower: Numeral) -> Other | None:
    """What four is multiplied by to be three quarters in per cent; None where it is no part of a fraction.

    "In four years" and "in four of the …" are none.
    """
    value, first = lower.value, lower.first
    if lower.form != "amount" or not 1 < value <= LOW or _measured(at, lex, lower.after):
        return None
    link = next((first - long for long in LINKS if _links(at, lex, first - long, first)), None)
    uppers = (_upper(at, lex, link - nouns - 1, link - nouns) for nouns in NOUNS) if link else ()
    upper = next((one for one in uppers if one is not None), None)
    return (quotient(upper * HUNDRED, value * value), ("percent",)) if upper is not None and upper < value else None


def _links(at: Tokens, lex: Lexicon, index: int, after: int) -> bool:
    found = match(lex.phrases.get("over", {}), at, index) if index > 0 else None
    return found is not None and found[0] == after and all(at.joined(place) for place in range(index - 1, after))


def _measured(at: Tokens, lex: Lexicon, after: int) -> bool:
    if after < len(at.words) and lex.has("no_nouns", at.words[after]):  # "in" is no inch here
        return _numbered(at, lex, after)
    tables = (lex.units, lex.months, lex.short_months)
    return _numbered(at, lex, after) or any(match(phrases, at, after) for phrases in tables)


def _numbered(at: Tokens, lex: Lexicon, after: int) -> bool:
    """The first five of "one in five in six"."""
    over = match(lex.phrases.get("over", {}), at, after)
    return over is not None and bool(elements_at(at, lex, over[0]))


def _upper(at: Tokens, lex: Lexicon, index: int, after: int) -> Decimal | None:
    """The number that ends at the noun, one where it is an article."""
    if index < 0 or after in at.figures or not at.joined(index):
        return None
    found = elements_at(at, lex, index)
    if found and found[-1].after == after:
        return composed([element.value for element in found])[0]
    return Decimal(1) if lex.has("articles", at.words[index]) else None
