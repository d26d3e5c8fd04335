"""From a figure with a letter behind it to what the letter says: “1.2m people” are millions, "1.2m high" is metres.

A Dutch "ton" is a hundred thousand as well as a thousand kilogrammes.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.elements import Numeral

Other = tuple[Decimal, tuple[str, ...]]
ONE = Decimal(1)
SPACES = (" ", "\u00a0", "\u202f")
SHORTEST = 3
THOUSANDS = re.compile(r"\d{3}")


def letter_power(at: Tokens, lex: Lexicon, index: int) -> int | None:
    """The power of ten of a letter that is a unit elsewhere, where another unit or what is counted follows."""
    power: int | None = _power(at, lex, index)
    if power is None or at.gap(index) not in SPACES or _measures_on(at, lex, index + 1):
        return None
    word = at.words[index + 1]
    counted = word in lex.units or lex.has("counted", word) or word.endswith(tuple(lex.tree.get("counted_endings", ())))
    return power if counted and len(word) >= SHORTEST and word.isalpha() else None


def other_reading(at: Tokens, lex: Lexicon, index: int, is_unit: bool) -> Other | None:
    """What a number is multiplied by, and the units, if the letter is read the other way; None where it is settled."""
    if at.words[index] in lex.tree.get("doubtful_hundreds", ()) and index - 1 in at.figures:  # French "5 cents"
        return ONE.scaleb(-2), ("cent",)
    power = _power(at, lex, index)
    power = lex.tree.get("doubtful_words", {}).get(at.words[index]) if power is None else power
    if power is None or (is_unit and _measures_on(at, lex, index + 1)):
        return None
    return (ONE.scaleb(power), ()) if is_unit else (ONE.scaleb(-power), lex.units[at.words[index]][-1][1])


def thousands(at: Tokens, lex: Lexicon, index: int, units: tuple[str, ...]) -> Other | None:
    """What “3,500 personas” may be multiplied by, with its units: it is 3,500 in Mexico, 3.5 in Spain.

    None where one of the two alone can be meant; three noughts are no decimals anywhere.
    """
    head, _, tail = at.words[index].partition(",") if lex.decimal == "," else ("", "", "")
    grouped = THOUSANDS.fullmatch(tail) and head.isdecimal() and len(head) <= len(tail) and not head.startswith("0")
    return (Decimal(1000), units) if grouped and (tail == "000" or lex.tree.get("either_comma")) else None


def dual(at: Tokens, lex: Lexicon, numeral: Numeral, units: tuple[str, ...]) -> Other | None:
    """Arabic "مليونا شخص" is two million in one case of the noun, and one million in another."""
    alone = numeral.after == numeral.first + 1 and lex.has("either_dual", at.words[numeral.first])
    return (Decimal(2), units) if alone else None


def _power(at: Tokens, lex: Lexicon, index: int) -> int | None:
    power = lex.tree.get("doubtful_short", {}).get(at.printed(index, index + 1))
    return int(power) if power is not None and index - 1 in at.figures and at.gap(index - 1) == "" else None


def _measures_on(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“5m high”, "5m-deep"."""
    return index < len(at.words) and at.joined(index - 1) and lex.has("measured_after", at.words[index])
