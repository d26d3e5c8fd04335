"""From a year as another calendar counts it to the year of ours: 令和7年, 民國110年, Thailand's 2568."""

from __future__ import annotations

import re
from decimal import Decimal

from factsheet.text.notation.hanzi import run_value
from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.tokens import Tokens

ERA_YEAR = re.compile(
    r"\s?(元|\d{1,3}|[一二三四五六七八九十百]{1,5})\s?年(?:\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日號号])?)?"
)
# Without its name, a year of the Republic is told from so many years by what is said of it, or by a month.
REPUBLIC = re.compile(
    r"(1[0-3]\d|一[〇零一二三][〇零一二三四五六七八九])\s?年"
    r"(?:(?=[底度初末春夏秋冬]|第[一二三四1-4]季|[上下]半年|全年)|\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日號号])?)"
)
WRITTEN_YEAR = re.compile(r"([〇零一二三四五六七八九]{4})年")
WRITTEN_DAY = re.compile(
    r"(?:([〇零一二三四五六七八九]{4}|\d{4})\s?年\s?)?([一二三四五六七八九十]{1,2})月(?:\s?([一二三四五六七八九十]{1,3})[日号號])?"
)
OWN_CENTURY, SHORTENED = 2500, range(40, 80)  # "มี.ค. 67" is of 2567
EARLIEST_SHIFTED = 2400  # no text of ours speaks of the years from here on

EraDate = tuple[str | None, str | None, str | None, int]  # year, month, day, and where it ends


def era_at(at: Tokens, lex: Lexicon, index: int) -> EraDate | None:
    """The date that begins at an era: “令和元年5月1日”; the year before its first is the language's to tell."""
    before = lex.eras.get(at.words[index])
    found = ERA_YEAR.match(at.text, at.ends[index])
    if before is None or found is None:
        return None
    year = Decimal(1) if found[1] == "元" else Decimal(found[1]) if found[1].isdecimal() else run_value(found[1])
    return (str(before + int(year)), found[2], found[3], found.end()) if year else None


def written_year(at: Tokens, lex: Lexicon, index: int) -> EraDate | None:
    """The date at a year in ideographs or with its mark: “二〇二一年”, "九月三十日", Taiwan's "113年3月5日"."""
    first, republic = int(lex.tree.get("republic_years", 0)), REPUBLIC.match(at.text, at.starts[index])
    if first and republic is not None:
        return str(first + int(_figure(republic[1]) or 0)), republic[2], republic[3], republic.end()
    day = WRITTEN_DAY.match(at.text, at.starts[index])
    if day is not None and (day[1] or day[3]):
        year, month, number = (_figure(part) for part in day.groups())
        return year, month, number, day.end()
    found = WRITTEN_YEAR.match(at.text, at.starts[index])
    return (str(run_value(found[1])), None, None, found.end()) if found else None


def _figure(part: str | None) -> str | None:
    return part if part is None or part.isdecimal() else str(run_value(part))


def calendar_year(lex: Lexicon, year: int, before: str = "") -> int:
    """A year of the language's own count by ours, where no year of ours can be meant or the text before it says so."""
    shift = int(lex.tree.get("year_shift", 0))
    if shift and year in SHORTENED:
        return OWN_CENTURY + year - shift
    own = year >= EARLIEST_SHIFTED or before.rstrip().endswith(tuple(lex.lists.get("own_years", ())))
    return year - shift if own else year
