"""From a place in the tokens to the date that stands there, as EDTF at its own precision, or as words that need another date."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from factsheet.text.amounts import Bound, Measure, bound_of
from factsheet.text.figures import ordinal_at
from factsheet.text.lexicon import Lexicon, match, match_back
from factsheet.text.numerals import roman
from factsheet.text.tokens import Tokens

YEAR_FIRST = re.compile(r"(\d{4})\s?([-/.\u2010\u2011–]|年|년)\s?(\d{1,2})(?:\s?(?:\2|月|월)\s?(\d{1,2})(?![\d:])日?)?(?!\d)")
YEAR_LAST = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})(?:\2)\s?(\d{4}|\d{2})(?![\d/])")
ASIAN = re.compile(r"(?:(\d{4})\s?[年년]\s?)(?:(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?)?|(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?(?![个個間])")
ROMAN_TAIL = re.compile(r"(?:e|è|ème|eme|ième|º|ª|th)\Z")
DAY_TAIL = frozenset(("", ".", ". ", " ", "\u00a0", "\u202f", ", ", "-", "/", ".\u00a0", ","))
FIRST_YEAR, LAST_YEAR = 1000, 2199

Shift = Literal["year", "month", "week", "day"]


class Date(msgspec.Struct, frozen=True):
    """An absolute date has EDTF ("2018", "2018-05-03", "193X", "19XX", "XXXX-05"); a relative one has a shift or a weekday.

    `anchored` marks words that count from another date of the text ("l'année suivante"), not from the day of writing.
    Weekdays run from 1, Monday.
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

    @property
    def year(self) -> int | None:
        """The year, where the date names one."""
        return int(self.edtf[:4]) if self.edtf and self.edtf[:4].isdigit() else None


Found = tuple[int, Date]


def date_at(at: Tokens, lex: Lexicon, index: int) -> Found | None:
    """The date that begins at the token, and the token after it; bare years are left to `year_at`."""
    if index in at.figures:
        return _numeric(at, lex, index) or _century(at, lex, index) or _decade(at, lex, index) or _day_first(at, lex, index)
    return (
        _century(at, lex, index)
        or _century_roman(at, lex, index)
        or _month_first(at, lex, index)
        or _century_before(at, lex, index)
        or _decade_before(at, lex, index)
        or _weekday(at, lex, index)
    )


def relative_at(at: Tokens, lex: Lexicon, index: int) -> Found | None:
    """The relative date whose words end with the token."""
    hit = match_back(lex.relative, at, index)
    if hit is None:
        return None
    first, (shift, unit, anchored) = hit
    found = Date(
        at.starts[first], at.ends[index], kind="relative", shift=shift, shift_unit=unit, anchored=anchored  # type: ignore[arg-type]
    )
    return index + 1, found


def year_at(at: Tokens, lex: Lexicon, index: int) -> Found | None:
    """A bare figure that reads as a year, once nothing says that it counts something."""
    word = at.words[index]
    if len(word) != 4 or not word.isdecimal() or not FIRST_YEAR <= int(word) <= LAST_YEAR:
        return None
    start = at.starts[index]
    if at.text[start - 1 : start] in ("#", "+", "/") and start or at.text[at.ends[index] : at.ends[index] + 1].isalpha():
        return None
    bound = bound_of(at, lex, Measure(index, index + 1, start, at.ends[index]))[0]
    return index + 1, Date(start, at.ends[index], edtf=word if word.isascii() else str(int(word)), bound=bound)


def _calendar(year: int | None, month: int | None, day: int | None) -> str | None:
    """EDTF of what is known. An impossible day ("30 February") stays as printed: it agrees with no other."""
    if month is not None and not 1 <= month <= 12:
        return None
    if day is not None and (month is None or not 1 <= day <= 31):
        return None
    parts = [f"{year:04d}" if year is not None else "XXXX"]
    parts += [f"{part:02d}" for part in (month, day) if part is not None]
    return "-".join(parts)


def _after(at: Tokens, index: int, end: int) -> int:
    while index < len(at.words) and at.starts[index] < end:
        index += 1
    return index


