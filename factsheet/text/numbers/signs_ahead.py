"""From the tokens before a figure to the sign of money that stands there: "R$", "S/.", the R of "R500 million"."""

from __future__ import annotations

from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.money_signs import LETTERS_OF_MONEY
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.elements import Numeral

MORE_TOKENS = 2  # of a sign, behind its first
LARGE = 1000
LONGEST_SHORT = 4  # letters: "NRs.", "Kshs."


def sign_first(at: Tokens, lex: Lexicon, index: int) -> int:
    """The token at which a sign begins that ends with the one at `index`: that of R in "R$", of S in "S/"."""
    found = first = index
    while first > 0 and index - first < MORE_TOKENS and at.gap(first - 1) in ("", "."):
        first -= 1
        if at.printed(first, index + 1) in lex.signs:
            found = first
    return found


def letters_of_money(at: Tokens, index: int, numeral: Numeral) -> tuple[str, ...]:
    """“R500 million”; an R1 is much else."""
    touching = at.gap(index) == "" or len(at.words[index]) > 1
    large = numeral.scale >= LARGE and not numeral.spelled and touching
    return LETTERS_OF_MONEY.get(at.printed(index, index + 1), ()) if large else ()


def shortened_money(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“Rs. 500”, "S/. 500", "ரூ.50"; the dot of "10 kr. 500 people" ends a sentence."""
    word = at.printed(sign_first(at, lex, index), index + 1)
    short = word in lex.signs and len(word) <= LONGEST_SHORT and not (word.isalpha() and word.isupper())
    return short and at.gap(index) in (".", ". ", ".\u00a0") and index - 1 not in at.figures
