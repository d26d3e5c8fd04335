"""From the words of a number to what they come to in languages that put the power of ten first: Swahili, Hausa."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factsheet.text.notation.numerals import EXACT, multiplies, product
from factsheet.text.numbers.elements import Element


def scaled_ahead(elements: Sequence[Element]) -> Decimal | None:
    """The value of a number whose powers of ten stand ahead: “milioni 3.5”, "elfu moja mia tisa na tisini" (1,990).

    None where the first word is no power of ten.
    """
    if len(elements) < 2 or not multiplies(elements[0].value):
        return None
    total, place = Decimal(0), 0
    while place < len(elements):
        value, after, bare = elements[place].value, place + 1, _one_word(elements[place])
        if bare and multiplies(value) and after < len(elements) and elements[after].value < value:
            value, after = product(value, elements[after].value), after + 1
        total, place = EXACT.add(total, value), after
    return total


def _one_word(element: Element) -> bool:
    """CLDR spells "elfu moja", a thousand, as one phrase, which multiplies nothing more."""
    return element.after - element.first == 1