def _numeric(at: Tokens, lex: Lexicon, index: int) -> Found | None:
    start, end = at.starts[index], at.ends[index]
    sign = at.text[end : end + 2]
    if not sign or sign[0] not in "-/.年月년월 \u2010\u2011–" and "." not in at.words[index]:
        return None
    asian = ASIAN.match(at.text, start)
    if asian is not None:
        year, month, day = (asian[1], asian[2], asian[3]) if asian[1] else (None, asian[4], asian[5])
        return _made(at, index, asian.end(), year, month, day)
    found = YEAR_FIRST.match(at.text, start)
    if found is not None and (found[4] or len(found[3]) == 2 and found[2] in "-/年" or found[2] in "-/"):
        if FIRST_YEAR <= int(found[1]) <= LAST_YEAR and not (found[4] is None and at.text[found.end() : found.end() + 1] in "-/" and at.text[found.end():]):
            return _made(at, index, found.end(), found[1], found[3], found[4])
    found = YEAR_LAST.match(at.text, start)
    if found is None:
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    year += 0 if len(found[4]) == 4 else 2000 if year < 30 else 1900
    day, month = (first, second) if (lex.day_first and second <= 12) or first > 12 else (second, first)
    return _made(at, index, found.end(), str(year), str(month), str(day))


def _made(at: Tokens, index: int, end: int, year: str | None, month: str | None, day: str | None) -> Found | None:
    edtf = _calendar(int(year) if year else None, int(month) if month else None, int(day) if day else None)
    return (_after(at, index, end), Date(at.starts[index], end, edtf=edtf)) if edtf else None


def _month(at: Tokens, lex: Lexicon, index: int) -> tuple[int, int] | None:
    """A month in full, or short with a figure beside it; an inflected ending is let through where the language inflects."""
    hit = match(lex.months, at, index) or match(lex.short_months, at, index)
    if hit is not None or index >= len(at.words) or not lex.tree.get("inflects"):
        return hit
    word = at.words[index]
    for cut in range(1, 4):
        stem = word[:-cut]
        if len(stem) > 2:
            for known, options in lex.months.items():
                if known.startswith(stem) and abs(len(known) - len(stem)) < 4 and len(stem) > 3:
                    return index + 1, options[0][1]
    return None


def _links(at: Tokens, lex: Lexicon, index: int) -> int:
    """The token past "of the", "de", "del año"."""
    for _ in range(2):
        link = match(lex.phrases.get("month_links", {}), at, index)
        if link is None or not at.joined(link[0] - 1):
            break
        index = link[0]
    return index


def _year_after(at: Tokens, lex: Lexicon, index: int) -> tuple[int, int] | None:
    """A year behind a month: "2018", ", 2018", "de 2018"."""
    if index >= len(at.words) or at.gap(index - 1).strip(" \u00a0\u202f\n") not in ("", ",", ".", "-", "/", ".,", "،"):
        return None
    index = _links(at, lex, index)
    if index in at.figures and len(at.words[index]) == 4 and at.figures[index].plain and at.gap(index) != ":":
        year = int(at.figures[index].value)
        if FIRST_YEAR <= year <= LAST_YEAR:
            return index + 1, year
    return None


def _day_first(at: Tokens, lex: Lexicon, index: int) -> Found | None:
    figure = at.figures[index]
    if not figure.plain or figure.value > 2199:
        return None
    number, after = int(figure.value), index + 1
    if FIRST_YEAR <= number:
        return _year_month(at, lex, index, number)
    if not 1 <= number <= 31:
        return None
    if after < len(at.words) and at.gap(index) == "" and lex.has("ordinal_suffixes", at.words[after]):
        after += 1
    if at.gap(after - 1) not in DAY_TAIL:
        return None
    month = _month(at, lex, _links(at, lex, after))
    if month is None or _modal(at, lex, month[0] - 1, True):
        return None
    year = _year_after(at, lex, month[0])
    edtf = _calendar(year[1] if year else None, month[1], number)
    if edtf is None:
        return None
    end = year[0] if year else month[0]
    return end, Date(at.starts[index], at.ends[end - 1], edtf=edtf)


