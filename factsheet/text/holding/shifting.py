"""From the relative dates of a statement and its quotes to the one that is another date: "last year", "this year"."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.dates.date import Date

SIZES = ("day", "week", "month", "year")


def moved(ours: Sequence[Date], theirs: Sequence[Date]) -> tuple[Date, ...]:
    """The statement's one relative date where the quotes have one as well, and it is another."""
    mine, its = _relative(ours), _relative(theirs)
    if len(mine) != 1 or len({(one.shift, one.shift_unit) for one in its}) != 1:
        return ()
    return (mine[0],) if _apart(mine[0], its[0]) else ()


def _relative(dates: Sequence[Date]) -> list[Date]:
    return [one for one in dates if one.shift is not None and one.weekday is None]


def _apart(ours: Date, theirs: Date) -> bool:
    """“today” is often nowadays, and what was yesterday was this week."""
    if ours.anchored or theirs.anchored or ours.shift is None or theirs.shift is None:
        return False
    if ours.shift_unit == theirs.shift_unit:
        return ours.shift != theirs.shift
    nowadays = any(one.shift_unit == "day" and one.shift == 0 for one in (ours, theirs))
    return not nowadays and not (ours.shift == 0 and _size(ours) > _size(theirs))


def _size(date: Date) -> int:
    return SIZES.index(date.shift_unit or "day")
