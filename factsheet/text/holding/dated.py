"""The date of a fact, as EDTF, and what its quotes say go in; what each part of it was held to comes out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factsheet import edtf
from factsheet.text.dates.date import Date, Side
from factsheet.text.holding.agreeing import agreed
from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.holdings import hold
from factsheet.text.holding.periods import PARTS
from factsheet.text.quantities.reading import Reading

OPEN = ".."
_MONTHS = re.compile(r"(\d{4})-(\d{2})/(\d{4})-(\d{2})", re.ASCII)


def date_items(text: str) -> Iterator[Date]:
    """The ends of a fact's date, each where it stands in it; that it is only about right is held, a doubt is not."""
    place, ends = 0, text.split("/")
    side: Side = "since" if OPEN in ends[1:] else ""
    for end in ends:
        plain = end.rstrip("~?%")
        read, where = edtf.parse(plain), (place, place + len(end))
        place += len(end) + len("/")
        about = end[-1:] in ("~", "%")
        if isinstance(read, edtf.Date) and read.precision == "season":
            part = edtf.SEASONS[read.month]
            yield Date(*where, edtf=plain[:4], side=side, part=part, told="tried", about=about)
        elif isinstance(read, edtf.Date):
            yield Date(*where, edtf=plain, side=side, told="tried", about=about)


def hold_date(text: str, quotes: Sequence[Reading]) -> tuple[Holding, ...]:
    """One holding for each end of a fact's date, or one for the quarter or half of a year that a quote names."""
    held = tuple(_ended(one, quotes) for one in hold(Reading("", "", (), tuple(date_items(text))), quotes))
    period = None if all(one.how == "same" for one in held) else _period(text)
    whole = hold(Reading("", "", (), (period,)), quotes) if period else ()
    return whole if any(one.how in ("same", "other-part") for one in whole) else held


def _period(text: str) -> Date | None:
    """January to June of a year are its first half."""
    months = _MONTHS.fullmatch(text)
    if months is None or months[1] != months[3]:
        return None
    between = (int(months[2]), int(months[4]))
    part = next((name for name, span in PARTS.items() if span == between), None)
    return Date(0, len(text), edtf=months[1], part=part, told="tried") if part else None


def _ended(holding: Holding, quotes: Sequence[Reading]) -> Holding:
    """What is open since 2014 is not what the quotes have "from 2014 to 2017" alone."""
    over = over_by(holding.item, quotes) if holding.how == "same" and isinstance(holding.item, Date) else None
    return Holding(holding.item, "side-dropped", *over) if over else holding


def over_by(item: Date, texts: Sequence[Reading]) -> tuple[int, Date] | None:
    """Of an open date the end that the texts give it, each time they name it: the text's number and the beginning."""
    if item.side != "since":
        return None
    told = [(number, one) for number, text in enumerate(texts) for one in text.dates if agreed(item, one) == "same"]
    over = [(number, one) for number, one in told if one.far and one.edtf and one.edtf < one.far]
    return over[0] if over and len(over) == len(told) else None
