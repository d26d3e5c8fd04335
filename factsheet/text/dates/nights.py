"""From the dates of a text to the days before them that their nights begin on: the Saturday of "Nacht zum Sonntag"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from factsheet.text.dates.date import Date

NIGHT_TO = "night-to"
ANY_YEAR = 2023  # of a day without its year; the night to the first of March begins on 28 February as a rule
WEEK = 7


def evenings(dates: Iterable[Date]) -> tuple[Date, ...]:
    """The evenings of nights between two days ("Nacht zum Sonntag"), to be read beside the dates as told."""
    nights = (one for one in dates if one.part == NIGHT_TO)
    return tuple(before for one in nights if (before := _day_before(one)) is not None)


def _day_before(one: Date) -> Date | None:
    if one.weekday is not None:
        return Date(one.start, one.end, kind="relative", weekday=(one.weekday - 2) % WEEK + 1, perhaps=True)
    year, *day = (one.edtf or "").split("-")
    if len(day) != 2:
        return None
    try:
        before = date(int(year) if year.isdigit() else ANY_YEAR, *map(int, day)) - timedelta(days=1)
    except ValueError:
        return None
    told = before.isoformat()
    return Date(one.start, one.end, edtf=told if year.isdigit() else f"{year}{told[4:]}", perhaps=True)
