"""A text and a figure in it -> what the words around the figure, and around no other, say that it is told by."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, takewhile

import msgspec

from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.ways import way_of
from factsheet.text.words.landmarks import WORD
from factsheet.text.words.rates import Rate, rate_lists, rates
from factsheet.text.writing.scripts import is_unspaced

# What a rate and its figure are not parted by; the comma only of what is close.
MARK = re.compile(r"[;:«»“”„\"—–\n!?；：。、，؛،]|\.(?=\s|$)")
COMMA = re.compile(r",(?!\d)")
BRACKETS = re.compile(r"\([^()]*\)")
# How many words may stand between: of a rate that is surely the figure's, and of one that may be.
BEHIND, BEFORE, LINKED, LOOSE = 3, 2, 3, 8
APART = ("name", "article", "ordinal")


class FigureRate(msgspec.Struct, frozen=True):
    """A rate of a figure, and whether it stands where it can be no other's."""

    rate: Rate
    close: bool


def rates_of(text: Reading, item: Quantity) -> tuple[FigureRate, ...]:
    """What the words around a figure, and around no other, say that it is told by."""
    plain, known = _plain(text.text), rates(text.text, text.language)
    if not plain[item.start : item.end].strip():  # the figure itself stands in brackets
        plain = text.text
    start = min(item.start, item.bound_span[0]) if item.bound_span else item.start
    end = max(item.end, item.bound_span[1]) if item.bound_span else item.end
    before, after = _room(text, plain, known, start, end) if known else (0, 0)
    near = known[bisect_right(known, before, key=_end) : bisect_right(known, after, key=_end)]
    told = [one for one in near if plain[one.start : one.end].strip()]
    way = way_of(text, item) if told else None
    changed = way is not None and way.kind == "by"
    found: list[FigureRate] = []
    for rate in told:
        if changed and (rate.place == "period" or rate.end <= start):
            continue  # "quarterly profit rose 5%", "stieg im Quartal um 5 Prozent": when, and not by what
        if end <= rate.start and rate.end <= after:
            found.extend(_behind(plain, rate, end, after, found))
        elif before <= rate.start and rate.end <= start:
            found.extend(_before(plain, rate, start, before, text.language))
    return tuple(found)


# A text is asked about each of its figures.
@lru_cache(maxsize=64)
def _plain(text: str) -> str:
    """The text with what stands in brackets blotted out."""
    return BRACKETS.sub(lambda one: " " * len(one.group()), text)


def _room(text: Reading, plain: str, known: Sequence[Rate], start: int, end: int) -> tuple[int, int]:
    """Where the figure before a place ends, and where the one behind it begins; those of a rate itself are none."""
    at = bisect_left(text.quantities, start, key=_start)
    earlier = (text.quantities[place] for place in range(at - 1, -1, -1))
    later = (text.quantities[place] for place in range(at, len(text.quantities)))
    before = next((one.end for one in earlier if one.end <= start and _counts(one, plain, known)), 0)
    after = next((one.start for one in later if one.start >= end and _counts(one, plain, known)), len(plain))
    return before, after


def _counts(item: Quantity, plain: str, known: Sequence[Rate]) -> bool:
    """Whether a figure may have a rate of its own; the one of "sur un an" and the four of "quarterly" have none."""
    if item.form in APART or not plain[item.start : item.end].strip():
        return False
    ending = islice(known, bisect_left(known, item.end, key=_end), None)
    over = takewhile(lambda one: one.start < item.end, ending)
    return not any(one.start <= item.start and plain[one.start : one.end].strip() for one in over)


def _start(one: Quantity) -> int:
    return one.start


def _end(one: Rate) -> int:  # by which rates stand in a row, since each ends with a word of its own
    return one.end


def _behind(plain: str, rate: Rate, end: int, after: int, found: Sequence[FigureRate]) -> Iterator[FigureRate]:
    """“5 tonnes of coal a day”; the second of "per person per day" counts from the first."""
    last = max([end, *(one.rate.end for one in found if one.rate.start >= end)])
    words = _apart(plain, last, rate.start, COMMA)
    next_ = _apart(plain, rate.end, after) if after < len(plain) else LOOSE
    if words is None or words > LOOSE or (rate.place != "after" and next_ is not None and next_ < words):
        return
    close = words <= (BEFORE if rate.place == "adjective" else BEHIND)
    if close or _phrase(plain, rate):
        yield FigureRate(rate, close)


def _before(plain: str, rate: Rate, start: int, before: int, language: str) -> Iterator[FigureRate]:
    """“jährlich 5 Tonnen”, "annual sales of $5 million"."""
    words = _apart(plain, rate.end, start)
    last = _apart(plain, before, rate.start) if before else LOOSE
    if rate.place == "after" or words is None or words > LOOSE or (last is not None and last <= words):
        return
    reach = LINKED if _linked(plain, rate.end, start, language) else BEFORE - (rate.place == "adjective")
    if words <= reach or _phrase(plain, rate):
        yield FigureRate(rate, words <= reach)


def _phrase(plain: str, rate: Rate) -> bool:
    """Whether it can be nothing but a rate from afar as well: "every year", and not "daily", which may be a paper."""
    return rate.place != "adjective" and " " in plain[rate.start : rate.end]


def _linked(plain: str, start: int, end: int, language: str) -> bool:
    lists = rate_lists(language)
    words = WORD.findall(plain[start:end].lower())
    return bool(words) and lists is not None and words[-1] in lists.links


def _apart(plain: str, start: int, end: int, also: re.Pattern[str] = MARK) -> int | None:
    """The words between; None where a mark sets the one off from the other."""
    between = plain[start:end]
    if MARK.search(between) or also.search(between):
        return None
    words = sum(_long(word) for word in WORD.findall(between))
    return words + (BEHIND + 1 if COMMA.search(between) else 0)


def _long(word: str) -> int:
    """A run of characters is as many words as it has pairs of them."""
    return max(1, len(word) // 2) if is_unspaced(word[0]) else 1
