"""From what is told of two times of the day to whether they lie in different halves of it, or point away otherwise."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import msgspec

from factsheet.text.dates.date import Side
from factsheet.text.writing.spans import Span

EARLIER, LATER = ("before", "until", "by"), ("after", "since", "from", "earliest")
DAY = 1440

Half = Literal["", "written", "told"]
Way = Literal["", "ago", "ahead"]


class Daytime(msgspec.Struct, frozen=True):
    """What a text tells of a time beside its hour and minute.

    `half` is how sure the half of the day is: "told" by a.m., p.m. or an hour above 12, "written" as languages do that
    count to 24 ("8 h 30"). `side` and `denied` are those of a date; a length of time has a side as well, and a `way`
    that it is counted from now or another time: back ("3 days ago", "3 days earlier") or on. `said` is the span of the
    time with the words that tell its side or way. A `bounding` word may tell a bound as well: Romanian "peste 3 zile"
    is in three days, or more than three.
    """

    half: Half = ""
    side: Side = ""
    denied: bool = False
    said: Span | None = None
    way: Way = ""
    bounding: bool = False


def half_apart(ours: Daytime, theirs: Daytime, mine: Decimal, its: Decimal) -> Half:
    """How surely 8.30 a.m. stands against 8.30 p.m.; "" where it may be one time."""
    if not ours.half or not theirs.half or abs(mine % DAY - its % DAY) < 1:
        return ""
    return "told" if ours.half == theirs.half == "told" else "written"


def side_apart(ours: Daytime, theirs: Daytime, *, about: bool = False) -> Literal["", "date-reversed", "side-dropped"]:
    """How two times of a day differ by their side: "date-reversed" for “shortly before 7” and "peu après 7 heures".

    "side-dropped" where only the quote has one; "" where they do not differ. What is `about` a time may be before it.
    """
    if ours.denied != theirs.denied or {ours.side, theirs.side} == {"by", "from"}:
        return ""
    if (ours.side in EARLIER and theirs.side in LATER) or (ours.side in LATER and theirs.side in EARLIER):
        return "date-reversed"
    dropped = not about and theirs.side in ("before", "after", "earliest") and ours.side in ("", "in")
    return "side-dropped" if dropped else ""


def lapse_apart(ours: Daytime | None, theirs: Daytime | None) -> bool:
    """Whether one is within a length of time and the other after it: “within 30 days” for "after 30 days".

    Or one is counted back and the other on: “three years ago” for "in three years".
    """
    if ours is None or theirs is None:
        return False
    return {ours.side, theirs.side} == {"until", "after"} or {_way(ours), _way(theirs)} == {"ago", "ahead"}


def _way(told: Daytime) -> Way:
    return "ahead" if told.side == "after" and not told.way else told.way


def ahead_without_bound(ours: Daytime | None, theirs: Daytime | None) -> bool:
    """Whether both lengths of time are counted on, the one by a word that may be a bound."""
    if ours is None or theirs is None or not (ours.bounding or theirs.bounding):
        return False
    return _way(ours) == _way(theirs) == "ahead"
