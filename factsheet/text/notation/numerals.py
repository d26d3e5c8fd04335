"""From printed figures and number words to values: digits by a language's signs, words by their place value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Context, Decimal

import msgspec

THOUSAND, MYRIAD = 1000, 4
EXACT = Context(prec=30_000, Emin=-99_999, Emax=99_999, traps=[])
ROUGH = Context(prec=28, Emin=-99_999, Emax=99_999, traps=[])
SPACES = "\u00a0\u202f\u2009 "
CUTS = re.compile(r"[.,'’٫٬،\u00a0\u202f\u2009 ]")
MARKS = re.compile(r"\D")
VULGAR = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
          "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8)}  # fmt: skip
ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "\u0456": 1, "\u0445": 10}  # the last two are Cyrillic


class Printed(msgspec.Struct, frozen=True):
    """One figure as printed; `exponent` is the place of its last printed digit (1.20 -> -2)."""

    start: int
    end: int
    value: Decimal
    exponent: int
    plain: bool  # digits only, no sign of any kind


def printed(figure: str, decimal: str, at: int = 0) -> list[Printed]:
    """`figure` is digits with signs between; what is no single number comes back in parts ("192.168.1.2")."""
    if figure[0] in ".,":
        return [Printed(at, at + len(figure), Decimal(f"0.{figure[1:]}"), 1 - len(figure), plain=False)]
    if figure.isdigit():
        return [Printed(at, at + len(figure), Decimal(figure), 0, plain=True)]
    signs = MARKS.findall(figure)
    last = signs[-1]
    groups = CUTS.split(figure)
    if len(signs) == 1:
        return _one_sign(figure, last, decimal, groups, at)
    if signs.count(last) == 1 and _grouped(groups[:-1]) and last not in SPACES:
        return [_joined(groups[:-1], groups[-1], at, len(figure))]
    if len(set(signs)) == 1 and _grouped(groups) and _may_group(last, decimal, groups):
        return [_joined(groups, "", at, len(figure))]
    return _parts(figure, at)


def _may_group(sign: str, decimal: str, groups: list[str]) -> bool:
    return sign != decimal or len(groups) > 2


def _one_sign(figure: str, sign: str, decimal: str, groups: list[str], at: int) -> list[Printed]:
    head, tail = groups
    three = len(tail) == 3 and len(head) <= 3 and head != "0" and not head.startswith("00")
    if sign in SPACES or sign in "'’٬،":
        return [_joined(groups, "", at, len(figure))] if three else _parts(figure, at)
    if sign in (decimal, "٫") or not three:
        return [_joined([head], tail, at, len(figure))]
    return [_joined(groups, "", at, len(figure))]


def _grouped(groups: list[str]) -> bool:
    """Thousands, or lakh and crore: two or three digits each, three in the last."""
    inner = groups[1:-1]
    return (
        0 < len(groups[0]) <= 3
        and (len(groups) == 1 or len(groups[-1]) == 3)
        and (all(len(group) == 3 for group in inner) or all(len(group) == 2 for group in inner))
    )


def _joined(groups: list[str], tail: str, at: int, length: int) -> Printed:
    value = Decimal("".join(groups) + ("." + tail if tail else ""))
    return Printed(at, at + length, value, -len(tail), plain=False)


def _parts(figure: str, at: int) -> list[Printed]:
    """The parts between signs."""
    parts = re.finditer(r"\d+", figure)
    return [Printed(at + part.start(), at + part.end(), Decimal(part.group()), 0, plain=True) for part in parts]


def product(left: Decimal, right: Decimal) -> Decimal:
    """Two numbers multiplied, with no digit lost."""
    return EXACT.multiply(left, right)


def quotient(left: Decimal, right: Decimal) -> Decimal:
    """Exact where a short decimal says it, else 28 digits."""
    return ROUGH.divide(left, right)


def last_place(value: Decimal) -> int:
    """Where the last digit of a spelled-out number stands: 500 -> 2, 21 -> 0."""
    if not value or not value.is_finite():
        return 0
    exponent = value.normalize(EXACT).as_tuple().exponent
    return int(exponent)


def multiplies(value: Decimal) -> bool:
    """Whether a number word multiplies what stands before it: hundred, thousand, lakh, 万."""
    return value >= 100 and value == Decimal(1).scaleb(value.adjusted())


def composed(values: Sequence[Decimal]) -> tuple[Decimal, int]:
    """The longest run of `values` that is one number, and how many of them it takes.

    Each value is a number word's; "two", "hundred", "twenty", "one" is 221. "two", "three" is 2, of one word. A figure
    may be larger than what multiplies it: 140967万, "12,300 thousand".
    """
    heap: list[Decimal] = []
    begun: list[int] = []
    for index, value in enumerate(values):
        if index == 1 and _counts_thousands(values[0], value):
            heap = [EXACT.multiply(values[0], value)]
        elif index and multiplies(value):
            if not _multiply(heap, begun, value, index):
                return _closed(heap, begun, index)
        elif heap and not (0 < value < _room(heap[-1])):
            return _total(heap), index
        else:
            heap.append(value)
            begun.append(index)
    return _total(heap), len(values)


def _counts_thousands(figure: Decimal, value: Decimal) -> bool:
    word = multiplies(figure) and value.adjusted() != MYRIAD  # "a million thousand" is none, and 10000万 are many
    return multiplies(value) and not word and figure >= value >= THOUSAND


def _multiply(heap: list[Decimal], begun: list[int], value: Decimal, index: int) -> bool:
    """Fold what is smaller than `value` into it; False (and nothing lost) where that overflows the place before."""
    cut = len(heap)
    while cut and heap[cut - 1] < value:
        cut -= 1
    total = EXACT.multiply(_total(heap[cut:]) or Decimal(1), value)
    start = begun[cut] if cut < len(heap) else index
    if cut and total >= _room(heap[cut - 1]):
        del heap[cut:]
        begun[cut:] = [start]
        return False
    heap[cut:] = [total]
    begun[cut:] = [start]
    return True


def _closed(heap: list[Decimal], begun: list[int], index: int) -> tuple[Decimal, int]:
    return _total(heap), begun[len(heap)] if len(begun) > len(heap) else index


def _total(heap: Sequence[Decimal]) -> Decimal:
    total = Decimal(0)
    for value in heap:
        total = EXACT.add(total, value)
    return total


def follows(before: Decimal, value: Decimal) -> bool:
    """Whether a number word may go on with the number that the word before it belongs to."""
    return multiplies(value) or 0 < value < _room(before)


def _room(value: Decimal) -> Decimal:
    """What may still be added: after 20 less than 10, after 300 less than 100, after 21 nothing."""
    if not value:
        return Decimal(0)
    return Decimal(1).scaleb(last_place(value))


def roman(word: str) -> int | None:
    """A century's numeral, up to XXXIX; None for anything else."""
    total = previous = 0
    for letter in reversed(word):
        value = ROMAN.get(letter, 0)
        if not value:
            return None
        total += value if value >= previous else -value
        previous = max(previous, value)
    return total if 0 < total < 40 else None
