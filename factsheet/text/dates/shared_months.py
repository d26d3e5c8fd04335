"""From the dates of a text to the days beside them that share their month: the third of "3 to 8 May"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from factsheet.text.dates.date import Date
from factsheet.text.dates.months import day_first
from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.tokens import Tokens
from factsheet.text.writing.spans import Span

MOST_DAYS = 6  # days in a row
LINK_WORDS = 2  # words between two of them: "to the"
LINK_LETTERS = 5  # letters of such a word
GAPS = " .,-–—'’\u00a0\u202f\u2009"
DAY = len("XXXX-05-03")


def days_sharing(at: Tokens, lex: Lexicon, dates: Sequence[Date], bare: Sequence[Span]) -> tuple[Date, ...]:
    """Each may be read as a day; `dates` and `bare`, the figures that nothing measures, come in their order."""
    ends = list(_ending(at, lex, bare))
    days = [*ends, *(one for one in dates if one.edtf and len(one.edtf) == DAY)]
    told = [(one.start, one.end) for one in dates]
    others = (other for one in days for other in _beside(at, one, bare) if not _within(told, other.start))
    return tuple(sorted((*(_perhaps(one, one.start, one.end) for one in ends), *others), key=_start))


def _start(date: Date) -> int:
    return date.start


def _ending(at: Tokens, lex: Lexicon, bare: Sequence[Span]) -> Iterator[Date]:
    """The last day of "3 to 8 May", which is read as an interval."""
    for start, end in bare:
        first, last = bisect_left(at.starts, start), bisect_left(at.starts, end) - 1
        found = day_first(at, lex, last) if first < last and last in at.figures and at.ends[last] == end else None
        if found and found[1].edtf and len(found[1].edtf) == DAY:
            yield found[1]


def _beside(at: Tokens, one: Date, bare: Sequence[Span]) -> Iterator[Date]:
    """The days before one, and those behind it where the month comes first."""
    for step, first in ((-1, bisect_left(at.starts, one.start)), (1, bisect_left(at.starts, one.end) - 1)):
        place = _next_day(at, first, step) if first in at.figures else -1
        for _ in range(MOST_DAYS):
            if place < 0 or not _within(bare, at.starts[place]):
                break
            yield _perhaps(one, at.starts[place], at.ends[place], int(at.figures[place].value))
            place = _next_day(at, place, step)


def _next_day(at: Tokens, day: int, step: int) -> int:
    """The token of the day beside it, past a link or two; -1 where there is none."""
    for place in range(day + step, day + step * (LINK_WORDS + 2), step):
        gap = at.gap(place if step < 0 else place - 1)
        if not 0 <= place < len(at.words) or gap.strip(GAPS):
            return -1
        if place in at.figures:
            figure = at.figures[place]
            return place if figure.plain and 1 <= figure.value <= 31 else -1
        if len(at.words[place]) > LINK_LETTERS:
            return -1
    return -1


def _within(spans: Sequence[Span], place: int) -> bool:
    before = bisect_left(spans, (place + 1,)) - 1
    return before >= 0 and spans[before][0] <= place < spans[before][1]


def _perhaps(one: Date, start: int, end: int, day: int | None = None) -> Date:
    edtf = one.edtf or ""
    return Date(start, end, edtf=edtf if day is None else f"{edtf[:-2]}{day:02d}", perhaps=True)
