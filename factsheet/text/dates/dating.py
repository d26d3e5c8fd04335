"""From a place in the tokens to the date that stands there, or to words that need another date."""

from __future__ import annotations

import re

import msgspec

from factsheet.text.dates.centuries import (
    DateMatch,
    century_at,
    century_before,
    century_named,
    century_roman,
    decade_at,
    decade_before,
    millennium_begun,
)
from factsheet.text.dates.date import Date, calendar_edtf
from factsheet.text.dates.eras import calendar_year, era_at, written_year
from factsheet.text.dates.months import FIRST_YEAR, LAST_YEAR, day_first, month_at, month_first, spelled_day
from factsheet.text.dates.solar import solar_at, solar_month_at, solar_years
from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.phrases import match, match_back
from factsheet.text.notation.tokens import Tokens
from factsheet.text.numbers.bounds import bound_of
from factsheet.text.numbers.measures import Measure

YEAR_FIRST = re.compile(
    r"(\d{4})\s?([-/.\u2010\u2011–]|年|년)\s?(\d{1,2})(?:\s?(?:\2|月|월)\s?(\d{1,2})(?![\d:])日?)?(?!\d)"
)
YEAR_LAST = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})(?:\2)\s?(\d{4}|\d{2})(?![\d/])")
_DAY = r"(\d{1,2})\s?(?:[日号號일]|(?=[~～〜–至到-]\s?\d{1,2}\s?[日号號일]))"  # the 3 of 5월 3~8일 as well
_MONTH = rf"(\d{{1,2}})\s?[月월](?:\s?{_DAY})?"
ASIAN = re.compile(
    r"(?:(\d{4})\s?(?:年(?!代|\s?[一二三四五六七八九十]{1,2}月)|년(?!대)|\.(?=\s?\d{1,2}\s?월))\s?)"
    rf"(?:{_MONTH})?|{_MONTH}(?![个個間])"
)
SHORT_YEAR = re.compile(
    r"(\d{2})[年년]\s?(?:(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?"
    r"|(?=度|末|初|春|夏|秋|冬|前半|後半|上期|下期|말|초|상반기|하반기))"
)
GERESH = ("'", "’", "‘", "`")
NEAR_YEAR = 6  # words
NAMED_BY = 16  # characters before a year in which its count is named: พ.ศ.
DAY_MONTH = re.compile(r"(\d{1,2})/(\d{1,2})(?![\d/])")
MONTHS = re.compile(r"(\d{1,2})\s?[〜～~–-]\s?(?=\d{1,2}\s?[月월])")


