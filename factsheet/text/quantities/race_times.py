"""From a place in the tokens to the time of a race that stands there: 1:43.8, 1'43"8, 10''86, "10 s 86", 10秒86."""

from __future__ import annotations

import re
from decimal import Decimal

from factsheet.text.notation.numerals import last_place, quotient
from factsheet.text.notation.tokens import Tokens
from factsheet.text.quantities.amounts import Quantity

SECONDS = r"(?:''|’’|″|\"|”|\s?s\s(?=\d{1,2}\s*(?:[.,;:!?)]|\Z)))"
WITH_MARKS = re.compile(rf"(?:(\d{{1,2}})(?:['’′]|\s?min\s)\s?)?(\d{{1,2}}){SECONDS}(\d{{1,3}})(?![\d%])")
WITH_WORDS = re.compile(r"(?:(\d{1,2})[分분]\s?)?(\d{1,2})[秒초]\s?(\d{1,3})(?![\d%人名个個次]|[.,]\d)")
WITH_POINTS = re.compile(r"(\d{1,2})(?::([0-5]\d)[.,]|\.([0-5]\d),)(\d{1,3})(?![\d:%]|[.,]\d)")
SIXTY = Decimal(60)


def race_time(at: Tokens, index: int) -> tuple[int, Quantity] | None:
    """The token after it, and the length; the last figures are tenths, hundredths or thousandths of a second."""
    start = at.starts[index]
    if at.text[start - 1 : start] in (":", ".", ",", "-") and start:
        return None
    ways = (WITH_MARKS, WITH_WORDS, WITH_POINTS)
    found = next(filter(None, (way.match(at.text, start) for way in ways)), None)
    if found is None:
        return None
    minutes, *seconds, fraction = found.groups()
    value = Decimal(f"{next(one for one in seconds if one)}.{fraction}")
    if value >= SIXTY:
        return None
    if minutes:
        value = Decimal(minutes) + quotient(value, SIXTY)
    after = next((place for place in range(index, len(at.words)) if at.starts[place] >= found.end()), len(at.words))
    units = ("minute",) if minutes else ("second",)
    span = found.span()
    return after, Quantity(*span, value, value, "exact", last_place(value), span, units)