def _year_month(at: Tokens, lex: Lexicon, index: int, year: int) -> Found | None:
    """ "2017 April", "1951 m. liepos 17 d.", "2021. május 5."."""
    after = index + 1
    if after >= len(at.words) or len(at.gap(index)) > 2 or "\n" in at.gap(index) or at.gap(index) == ", ":
        return None
    after = after + 1 if lex.has("year_words", at.words[after]) else after
    month = _month(at, lex, after)
    if month is None or _modal(at, lex, after, True):
        return None
    end = month[0]
    day: int | None = None
    if end in at.figures and at.figures[end].plain and 1 <= at.figures[end].value <= 31 and at.gap(end - 1) in DAY_TAIL:
        day, end = int(at.figures[end].value), end + 1
    edtf = _calendar(year, month[1], day)
    return (end, Date(at.starts[index], at.ends[end - 1], edtf=edtf)) if edtf else None


def _month_first(at: Tokens, lex: Lexicon, index: int) -> Found | None:
    month = _month(at, lex, index) if at.words[index] in lex.months or at.words[index] in lex.short_months else None
    if month is None:
        return None
    day, after = _day_after(at, lex, month[0])
    year = _year_after(at, lex, after)
    short = match(lex.months, at, index) is None
    if day is None and year is None and (short or _modal(at, lex, index, False)):
        return None
    if day is not None and year is None and _year_after(at, lex, month[0]):
        day, year = None, _year_after(at, lex, month[0])
    named = year is None and at.gap(month[0] - 1) in ("-", "\u2010", "\u2011")  # MAI-1 is a name, as GPT-4 is
    edtf = None if named else _calendar(year[1] if year else None, month[1], day)
    if edtf is None:
        return None
    end = year[0] if year else after
    return end, Date(at.starts[index], at.ends[end - 1], edtf=edtf)


def _day_after(at: Tokens, lex: Lexicon, index: int) -> tuple[int | None, int]:
    """The day in "May 3", "May 3rd", "May the third"; not in "May 30 people"."""
    place = _links(at, lex, index)
    if place < len(at.words) and at.gap(index - 1).strip(" .\u00a0-/") == "":
        figure = at.figures.get(place)
        if figure is not None and figure.plain and 1 <= figure.value <= 31 and at.gap(place)[:1] != ":":
            suffix = place + 1 < len(at.words) and at.gap(place) == "" and lex.has("ordinal_suffixes", at.words[place + 1])
            return int(figure.value), place + (2 if suffix else 1)
        if figure is None and at.words[place] in lex.triggers:
            ordinal = ordinal_at(at, lex, place)
            if ordinal is not None and ordinal.value <= 31 and lex.tree.get("capital_months"):
                return int(ordinal.value), ordinal.after
    return None, index


def _modal(at: Tokens, lex: Lexicon, index: int, beside_figure: bool) -> bool:
    """Whether a month's name is the other word it may be: English "may", French "Mars", the verb "march"."""
    if index >= len(at.words):
        return True
    name = at.printed(index, index + 1)
    if name.isupper() and name.upper() != name.lower() and len(name) > 1 and not at.text.isupper():
        return True
    capital = name[0].isupper()
    if not lex.tree.get("capital_months"):
        return capital and not beside_figure and lex.has("planets", at.words[index])
    if not capital:
        return not beside_figure and name[0].islower()
    if beside_figure or at.words[index] not in ("may", "march", "august"):
        return False
    return not (index and lex.has("months_after", at.words[index - 1]))


def _weekday(at: Tokens, lex: Lexicon, index: int) -> Found | None:
    hit = match(lex.days, at, index)
    if hit is None or lex.tree.get("capital_months") and at.text[at.starts[index]].islower():
        return None
    return hit[0], Date(at.starts[index], at.ends[hit[0] - 1], kind="relative", weekday=hit[1])


