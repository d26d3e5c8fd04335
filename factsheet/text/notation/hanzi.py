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
HALF = "半"
HANGUL = "가"
LONGEST = 12


def run_value(run: str) -> Decimal | None:
    """“六億三千七百十万” and "二〇一九"; None for what is no number."""
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
            part = part + digit
            total = EXACT.add(total, EXACT.multiply(part or Decimal(1), Decimal(10) ** MYRIADS[char]))
            part = digit = Decimal(0)
    return EXACT.add(total, part + digit)


def cutter(vocabulary: frozenset[str], counters: frozenset[str]) -> Callable[[str], list[str]]:
    """A function that cuts a run of characters into known words, numerals, and single characters."""

    def cut(run: str) -> list[str]:
        found: list[str] = []
        start = 0
        while start < len(run):
            end = _word_end(run, start, vocabulary)
            numeral = _numeral_end(run, start, counters)
            end = max(numeral or 0, end or start + 1)
            found.append(run[start:end])
            start = end
        return found

    return cut


def _word_end(run: str, start: int, vocabulary: frozenset[str]) -> int | None:
    for end in range(min(len(run), start + LONGEST), start, -1):
        if run[start:end] in vocabulary:
            return end
    return None


def _numeral_end(run: str, start: int, counters: frozenset[str]) -> int | None:
    """A lone numeral counts only before a word for what is counted: 一 begins many other words."""
    end = start
    while end < len(run) and run[end] in NUMERALS and end - start < 64:
        end += 1
    if end == start or (run[start] in MYRIADS and end - start == 1):
        return None
    if run[start] >= HANGUL and not any(char in MYRIADS or char in TENS for char in run[start:end]):
        return None
    alone = end - start == 1 and not (start == 0 and end == len(run))
    return None if alone and not any(run.startswith(counter, end) for counter in counters) else end