def date_at(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """The date that begins at the token, and the token after it; bare years are left to `year_at`."""
    after = at.words[index + 1] if index + 1 < len(at.words) else ""
    if index in at.figures:
        if fiscal := _fiscal(at, lex, index):
            return fiscal
        if after not in lex.date_next and not _goes_on(at, lex, index + 1) and not lex.tree.get("inflects"):
            return _numeric(at, lex, index) or _of_another_count(at, lex, index)
        return (
            _numeric(at, lex, index)
            or _of_another_count(at, lex, index)
            or century_at(at, lex, index)
            or decade_at(at, lex, index)
            or day_first(at, lex, index)
        )
    if at.words[index] not in lex.date_first and after not in lex.date_next and not lex.has("century_links", after):
        return None
    return (
        _of_another_count(at, lex, index)
        or century_at(at, lex, index)
        or century_roman(at, lex, index)
        or century_named(at, lex, index)
        or month_first(at, lex, index)
        or spelled_day(at, lex, index)
        or century_before(at, lex, index)
        or decade_before(at, lex, index)
        or millennium_begun(at, lex, index)
        or _weekday(at, lex, index)
    )


def _of_another_count(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """“令和3年5月5日”, "民國110年", "二〇二一年", "۱۳ آبان ۱۴۰۲"."""
    if lex.tree.get("solar_months"):
        return solar_at(at, lex, index) or solar_month_at(at, lex, index)
    if not lex.eras:
        return None
    found = era_at(at, lex, index) or written_year(at, lex, index)
    return _made(at, index, found[3], *found[:3]) if found else None


def _fiscal(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """“FY24”, "FY 2024"."""
    word = at.words[index]
    if not index or not lex.has("fiscal_before", at.words[index - 1]) or not at.joined(index - 1):
        return None
    year = word if len(word) == 4 else f"20{word}"
    if not word.isdecimal() or len(word) not in (2, 4) or not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return None
    return index + 1, Date(at.starts[index], at.ends[index], edtf=f"{int(year):04d}")


def _goes_on(at: Tokens, lex: Lexicon, after: int) -> bool:
    """“15. und 16. Jahrhundert”, "15./16. Jahrhundert", "15-16세기"."""
    return after in at.figures or (
        after < len(at.words) and (at.words[after] == "/" or lex.has("century_links", at.words[after]))
    )


def relative_at(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """The relative date whose words end with the token."""
    hit = match_back(lex.relative, at, index)
    if hit is None:
        return None
    first, (shift, unit, anchored) = hit
    if _counted(at, lex, first) or _part_of_a_day(at, lex, first):
        return None
    start, end = at.starts[first], at.ends[index]
    return index + 1, Date(start, end, kind="relative", shift=shift, shift_unit=unit, anchored=anchored)


def day_of_week(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """The 日 of 下周日, the 三 of 上週三: the day behind a week that counts from now."""
    day = lex.tree.get("days_of_week", {}).get(at.words[index]) if index < len(at.words) else None
    if day is None or at.gap(index - 1) != "" or not at.words[index - 1].endswith(tuple(lex.tree["weeks"])):
        return None
    return index + 1, Date(at.starts[index], at.ends[index], kind="relative", weekday=day)


def _part_of_a_day(at: Tokens, lex: Lexicon, index: int) -> bool:
    """Whether "Morgen", which is tomorrow, is a morning as in "Samstagmorgen"."""
    return index > 0 and lex.has("day_parts", at.words[index]) and at.words[index - 1] in lex.days


def _counted(at: Tokens, lex: Lexicon, first: int) -> bool:
    """Indonesian "tahun lalu" is last year, and "dua tahun lalu" two years ago."""
    before = first - 1
    if before < 0 or not at.joined(before):
        return False
    counts = at.words[before] not in lex.multiples and len(at.words[first]) > 1  # "a doublé l'an dernier"
    number = before in at.figures or (counts and any(not rest for rest, _ in lex.numbers.get(at.words[before], ())))
    begins = lex.tree.get("unspaced") and at.words[first].startswith(tuple(lex.units))
    return bool(number and (begins or at.words[first] in lex.units))


def year_at(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """A bare figure that reads as a year, once nothing says that it counts something."""
    word, start = at.words[index], at.starts[index]
    if len(word) != 4 or not word.isdecimal():
        return None
    year = calendar_year(lex, int(word), at.text[max(0, start - NAMED_BY) : start])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    touching = at.text[at.ends[index] : at.ends[index] + 1]
    if (start and at.text[start - 1] in "#+/") or touching.isalpha():
        return None
    month = month_at(at, lex, index - 1) if lex.tree.get("inflects") and index and at.joined(index - 1) else None
    if month is not None:
        return index + 1, Date(at.starts[index - 1], at.ends[index], edtf=f"{year:04d}-{month[1]:02d}")
    bound, span, _ = bound_of(at, lex, Measure(index, index + 1, start, at.ends[index]))
    least = bound == "min" and span is not None and not _since(lex, at.text[slice(*span)].lower())
    found = Date(start, at.ends[index], edtf=f"{year:04d}", bound=bound, other=solar_years(at, lex, index))
    return index + 1, msgspec.structs.replace(found, about=_about(at, lex, index), least=least)


def _since(lex: Lexicon, words: str) -> bool:
    """Whether a bound says no more than "since", as Spanish "desde" does."""
    return words in lex.tree.get("said", {}).get("sides", {}).get("since", ())


def _about(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“um 1250”, "vers 1630"; what rose "um 1500" rose by so many."""
    if not any(lex.has("year_about", " ".join(at.words[max(0, index - words) : index])) for words in (1, 2, 3)):
        return False
    near = at.words[max(0, index - NEAR_YEAR) : index + NEAR_YEAR]
    return not any(stem in word for stem in lex.lists.get("changes", ()) for word in near)


def next_year(first: str, word: str) -> str | None:
    """The far end of a span of years, in two digits or four: 2024 of "2023/24", 2000 of "1999/00"."""
    if not word.isdecimal() or len(word) not in (2, 4):
        return None
    year = int(word) if len(word) == 4 else int(first[:2] + word)
    year += 100 if len(word) == 2 and year % 100 == 0 and first.endswith("99") else 0
    return f"{year:04d}" if int(first) < year <= LAST_YEAR else None


def _after(at: Tokens, index: int, end: int) -> int:
    while index < len(at.words) and at.starts[index] < end:
        index += 1
    return index


def _numeric(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    start, end = at.starts[index], at.ends[index]
    span = MONTHS.match(at.text, start) if lex.tree.get("unspaced") else None
    if span is not None and (opening := _made(at, index, end, None, span[1], None)):
        return opening
    sign = at.text[end : end + 2]
    if not sign or (sign[0] not in "-/.年月년월 \u2010\u2011–" and "." not in at.words[index]):
        return None
    if lex.tree.get("short_years") and (short := SHORT_YEAR.match(at.text, start)):
        return _short_year(at, index, short)
    asian = ASIAN.match(at.text, start)
    if asian is not None:
        year, month, day = (asian[1], asian[2], asian[3]) if asian[1] else (None, asian[4], asian[5])
        return _made(at, index, asian.end(), year, month, day)
    found = YEAR_FIRST.match(at.text, start)
    if found is not None and _year_leads(at, found):
        return _made(at, index, found.end(), found[1], found[3], found[4])
    found = YEAR_LAST.match(at.text, start)
    return _year_last(at, lex, index, found) if found else _no_year(at, lex, index)


def _short_year(at: Tokens, index: int, found: re.Match[str]) -> DateMatch | None:
    """“24年3月”, "25년 말": of this century, or of the last."""
    made = _made(at, index, found.end(), f"20{found[1]}", found[2], found[3])
    month, day = (int(part) if part else None for part in found.group(2, 3))
    other = calendar_edtf(1900 + int(found[1]), month, day) or ""
    return (made[0], msgspec.structs.replace(made[1], other=other)) if made else None


def _year_last(at: Tokens, lex: Lexicon, index: int, found: re.Match[str]) -> DateMatch | None:
    """“1.7.2025”; English of no said country has July there in Britain, and January in America."""
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    year = calendar_year(lex, year) if len(found[4]) == 4 else year + (2000 if year < 30 else 1900)
    day, month = (first, second) if (lex.day_first and second <= 12) or first > 12 else (second, first)
    made = _made(at, index, found.end(), str(year), str(month), str(day))
    if made is None or lex.language != "en" or max(first, second) > 12 or first == second:
        return made
    return made[0], msgspec.structs.replace(made[1], other=calendar_edtf(year, day, month) or "")


def _no_year(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """Vietnamese "ngày 7/9"; without a word for a day before it, it is seven ninths."""
    found = DAY_MONTH.match(at.text, at.starts[index])
    if found is None or not index or not lex.has("date_words", at.words[index - 1]):
        return None
    return _made(at, index, found.end(), None, found[2], found[1])


def _year_leads(at: Tokens, found: re.Match[str]) -> bool:
    """ISO order; a year and one number alone ("2018-5") are a month only with a hyphen or a stroke between; "2009/10"
    is a season more often than an October.
    """
    goes_on = at.text[found.end() : found.end() + 1] in ("-", "/")
    season = len(found[3]) == 2 and next_year(found[1], found[3]) == f"{int(found[1]) + 1:04d}"
    alone = found[2] in "-/" and not goes_on and not season
    return FIRST_YEAR <= int(found[1]) <= LAST_YEAR and bool(found[4] or alone)


def _made(at: Tokens, index: int, end: int, year: str | None, month: str | None, day: str | None) -> DateMatch | None:
    edtf = calendar_edtf(int(year) if year else None, int(month) if month else None, int(day) if day else None)
    return (_after(at, index, end), Date(at.starts[index], end, edtf=edtf)) if edtf else None


def _weekday(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    hit = match(lex.days, at, index) or _lettered(at, lex, index)
    if hit is None or not hit[1] or _no_day(at, lex, index, hit[0]):  # the "Sunday Times" is no day
        return None
    if hit[0] == index + 1 and lex.has("bare_days", at.words[index]) and not _alone(at, lex, index):
        return None
    return hit[0], Date(at.starts[index], at.ends[hit[0] - 1], kind="relative", weekday=hit[1])


def _lettered(at: Tokens, lex: Lexicon, index: int) -> tuple[int, int] | None:
    """Hebrew "יום ה'" is Thursday, and "יום ה-7" the seventh."""
    letter = index + 1
    if not lex.has("lettered_days", at.words[index]) or letter >= len(at.words) or at.gap(index) != " ":
        return None
    day = lex.tree["day_letters"].get(at.words[letter])
    return (letter + 1, day) if day and at.text[at.ends[letter] : at.ends[letter] + 1] in GERESH else None


def _no_day(at: Tokens, lex: Lexicon, index: int, after: int) -> bool:
    """Whether the words rather say something else: Indonesian "minggu" a week, Vietnamese "thứ hai" the second."""
    if index and lex.has("no_days_behind", at.words[index - 1]):  # Romanian "ultimele luni" are the last months
        return True
    small = at.text[at.starts[index]].islower()
    if lex.has("doubtful_days", at.words[index]) and after == index + 1:  # Turkish "pazar" is a market too
        named = lex.tree.get("capital_days") and not small and at.joined(index - 1)
        return not (named or lex.has("date_words", at.words[index - 1] if index else ""))
    if "day_leads" in lex.lists and at.printed(index, after).islower():
        return not lex.has("day_leads", at.words[index - 1] if index else "")
    if lex.tree.get("ordinal_days"):  # Greek "τρίτη" is third, and "Τρίτη" Tuesday
        return at.text[at.starts[after - 1]].islower()
    return bool(lex.tree.get("capital_months")) and small


def _alone(at: Tokens, lex: Lexicon, index: int) -> bool:
    """“na quarta.”, "até terça à noite", "segunda e terça-feira": an ordinal is a day where no noun follows."""
    linked = index + 1 < len(at.words) and any(lex.has(name, at.words[index + 1]) for name in ("century_links", "to"))
    if linked and (other := match(lex.days, at, index + 2)) and other[0] > index + 3:
        return True
    if not index or not lex.has("before_bare_days", at.words[index - 1]):
        return False
    return at.gap(index) != " " or lex.has("after_bare_days", at.words[index + 1])