def _century(at: Tokens, lex: Lexicon, index: int) -> Found | None:
    """ "20th century", "XXe siècle", "20. Jahrhundert", "nineteenth century"."""
    centuries = lex.phrases.get("centuries", {})
    if not centuries:
        return None
    number, after = _century_number(at, lex, index)
    if number is None or not 0 < number < 40:
        return None
    hit = match(centuries, at, after) if at.gap(after - 1) in (" ", "-", ". ", "\u00a0", "\u202f", ".") else None
    if hit is None:
        return None
    return hit[0], Date(at.starts[index], at.ends[hit[0] - 1], edtf=f"{number - 1:02d}XX")


def _century_roman(at: Tokens, lex: Lexicon, index: int) -> Found | None:
    """ "XIXe siècle", met at its second word: a roman numeral is no trigger of its own."""
    hit = match(lex.phrases.get("centuries", {}), at, index)
    if hit is None or not index or at.text[at.starts[index - 1]] not in "IVX" or len(at.gap(index - 1)) > 2:
        return None
    number = roman(ROMAN_TAIL.sub("", at.words[index - 1]))
    if number is None:
        return None
    return hit[0], Date(at.starts[index - 1], at.ends[hit[0] - 1], edtf=f"{number - 1:02d}XX")


def _century_number(at: Tokens, lex: Lexicon, index: int) -> tuple[int | None, int]:
    figure = at.figures.get(index)
    if figure is not None:
        suffix = index + 1 < len(at.words) and at.gap(index) == "" and lex.has("ordinal_suffixes", at.words[index + 1])
        dotted = suffix or "." in at.gap(index) or lex.has("plain_centuries", at.words[index + 1] if index + 1 < len(at.words) else "")
        return (int(figure.value) if figure.plain and dotted and figure.value < 40 else None), index + (2 if suffix else 1)
    spelled = ordinal_at(at, lex, index) if at.words[index] in lex.triggers else None
    if spelled is not None:
        return int(spelled.value), spelled.after
    return None, index + 1


def _century_before(at: Tokens, lex: Lexicon, index: int) -> Found | None:
    """ "siglo XX", "secolo XXI"."""
    hit = match(lex.phrases.get("centuries_before", {}), at, index)
    if hit is None or hit[0] >= len(at.words) or not at.joined(hit[0] - 1):
        return None
    figure = at.figures.get(hit[0])
    number = int(figure.value) if figure and figure.plain and figure.value < 40 else roman(at.words[hit[0]])
    if number is None or not 0 < number < 40:
        return None
    return hit[0] + 1, Date(at.starts[index], at.ends[hit[0]], edtf=f"{number - 1:02d}XX")


def _decade(at: Tokens, lex: Lexicon, index: int) -> Found | None:
    """ "1930s", "30s", "1930er Jahre"."""
    word, after = at.words[index], index + 1
    if not (word.isdecimal() and len(word) in (2, 4) and word.endswith("0")):
        return None
    if after >= len(at.words) or at.gap(index) not in ("", "'", "’", "-") or not lex.has("decade_suffixes", at.words[after]):
        return None
    return after + 1, Date(at.starts[index], at.ends[after], edtf=_decade_edtf(word))


def _decade_before(at: Tokens, lex: Lexicon, index: int) -> Found | None:
    """ "les années 30", "década de 1930"; and the decades' own names ("the thirties")."""
    named = match(lex.decades, at, index)
    if named is not None:
        return named[0], Date(at.starts[index], at.ends[named[0] - 1], edtf=f"19{named[1] // 10}X")
    before = match(lex.phrases.get("decades_before", {}), at, index)
    if before is None or before[0] not in at.figures:
        return None
    word = at.words[before[0]]
    if not (word.isdecimal() and len(word) in (2, 4) and word.endswith("0")) or len(word) == 2 and word < "20":
        return None
    return before[0] + 1, Date(at.starts[index], at.ends[before[0]], edtf=_decade_edtf(word))


def _decade_edtf(word: str) -> str:
    """Of "30s" the century is the writer's guess; ours is the twentieth."""
    return f"{int(word) // 10:03d}X" if len(word) == 4 else f"19{int(word) // 10}X"
