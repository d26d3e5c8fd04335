"""From the place behind a day and a month to a year that is cut to two digits there: "15 Feb 19", "15-Feb-99"."""

from __future__ import annotations

import re

from factsheet.text.dates.eras import calendar_year
from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.tokens import Tokens

SPACED, MARKED, HYPHEN = (" ", "\u00a0", ". "), (" '", " ’", ", '", ", ’", ". '", ". ’"), "-"
# "15 May 20 people" goes on, "15 May 20, 30 and 40 people" too: by a space the year alone is set off at its end.
ENDS = re.compile(r"\s*(?:\Z|[\n|)\]]|[.;:](?!\d)|,\s(?!\d)|\s[–—•-]\s)")
TURN = 50  # of two digits less than that are of this century


def short_year(at: Tokens, lex: Lexicon, index: int, marked: bool = False) -> tuple[int, int] | None:
    """The token past the year, and the year; nothing but what has an apostrophe where it must be `marked`."""
    figure, gap = at.figures.get(index), at.gap(index - 1)
    if figure is None or not figure.plain or len(at.words[index]) != 2:
        return None
    year = int(figure.value)
    if calendar_year(lex, year) != year:
        return None
    hyphened = gap == HYPHEN == at.gap(index - 2)
    plain = hyphened or (gap in SPACED and ENDS.match(at.text, at.ends[index]))
    return (index + 1, year + (2000 if year < TURN else 1900)) if gap in MARKED or (plain and not marked) else None
