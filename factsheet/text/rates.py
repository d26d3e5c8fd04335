"""A figure in its text -> the stretch of time by which it is counted: a day, a year."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

import msgspec

from factsheet.text.amounts import Quantity
from factsheet.text.landmarks import CLAUSE_MARK, WORD
from factsheet.text.quantities import Reading

TIMES = ("hour", "day", "week", "month", "year")
# How far, in words, a rate may stand after its figure, and one of a single word before it ("an annual budget of 5").
AFTER, BEFORE = 6, 3


class Rate(msgspec.Struct, frozen=True):
    """Words like "a year", where they stand, and the stretch of time that they mean."""

    time: str
    start: int
    end: int


class Lists(msgspec.Struct, frozen=True):
    """One pattern for all words of a language, and what each means, those that end in "-" by their beginning.

    `tended` is false for a language whose words were not tried on true pairs.
    """

    pattern: re.Pattern[str]
    meanings: Mapping[str, str]
    tended: bool


def rate_of(reading: Reading, figure: Quantity) -> Rate | None:
    """The nearest in the figure's clause with no other figure between; none in a language without a list."""
    lists = _lists(reading.language)
    if lists is None or figure.form != "amount":
        return None
    text, others = reading.text, [one for one in reading.quantities if one is not figure]
    first, last = _clause(text, figure)
    last = min([last, *(one.start for one in others if one.start >= figure.end)])
    first = max([first, *(one.end for one in others if one.end <= figure.start)])
    after = [one for one in _rates(text, lists, figure.end, last) if _words(text, figure.end, one.start) <= AFTER]
    before = [one for one in _rates(text, lists, first, figure.start) if _leads(text, one, figure)]
    return after[0] if after else before[-1] if before else None


def tended(language: str) -> bool:
    """Whether a language's words were tried on true pairs."""
    lists = _lists(language)
    return lists is not None and lists.tended


def _clause(text: str, figure: Quantity) -> tuple[int, int]:
    marks = list(CLAUSE_MARK.finditer(text))
    starts = [mark.end() for mark in marks if mark.end() <= figure.start]
    ends = [mark.start() for mark in marks if mark.start() >= figure.end]
    return (starts[-1] if starts else 0), (ends[0] if ends else len(text))


def _leads(text: str, rate: Rate, figure: Quantity) -> bool:
    return _words(text, rate.start, rate.end) == 1 and _words(text, rate.end, figure.start) <= BEFORE


def _words(text: str, start: int, end: int) -> int:
    return len(WORD.findall(text[start:end]))


def _rates(text: str, lists: Lists, start: int, end: int) -> Sequence[Rate]:
    found = lists.pattern.finditer(text, start, end)
    return [Rate(_meaning(lists, one.group()), *one.span()) for one in found]


def _meaning(lists: Lists, said: str) -> str:
    plain = said.lower().replace("’", "'")
    begun = (time for word, time in lists.meanings.items() if word[-1] == "-" and plain.startswith(word[:-1]))
    return lists.meanings.get(plain) or next(begun)


@lru_cache(maxsize=64)
def _lists(language: str) -> Lists | None:
    code = language.lower().split("-")[0]
    path = files("factsheet.text") / "languages" / "rates" / f"{code}.json"
    if not (code.isalpha() and path.is_file()):
        return None
    stored = json.loads(path.read_text(encoding="utf-8"))
    meanings = {word: time for time in TIMES for word in stored[time]}
    words = "|".join(_pattern(word) for word in sorted(meanings, key=len, reverse=True))
    following = "|".join([*map(re.escape, stored["not_before"]), r"\d"])
    pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)(?!\s+(?:{following}))", re.IGNORECASE)
    return Lists(pattern, meanings, stored.get("tended", False))


def _pattern(word: str) -> str:
    plain = re.escape(word.removesuffix("-")).replace("'", "['’]")
    return plain + r"\w*" if word[-1] == "-" else plain
