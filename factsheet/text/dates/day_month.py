"""From figures of a text that may be a day and a month, "15.3.", "14. 4.", "23/02", to the dates that they may be."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from factsheet.text.dates.date import Date, calendar_edtf
from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.tokens import Tokens
from factsheet.text.writing.spans import Span

DOTTED = re.compile(r"(?<![\d.,/:])(\d{1,2})\.(?:(\d{1,2})(?!\d|\.\d)|\s(\d{1,2})(?:\.(?!\s?\d{4})|-(?=[^\W\d])))")
SLASHED = re.compile(r"(?<![\d.,/:])(\d{1,2})/(\d{1,2})(?![\d/]|[.,]\d)")
WHOLE = re.compile(r"(?<![\d.,/:])\d{1,3}[ \u00a0\u202f]$")
WHOLE_CHARS = 5  # of such a number and its space, and the one before
HYPHENED = re.compile(r"(?<![\d.,/:–-])(\d{2})-(\d{2})(?![\d:–-]|[.,]\d)")


def days_perhaps(at: Tokens, lex: Lexicon, taken: Sequence[Span]) -> tuple[Date, ...]:
    """Nothing tells them from decimals, sections and fractions but what another text says; `taken` is read already."""
    if not at.figures:
        return ()
    starts = [start for start, _ in taken]
    found = []
    for match in _pairs(at.text, lex):
        before = bisect_left(starts, match.end()) - 1
        date = _either(match, lex) if before < 0 or taken[before][1] <= match.start() else None
        found += [date] if date else []
    return tuple(sorted(found, key=lambda one: one.start))


def _pairs(text: str, lex: Lexicon) -> Iterator[re.Match[str]]:
    """Where a decimal has a comma, a full stop sets off the day; a hyphen does so only where the year comes first."""
    patterns = [SLASHED] if "/" in text else []
    patterns += [DOTTED] if "." in text and lex.decimal == "," else []
    patterns += [HYPHENED] if "-" in text and not lex.day_first else []
    for pattern in patterns:
        yield from (match for match in pattern.finditer(text) if not _mixed(match))


def _mixed(match: re.Match[str]) -> bool:
    """“220 2/3 innings”: a whole number and a fraction."""
    fraction = match.re is SLASHED and int(match[1]) < int(match[2])
    return fraction and bool(WHOLE.search(match.string[max(0, match.start() - WHOLE_CHARS) : match.start()]))


def _either(match: re.Match[str], lex: Lexicon) -> Date | None:
    """Where the day comes first in a date with a year, it does so without; elsewhere it may come first or last."""
    first, second = (int(part) for part in match.groups() if part)
    orders = [calendar_edtf(None, second, first), None if lex.day_first else calendar_edtf(None, first, second)]
    dates = list(dict.fromkeys(one for one in orders if one))
    if not dates:
        return None
    return Date(match.start(), match.end(), edtf=dates[0], other=" ".join(dates[1:]), perhaps=True)
