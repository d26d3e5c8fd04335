"""From a statement's date and a quote's to how the one stands to the other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import product

import msgspec

from factsheet.text.dates.date import Date
from factsheet.text.holding.comparing import How
from factsheet.text.holding.pointing import said_apart
from factsheet.text.notation.numerals import last_place
from factsheet.text.quantities.amounts import Quantity

SAME_DATE: frozenset[How] = frozenset(
    ("same", "approximation-dropped", "bound-dropped", "side-dropped", "part-added", "other-part", "date-reversed")
)


def agreed(ours: Date, theirs: Date) -> How | None:
    """How a date of a quote bears one of a statement, or misses it ("same", "date-too-precise", "side-dropped").

    Of two orders of figures ("1/7/2025") the one that fits counts. None where nothing relates the two.
    """
    orders = (_of_calendar(mine, its) for mine, its in product(_orders(ours), _orders(theirs)))
    how = min((one for one in orders if one), key=SURER.index, default=None)
    return (said_apart(ours, theirs) or _bound(ours, theirs) or how) if how == "same" else how


def _bound(ours: Date, theirs: Date) -> How | None:
    """“in 1250” for "um 1250", "since 2015" for "since at least 2015"."""
    if ours.edtf != theirs.edtf:
        return None
    if (theirs.bound == "approx" or theirs.about) and ours.bound == "exact" and not ours.about:
        return "approximation-dropped"
    return "bound-dropped" if theirs.least and not ours.least and ours.side == theirs.side == "since" else None


SURER: tuple[How, ...] = ("same", "date-too-precise")


def _orders(given: Date) -> tuple[Date, ...]:
    return (given, *(msgspec.structs.replace(given, edtf=one) for one in given.other.split()))


def _of_calendar(ours: Date, theirs: Date) -> How | None:
    if ours.edtf is None:
        return _relative(ours, theirs)
    if theirs.edtf is None:
        return None
    mine, its = _parts(ours.edtf), _parts(theirs.edtf)
    if any(a is not None and b is not None and not _fits(a, b) for a, b in zip(mine, its, strict=True)):
        return None
    missing = [a for a, b in zip(mine, its, strict=True) if a is not None and (b is None or _finer(a, b))]
    shared = [a for a, b in zip(mine, its, strict=True) if a is not None and b is not None]
    if not shared:
        return None
    return "date-too-precise" if missing else "same"


def together(ours: Date, others: Sequence[Date]) -> bool:
    """Whether a day without its year and a year elsewhere make up the date."""
    if ours.edtf is None:
        return False
    wanted = _parts(ours.edtf)
    found = [_parts(other.edtf) for other in others if other.edtf is not None]
    day = [its for its in found if its[1:] == wanted[1:] and (its[0] is None or its[0] == wanted[0])]
    return bool(day) and any(its[0] == wanted[0] for its in found)


def settle(how: How, ours: Date, theirs: object, others: Sequence[Date]) -> How | None:
    """How a date is held by the likest, where no figure is asked: as it is, by two together, or by no day of theirs."""
    if how in SAME_DATE:
        return how
    if _outside_days(ours, theirs, others):
        return "unsupported"
    return "same" if together(ours, others) else None


def _outside_days(ours: Date, month: object, others: Sequence[Date]) -> bool:
    """Whether a day lies outside those that a quote has of its month: the 17th for "3 to 7 June"."""
    if ours.edtf is None or not isinstance(month, Date) or month.edtf is None or month.edtf.count("-") != 1:
        return False
    days = [one.edtf for one in others if one.perhaps and one.edtf and one.edtf.startswith(f"{month.edtf}-")]
    return bool(days) and ours.edtf.startswith(f"{month.edtf}-") and not min(days) <= ours.edtf <= max(days)


def anchored(ours: Date, others: Sequence[Date]) -> How | None:
    """A year that a relative date makes with another date: 2018 and "l'année suivante" are 2019."""
    shifts = [other for other in others if other.shift_unit == "year" and other.anchored and other.shift is not None]
    if ours.year is None or not shifts:
        return None
    years = {other.year for other in others if other.year is not None}
    if any(year + (other.shift or 0) == ours.year for year in years for other in shifts):
        return "anchored"
    return "relative-unanchored"


def year_of(given: Date) -> Quantity | None:
    """The bare figure that a year may be: "about 2000" counts soldiers as well."""
    if given.edtf is None or len(given.edtf) != 4 or not given.edtf.isdigit():
        return None
    value = Decimal(given.edtf)
    low, high = (None if given.bound == "max" else value), (None if given.bound == "min" else value)
    return Quantity(given.start, given.end, low, high, given.bound, last_place(value), (given.start, given.end))


def figure_of(other: Date, value: Decimal) -> bool:
    """Whether the number is one that the date names: a year, a day, a century."""
    if other.edtf is None:
        return False
    parts = [part for part in other.edtf.split("-") if part.isdigit()]
    century = (
        [int(other.edtf[:2]) + 1]
        if other.edtf.endswith("XX") and other.edtf[:2].isdigit() and len(other.edtf) == 4
        else []
    )
    tens = [int(other.edtf[:3]) * 10, int(other.edtf[2]) * 10] if decade(other) else []
    return value in [*map(int, parts), *century, *tens]


def decade(given: Date) -> bool:
    return given.edtf is not None and given.edtf[:3].isdigit() and given.edtf[3:] == "X"


def _relative(ours: Date, theirs: Date) -> How | None:
    if ours.weekday is not None:
        if theirs.weekday == ours.weekday:
            return "same"
        return "same" if _weekday(theirs.edtf) == ours.weekday else None
    same = ours.shift == theirs.shift and ours.shift_unit == theirs.shift_unit
    return "same" if same and ours.shift_unit is not None else None


def _weekday(edtf: str | None) -> int | None:
    if edtf is None or len(edtf) != 10 or "X" in edtf:
        return None
    try:
        return date.fromisoformat(edtf).isoweekday()
    except ValueError:
        return None


def _parts(edtf: str) -> tuple[str | None, str | None, str | None]:
    year, month, day = [*edtf.split("-"), "", ""][:3]
    return (None if year == "XXXX" else year), month or None, day or None


def _fits(ours: str, theirs: str) -> bool:
    return len(ours) == len(theirs) and all(a == b or "X" in (a, b) for a, b in zip(ours, theirs, strict=True))


def _finer(ours: str, theirs: str) -> bool:
    return any(b == "X" != a for a, b in zip(ours, theirs, strict=True))
