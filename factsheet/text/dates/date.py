"""A date as a text gives it: EDTF at its own precision, or words that count from another date."""

from __future__ import annotations

from typing import Literal

import msgspec

from factsheet.text.notation.lexicon import Shift
from factsheet.text.numbers.bounds import Bound
from factsheet.text.writing.spans import Span

Side = Literal["", "?", "in", "before", "until", "by", "after", "since", "from", "earliest"]
Tended = Literal["", "listed", "tried"]


class Date(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """An absolute date has EDTF ("2018-05-03", "193X", "19XX", "XXXX-05"), a relative one a shift or a weekday.

    `anchored` marks words that count from another date of the text ("l'année suivante"), not from the day of writing.
    Weekdays run from 1, Monday. `side` is where from the date the text points: "before", "since", "earliest" (there or
    later); "in" where it plainly does not point away, "?" where the words may be turned round; `denied` says that it is
    not so ("not until"). `part` is what of the period it names: "early", "spring"; "?" for several. `said` is the span
    with the words for both.
    `told` says whether the language has lists for these, and whether they were tried on true pairs; `beside` are the
    parts that the text names elsewhere. `other` is the date by the other order of its figures ("1/7/2025" in English),
    or what a date of another calendar may be too, with spaces between. `far` is the other end of the time whose end it
    is ("from 2020 to 2024"). `perhaps` marks a reading of what is read as a number too,
    `about` a year with words that say so of years alone ("um 1250"), and `least` one since when "at least" it is so.
    """

    start: int
    end: int
    edtf: str | None = None
    kind: Literal["absolute", "relative"] = "absolute"
    weekday: int | None = None
    shift: int | None = None
    shift_unit: Shift | None = None
    anchored: bool = False
    bound: Bound = "exact"
    side: Side = ""
    denied: bool = False
    part: str = ""
    said: Span | None = None
    told: Tended = ""
    beside: tuple[str, ...] = ()
    other: str = ""
    far: str = ""
    perhaps: bool = False
    about: bool = False
    least: bool = False

    @property
    def span(self) -> Span:
        """The date with what is said of it."""
        return self.said or (self.start, self.end)

    @property
    def year(self) -> int | None:
        """The year, where the date names one."""
        return int(self.edtf[:4]) if self.edtf and self.edtf[:4].isdigit() else None


def calendar_edtf(year: int | None, month: int | None, day: int | None) -> str | None:
    """EDTF of what is known. An impossible day ("30 February") stays as printed: it agrees with no other."""
    if month is not None and not 1 <= month <= 12:
        return None
    if day is not None and (month is None or not 1 <= day <= 31):
        return None
    parts = [f"{year:04d}" if year is not None else "XXXX"]
    parts += [f"{part:02d}" for part in (month, day) if part is not None]
    return "-".join(parts)
