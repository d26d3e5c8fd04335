"""From a number in its place to whether letters or figures beside it make it part of a name: MAI-1, A380, 555-12-34."""

from __future__ import annotations

from itertools import pairwise

from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.elements import Numeral
from factsheet.text.numbers.measures import IDEOGRAPHS
from factsheet.text.writing.scripts import is_unspaced

RIGHT_TO_LEFT = ("\u0590", "\u06ff")  # Hebrew and Arabic letters
HYPHENS = ("-", "‑")


def touched(at: Tokens, numeral: Numeral, end: int) -> bool:
    """Whether letters touch the figure, or other figures are strung to it."""
    start = at.starts[numeral.first]
    before, after = at.text[max(0, start - 2) : start], at.text[end : end + 1]
    beside = _chain(at, numeral) or _spells(after) or (_spells(before[-1:]) and not _small_word(at, numeral))
    return beside or _after_capitals(at, numeral, before)


def titled(at: Tokens, start: int, end: int) -> bool:
    """Whether a number word is part of a name, by its capital amid a sentence and the next: “the Four Corners”."""
    inside = start > 1 and at.text[start - 1] in " -" and (at.text[start - 2].isalpha() or at.text[start - 2] == ",")
    return (
        inside
        and at.text[start].isupper()
        and at.text[end : end + 1] in (" ", "-")
        and at.text[end + 1 : end + 2].isupper()
    )


def _after_capitals(at: Tokens, numeral: Numeral, before: str) -> bool:
    """The 1 of MAI-1."""
    tied = before[-1:] in HYPHENS and before[:-1].isalpha() and numeral.first > 0
    return tied and any(char.isupper() for char in at.printed(numeral.first - 1, numeral.first))


def _spells(char: str) -> bool:
    """Whether it is a letter of a script that parts its words: an ideograph, kana, hangul or Thai touch any figure."""
    return char.isalpha() and char < IDEOGRAPHS and not is_unspaced(char)


def _small_word(at: Tokens, numeral: Numeral) -> bool:
    """“و2015”, "ב2020": Arabic and Hebrew write "and", "in" onto a figure."""
    before = at.words[numeral.first - 1] if numeral.first else ""
    return 0 < len(before) < 3 and RIGHT_TO_LEFT[0] <= before[0] <= RIGHT_TO_LEFT[1]


def _chain(at: Tokens, numeral: Numeral) -> bool:
    """One of three or more figures strung on hyphens: a telephone number, an address."""
    tied = [_tied(at, numeral.first + step) for step in (-2, -1, 0, 1)]
    return any(one and other for one, other in pairwise(tied))


def _tied(at: Tokens, index: int) -> bool:
    """Whether the figure at the token and the next have only a hyphen between them."""
    return index in at.figures and index + 1 in at.figures and at.gap(index) in HYPHENS
