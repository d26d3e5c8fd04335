"""A date in the subset of EDTF (ISO 8601-2) that fact sheets use goes in, its parts or the fault come out."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

import msgspec

Precision = Literal["century", "decade", "year", "season", "month", "day", "interval"]
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
ACCEPTED = (
    "2019, 2019-05, 2019-05-06, 2019-21 (spring), 201X (the decade), 20XX (the century), "
    "2019~ (about), 2019? (uncertain), 2018/2019, 2017/.. (since), or unknown"
)
PLAIN = "2019-05-06, 2019-05, 2019"
VAGUE = "it is not one day, month or year"
UNREAD = "it is not a date we can read"
_SIMPLE = re.compile(r"(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)", re.ASCII)


class Date(msgspec.Struct, frozen=True):
    """A date at its own precision. `year` is the first year of a decade or century.

    An interval ends at `end`; one that is `open` ("2017/..", since 2017) has no end yet.
    """

    precision: Precision
    year: int
    month: int = 0
    day: int = 0
    approximate: bool = False
    uncertain: bool = False
    end: Date | None = None
    open: bool = False


class BadDate(msgspec.Struct, frozen=True):
    """Why a text is not a date of the subset; `month` is one that has no such day."""

    reason: str
    month: str = ""


@lru_cache(maxsize=4096)
def parse(text: str) -> Date | BadDate:
    """Read `2019`, `2019-05`, `2019-05-06`, `2019-21`, `201X`, `20XX`, `2019~`, `2019?`, `2018/2019`, `2017/..`."""
    if "/" not in text:
        return _simple(text)
    first, _, last = text.partition("/")
    start = BadDate("an interval has a beginning") if first == ".." else _simple(first)
    if isinstance(start, BadDate):
        return start
    if last == "..":
        return msgspec.structs.replace(start, open=True)
    end = _simple(last)
    if isinstance(end, BadDate):
        return end
    if bounds(end)[1] < bounds(start)[0]:
        return BadDate("the interval ends before it begins")
    return msgspec.structs.replace(start, precision="interval", end=end)


def plain(text: str) -> Date | BadDate:
    """Read `2019`, `2019-05`, `2019-05-06` alone: one day, month or year, and no doubt about it."""
    date = parse(text)
    vague = isinstance(date, Date) and (date.precision not in ("year", "month", "day") or not text[-1].isdigit())
    return BadDate(VAGUE) if vague else date


_PARTS = re.compile(r"(\d{1,4})([./-])(\d{1,2})(?:\2(\d{1,4}))?", re.ASCII)
_MONTH_FIRST = re.compile(r"(\d{1,2})[./-](\d{4})", re.ASCII)
_QUARTER = re.compile(r"(\d{4})-?Q([1-4])", re.ASCII)
_YEARS = re.compile(r"(\d{4}) ?[-–—/] ?(\d{4})", re.ASCII)
_ABOUT = re.compile(r"(?:c|ca|circa|about|around|env|environ|vers|um|etwa|hacia)\.? ?(\d{4})", re.ASCII | re.IGNORECASE)


def meant(text: str) -> tuple[str, ...]:
    """What an editor may have meant by what is no date; several dates where day and month could be either."""
    return tuple(one for one in dict.fromkeys(_written(text)) if not isinstance(parse(one), BadDate))


def fault(text: str, bad: BadDate, read_as: Iterable[str]) -> BadDate:
    """Why a text is no date; that the month has no such day, if it names one in another form or is read as one."""
    tried = (bad, *map(parse, (*_written(text), *read_as)))
    return next((one for one in tried if isinstance(one, BadDate) and one.month), bad)


def _written(text: str) -> list[str]:
    if found := _MONTH_FIRST.fullmatch(text):
        return [f"{found[2]}-{found[1]:0>2}"]
    if found := _QUARTER.fullmatch(text):
        last = int(found[2]) * 3
        return [f"{found[1]}-{last - 2:02}/{found[1]}-{last:02}"]
    if found := _YEARS.fullmatch(text):
        return [f"{found[1]}/{found[2]}"]
    if found := _ABOUT.fullmatch(text):
        return [f"{found[1]}~"]
    if found := _PARTS.fullmatch(text):
        return _ordered(found[1], found[3], found[4])
    return [f"{text[:3]}X"] if re.fullmatch(r"\d{3}0s", text, re.ASCII) else []


def _ordered(first: str, second: str, third: str | None) -> list[str]:
    if third is None:
        # "2024/25" is two years.
        span = [f"{first}/{first[:2]}{second}"] if len(second) == len("25") else []
        return [f"{first}-{second:0>2}", *span] if len(first) == 4 else []
    year, rest = (first, [second, third]) if len(first) == 4 else (third, [second, first])
    padded = [f"{one:0>2}" for one in rest]
    dates = [f"{year}-{padded[0]}-{padded[1]}", f"{year}-{padded[1]}-{padded[0]}"] if len(year) == 4 else []
    # No country writes the day between the year and the month, where the numbers leave a choice.
    return dates[:1] if year == first and int(second) <= 12 else dates


# Spring begins in March and winter in December of its year, as EDTF's seasons "independent of location" are used.
_SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}


def bounds(date: Date) -> tuple[str, str]:
    """The first and last day the date can mean, as YYYY-MM-DD; these sort as text."""
    if date.open:
        return bounds(msgspec.structs.replace(date, open=False))[0], "9999-12-31"
    if date.end is not None:
        first = Date("day" if date.day else "month" if date.month else "year", date.year, date.month, date.day)
        return bounds(first)[0], bounds(date.end)[1]
    if date.precision == "day":
        whole = f"{date.year:04}-{date.month:02}-{date.day:02}"
        return whole, whole
    if date.precision in ("month", "season"):
        first_month, last_month = _SEASON_MONTHS.get(date.month, (date.month, date.month))
        last_day = calendar.monthrange(date.year or 2000, last_month)[1]
        return f"{date.year:04}-{first_month:02}-01", f"{date.year:04}-{last_month:02}-{last_day}"
    span = {"year": 0, "decade": 9, "century": 99}[date.precision]
    return f"{date.year:04}-01-01", f"{date.year + span:04}-12-31"


@lru_cache(maxsize=4096)
def sort_key(text: str) -> tuple[str, str]:
    """Order for a timeline: by first day, then by last; an unreadable or empty date sorts last."""
    date = parse(text)
    return ("9999", "9999") if isinstance(date, BadDate) else bounds(date)


def _simple(text: str) -> Date | BadDate:
    match = _SIMPLE.fullmatch(text)
    if not match:
        return BadDate(UNREAD)
    digits, month, day, mark = match.groups()
    if "X" in digits:
        if month:
            return BadDate("a decade or a century has no month")
        read: Date | BadDate = Date("century" if digits.endswith("XX") else "decade", int(digits.replace("X", "0")))
    else:
        read = _calendar(int(digits), month, day)
    if isinstance(read, BadDate):
        return read
    return msgspec.structs.replace(read, approximate=mark in ("~", "%"), uncertain=mark in ("?", "%"))


def _calendar(year: int, month_digits: str | None, day_digits: str | None) -> Date | BadDate:
    if month_digits is None:
        return Date("year", year)
    month = int(month_digits)
    if month in SEASONS and day_digits is None:
        return Date("season", year, month)
    if not 1 <= month <= 12:
        return BadDate(f"there is no month {month_digits}")
    if day_digits is None:
        return Date("month", year, month)
    last = calendar.monthrange(year or 2000, month)[1]
    if not 1 <= int(day_digits) <= last:
        named = f"{year:04}-{month:02}"
        return BadDate(f"{named} has {last} days", named)
    return Date("day", year, month, int(day_digits))
