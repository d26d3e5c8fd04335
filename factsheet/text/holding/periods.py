"""From a statement and its quotes to the items that tell of months what a quote tells of half-years or quarters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from factsheet.text.dates.date import Date
from factsheet.text.dates.frames import Frames, frames
from factsheet.text.notation.lexicon import lexicon
from factsheet.text.notation.phrases import match, match_back
from factsheet.text.notation.tokens import DASHES, lowered
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading, scan
from factsheet.text.writing.spans import meets

Months = tuple[int, int]
PARTS: dict[str, Months] = {
    "first-half": (1, 6), "second-half": (7, 12), "first-nine-months": (1, 9),
    "first-quarter": (1, 3), "second-quarter": (4, 6), "third-quarter": (7, 9), "last-quarter": (10, 12),
}  # fmt: skip
WIDE = 14  # characters between "three months" and its last, or between two months


class Period(msgspec.Struct, frozen=True):
    """Some months of a year, and where they are told."""

    start: int
    end: int
    months: Months


def periods(text: Reading) -> list[Period]:
    """“the first half”, "January to June", "the three months to June"."""
    inside, known = _inside(text), frames(text.language)
    if known is None or known.written is not None:
        return inside
    return [*inside, *_named(text, known), *_between(text, known), *_up_to(text, known)]


def of_period(
    held: Sequence[tuple[Quantity | Date, bool]], statement: Reading, quotes: Sequence[Reading]
) -> list[tuple[int, Date] | None]:
    """For each item, and whether a quote bears it already, the quote and its words for the same months."""
    open_ = [item for item, borne in held if not borne]
    ours = periods(statement) if open_ else []
    asked = bool(ours) or any(_length(item) for item in open_)
    theirs = [(number, one) for number, quote in enumerate(quotes) for one in periods(quote)] if asked else []
    told = {one.months: (number, Date(one.start, one.end)) for number, one in reversed(theirs)}
    years = {date.year for quote in quotes for date in quote.dates}
    return [None if borne else _told(item, ours, told, years) for item, borne in held]


def _told(
    item: Quantity | Date, ours: Sequence[Period], told: dict[Months, tuple[int, Date]], years: set[int | None]
) -> tuple[int, Date] | None:
    if isinstance(item, Date) and item.year not in (None, *years):
        return None
    around = (one for one in ours if meets(one, (item.start, item.end)))
    same = next((told[one.months] for one in around if one.months in told), None)
    return same or next((place for (first, last), place in told.items() if _length(item) == last - first + 1), None)


def _length(item: Quantity | Date) -> int:
    """How many months "in six months" are, which may be those of the first half; 0 of anything else."""
    if not isinstance(item, Quantity) or item.units != ("month",) or item.bound != "exact":
        return 0
    return int(item.value) if item.value is not None and item.value == int(item.value) else 0


def _inside(text: Reading) -> list[Period]:
    """Where languages bend the words, or set none apart, by how they are written or begin: "上半年", "birinci yarı"."""
    listed, lower = lexicon(text.language).tree.get("periods", {}), lowered(text.text)
    found = ((part, lower.find(words), len(words)) for part, phrases in listed.items() for words in phrases)
    return [Period(start, start + length, PARTS[part]) for part, start, length in found if start >= 0]


def _named(text: Reading, known: Frames) -> Iterator[Period]:
    at = scan(text.text, lexicon(text.language))
    for index, word in enumerate(at.words):
        if word in known.parts and (hit := match_back(known.parts, at, index)) and hit[1] in PARTS:
            yield Period(at.starts[hit[0]], at.ends[index], PARTS[hit[1]])
        if word in known.parts_after and (later := match(known.parts_after, at, index)) and later[1] in PARTS:
            yield Period(at.starts[index], at.ends[later[0] - 1], PARTS[later[1]])


def _between(text: Reading, known: Frames) -> Iterator[Period]:
    for one, other in zip(text.dates, text.dates[1:], strict=False):
        first, last = _month(one), _month(other)
        if first and last and first < last and _leads_on(text.text[one.end : other.start], known):
            yield Period(one.start, other.end, (first, last))


def _up_to(text: Reading, known: Frames) -> Iterator[Period]:
    months = {date.start: date for date in text.dates if _month(date)}
    lengths = [one for one in text.quantities if one.units == ("month",) and one.value is not None and one.value > 1]
    for length in lengths:
        for at in range(length.end, length.end + WIDE):
            last = _month(months[at]) if at in months else 0
            first = last - int(length.value or 0) + 1
            if first > 0 and _leads_on(text.text[length.end : at], known):
                yield Period(length.start, months[at].end, (first, last))


def _month(date: Date) -> int:
    """Of a month alone; 0 of any other date."""
    parts = (date.edtf or "").split("-")
    return int(parts[1]) if len(parts) == 2 and parts[1].isdigit() else 0


def _leads_on(between: str, known: Frames) -> bool:
    """A dash, or a word that makes a span of two dates, with an article at most."""
    words = between.split()
    if len(between) > WIDE or any(mark in between for mark in ".,;:"):
        return False
    return between in DASHES or (0 < len(words) <= 2 and words[0].lower() in known.ranging)
