"""From what is said of a statement's date and of a quote's, the same date, to where the one contradicts the other."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.text.dates.date import Date
from factsheet.text.holding.comparing import How
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.daytimes import EARLIER, LATER
from factsheet.text.quantities.reading import Reading
from factsheet.text.words.acts import acts, poles

Interval = tuple[float, float]
# Of a period's length; what is early for one writer is the middle for another, so that they overlap across scales.
SCALES: tuple[dict[str, Interval], ...] = (
    {"early": (0, 0.4), "mid": (0.3, 0.7), "late": (0.6, 1)},
    {"first-half": (0, 0.5), "second-half": (0.5, 1)},
    {
        "first-quarter": (0, 0.25),
        "second-quarter": (0.25, 0.5),
        "third-quarter": (0.5, 0.75),
        "last-quarter": (0.75, 1),
    },
    {"first-nine-months": (0, 0.75)},
)
ENDS = frozenset(("open", "close", "start", "end", "hire", "fire"))
SEASONS = ("spring", "summer", "autumn", "winter")
HOURS: dict[str, Interval] = {
    "morning": (0, 0.5),
    "afternoon": (0.5, 0.75),
    "evening": (0.7, 1),
    "night": (0, 1),
    "night-to": (0, 0.3),
    "noon": (0.45, 0.6),
}
MIDNIGHT = "midnight"
NIGHTS = {"night", "night-to"}
FINER: dict[str, Interval] = {"early": (0, 0.5), "mid": (0.2, 0.8), "late": (0.5, 1)}


def said_apart(ours: Date, theirs: Date) -> How | None:
    """How the words about one date differ, at worst; None where they can both be true."""
    alike = ours.denied == theirs.denied
    if alike and _sides_apart(ours.side, theirs.side):
        return "date-reversed"
    part = _part(ours, theirs) if ours.part not in ("", "?") else None
    return part or ("side-dropped" if alike and _side_dropped(ours, theirs) else None)


def spans_told(statement: Reading, theirs: object) -> bool:
    """Whether the statement tells the time whose end the quote's date is: by both ends, or as what began or ended."""
    if not isinstance(theirs, Date) or not theirs.far:
        return False
    ended = any(poles(word) & ENDS for word in acts(statement.text, statement.language))
    return ended or any(theirs.far == one.edtf for one in statement.dates)


def counted(statement: Reading, quotes: Sequence[Reading]) -> tuple[Quantity, ...]:
    """The statement's quantities, without the two of "second quarter" where the quotes' quarters are read as well."""
    spans = [date.span for date in statement.dates if date.part]
    if not spans or not all(date.told for quote in quotes for date in quote.dates):
        return statement.quantities
    return tuple(
        one for one in statement.quantities if not any(start <= one.start and one.end <= end for start, end in spans)
    )


def _sides_apart(ours: str, theirs: str) -> bool:
    """What is to be so by 2030 may well be so from 2030 on; it is not so until 2030. What lasts so at least may end."""
    if {ours, theirs} in ({"by", "from"}, {"until", "earliest"}):
        return False
    return (ours in EARLIER and theirs in LATER) or (ours in LATER and theirs in EARLIER)


def _side_dropped(ours: Date, theirs: Date) -> bool:
    """“in 2024” where the quote has "before", "by" or "from 2020 to 2024"; since 2024 and until 2024 both touch it."""
    if theirs.far and not ours.far:
        return ours.side == "in" and ours.edtf is not None and ours.edtf == theirs.edtf
    strict = theirs.side in ("before", "by", "after", "earliest") and theirs.part in ("", ours.part)
    return strict and ours.side == "in" and ours.edtf is not None and ours.edtf == theirs.edtf


def _part(ours: Date, theirs: Date) -> How | None:
    if theirs.part == "?":
        return None
    finer = _within(ours.edtf or "", theirs.edtf or "")
    if finer is not None:
        return "other-part" if ours.part in FINER and _disjoint(FINER[ours.part], finer) else None
    if theirs.part:
        return "other-part" if _apart(ours.part, theirs.part) or _night_after(ours, theirs) else None
    told = not theirs.told or theirs.edtf is None or ours.part in HOURS or _implied(ours.part, theirs.side)
    told = told or any(other == "?" or not _apart(ours.part, other) for other in theirs.beside)
    return None if told else "part-added"


def _implied(part: str, side: str) -> bool:
    """What runs through March ends at the end of March."""
    return (part == "late" and side in EARLIER) or (part == "early" and side in LATER)


def _night_after(ours: Date, theirs: Date) -> bool:
    """Saturday night begins on Saturday, and "die Nacht zum Samstag" ends then."""
    return ours.weekday is not None and {ours.part, theirs.part} == NIGHTS


def _apart(one: str, other: str) -> bool:
    """Of one scale there is one; of two they must not meet. A season of the south is another's opposite."""
    if one in SEASONS or other in SEASONS:
        return one in SEASONS and other in SEASONS and one != other
    if one in HOURS or other in HOURS:
        return _disjoint(_hours(one), _hours(other))
    if any(one in scale and other in scale for scale in SCALES):
        return one != other
    where = {name: interval for scale in SCALES for name, interval in scale.items()}
    return _disjoint(where[one], where[other])


def hours_apart(one: str, other: str) -> bool:
    """Of the parts of a day; a season or a quarter tells none."""
    if not {one, other} <= {*HOURS, MIDNIGHT}:
        return False
    if MIDNIGHT in (one, other):
        return {one, other} <= {MIDNIGHT, "noon", "afternoon"} and one != other
    return _disjoint(HOURS[one], HOURS[other])


def _hours(part: str) -> Interval:
    """“late Friday” is no morning."""
    return HOURS.get(part) or FINER.get(part, (0, 1))


def _disjoint(one: Interval, other: Interval) -> bool:
    return one[1] <= other[0] or other[1] <= one[0]


def _within(period: str, finer: str) -> Interval | None:
    """Where in the period a finer date lies: May in a year, the third in a month, 1992 in the nineties."""
    place, parts = period.count("-"), finer.split("-")
    if "X" in period[2:4] and "X" not in period[:2]:
        known = finer[:4].rstrip("X")
        digits = known[period.index("X", 2) :] if len(period) == 4 else ""
        return _share(int(digits), 10 ** len(digits)) if digits.isdigit() else None
    if len(parts) <= place + 1 or not parts[place + 1].isdigit():
        return None
    return _share(int(parts[place + 1]) - 1, 12 if place == 0 else 31)


def _share(number: int, whole: int) -> Interval:
    return number / whole, (number + 1) / whole
