"""From writing without spaces to words: known words cut out, runs of Chinese, Japanese or Korean numerals read."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from factsheet.text.notation.numerals import EXACT

DIGITS = {
    char: value
    for chars in ("〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "영일이삼사오육칠팔구")
    for value, char in enumerate(chars)
}
DIGITS.update({"两": 2, "兩": 2, "弐": 2, "貳": 2, "參": 3})
TENS = {"十": 1, "百": 2, "千": 3, "拾": 1, "십": 1, "백": 2, "천": 3}
MYRIADS = {"万": 4, "萬": 4, "亿": 8, "億": 8, "兆": 12, "京": 16, "만": 4, "억": 8, "조": 12}
NUMERALS = frozenset((*DIGITS, *TENS, *MYRIADS))
NATIVE = {
    "한두": (1, 2), "두세": (2, 3), "서너": (3, 4), "너댓": (4, 5), "대여섯": (5, 6), "예닐곱": (6, 7),
}  # fmt: skip
DAYS = {"이틀": 2, "사흘": 3, "나흘": 4, "열흘": 10}
DAY_ENDS = frozenset("틀흘")
HALF = "半"
HANGUL = "가"
ORDINAL = "第"
THOUSAND = "千"
WEEKS, EVERY, TIMES = "周週", frozenset("每一"), ("天", "次", "小时", "小時", "个小时")
LONGEST_NUMBER = 12
PLACES = 3  # characters that say tens of thousands of what


def run_value(run: str) -> Decimal | None:
    """The value of a run of Chinese numerals, "二〇一九" digit by digit; None for what is no number."""
    if len(run) > 1 and all(char in DIGITS for char in run):
        return Decimal("".join(str(DIGITS[char]) for char in run))
    total = part = digit = Decimal(0)
    for char in run:
        if char in DIGITS:
            if digit:
                return None
            digit = Decimal(DIGITS[char])
        elif char in TENS:
            part, digit = part + (digit or 1) * 10 ** TENS[char], Decimal(0)
        else:
            total = _with_myriad(total, part + digit, Decimal(10) ** MYRIADS[char])
            part = digit = Decimal(0)
    return EXACT.add(total, part + digit)


def _with_myriad(total: Decimal, part: Decimal, myriad: Decimal) -> Decimal:
    """“三億五千万”, and "三万五千億", which are so many 億."""
    if 0 < total < myriad:
        return EXACT.multiply(EXACT.add(total, part), myriad)
    return EXACT.add(total, EXACT.multiply(part or Decimal(1), myriad))


def told_apart(piece: str, behind_digit: bool) -> tuple[tuple[str, Decimal | None], ...]:
    """The parts of a cut piece with their values: 两三 is two or three, 三四十 thirty or forty; 나흘 is four days.

    Behind a printed digit 백만 is a hundred and ten thousand, for 3천5백만 is 35 million; 12,300백만 are millions.
    """
    if piece in NATIVE:
        return tuple((char, Decimal(value)) for char, value in zip(piece, NATIVE[piece], strict=False))
    if piece in DAYS:
        return (piece[0], Decimal(DAYS[piece])), (piece[1:], None)
    if not NUMERALS.issuperset(piece):
        return ((piece, None),)
    if behind_digit and len(piece) > 1 and piece[0] in TENS and all(char in MYRIADS for char in piece[1:]):
        return (piece[0], run_value(piece[0])), (piece[1:], run_value(piece[1:]))
    first, second, rest = piece[0], piece[1:2], piece[2:]
    follows = first in DIGITS and DIGITS.get(second) == DIGITS[first] + 1 and first not in "零〇"
    if follows and len(rest) < PLACES and all(char in TENS or char in MYRIADS for char in rest):
        return (first, run_value(first + rest)), (second + rest, run_value(second + rest))
    return ((piece, run_value(piece)),)


def consecutive(value: Decimal, other: Decimal) -> bool:
    """Whether the two may be told as one guess: two and three, thirty and forty."""
    step = Decimal(10) ** value.adjusted() if value > 0 else Decimal(0)
    return other - value == step and value % step == 0


def cutter(vocabulary: frozenset[str], counters: frozenset[str]) -> Callable[[str], list[str]]:
    """A function that cuts a run of characters into known words, numerals, and single characters."""

    def cut(run: str) -> list[str]:
        found: list[str] = []
        start = 0
        while start < len(run):
            end = _word_end(run, start, vocabulary)
            numeral = _numeral_end(run, start, counters)
            end = max(numeral or 0, end or start + 1, _latin_end(run, start))
            end -= _counts_days(run, start, end)
            found.append(run[start:end])
            start = end
        return found

    return cut


def _counts_days(run: str, start: int, end: int) -> bool:
    """Whether the 周四 of "每周四天", "一周四天" is a week and the four of four days."""
    often = end - start > 1 and run[start] in WEEKS and run[end - 1] in DIGITS and run[start - 1 : start] in EVERY
    return often and run.startswith(TIMES, end) and not run.startswith("天气", end)


def _latin_end(run: str, start: int) -> int:
    """“85mph의”, "5km以上": what is written in our letters is a word of its own, however it begins."""
    end = start
    while end < len(run) and run[end].isascii() and run[end].isalpha():
        end += 1
    return end


def _word_end(run: str, start: int, vocabulary: frozenset[str]) -> int | None:
    for end in range(min(len(run), start + LONGEST_NUMBER), start, -1):
        if run[start:end] in vocabulary:
            return end
    return None


def _begins_unit(run: str, start: int, at: int, units: frozenset[str]) -> bool:
    """Whether the 千 of "50万千瓦" begins a word for kilowatts, and is none of the number's thousands."""
    behind = run[at] == THOUSAND and at > 0 and (run[at - 1] in MYRIADS or run[at - 1] in TENS)
    return (
        behind
        and at > start
        and any(run[at:end] in units for end in range(at + 2, min(len(run), at + LONGEST_NUMBER) + 1))
    )


def _numeral_end(run: str, start: int, counters: frozenset[str]) -> int | None:
    """A lone numeral counts only before a word for what is counted: 一 begins many other words."""
    end = start
    while end < len(run) and run[end] in NUMERALS and end - start < 64 and not _begins_unit(run, start, end, counters):
        end += 1
    if end == start or (run[start] in MYRIADS and end - start == 1):
        return None
    if run[start] >= HANGUL and not any(char in MYRIADS or char in TENS for char in run[start:end]):
        return None
    alone = end - start == 1 and not (start == 0 and end == len(run)) and run[start - 1 : start] != ORDINAL
    return None if alone and not any(run.startswith(counter, end) for counter in counters) else end
