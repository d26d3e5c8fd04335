"""From a date of Iran's solar calendar to the days of ours: ۱۳ آبان ۱۴۰۲ is 4 November 2023."""

from __future__ import annotations

from datetime import date

from factsheet.text.dates.centuries import DateMatch
from factsheet.text.dates.date import Date
from factsheet.text.notation.lexicon import Lexicon
from factsheet.text.notation.tokens import Tokens

YEARS = range(1300, 1500)  # an Iranian text of our time counts by them; ours were the middle ages
NOWROZ = date(2024, 3, 20)
NOWROZ_YEAR = 1403
LONG = 6  # months of 31 days
ANY_YEARS = (1402, 1403)  # a day without its year falls on one of two days of ours


def solar_at(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """A day and month, with the year if it follows."""
    figure = at.figures.get(index)
    month = _month(at, lex, index + 1) if at.joined(index) else None
    if figure is None or month is None or not figure.plain or not 1 <= figure.value <= 31:
        return None
    year = _year(at, lex, index + 2)
    after = index + 3 if year else index + 2
    days = [_ours(one, month, int(figure.value)).isoformat() for one in ((year,) if year else ANY_YEARS)]
    told = days if year else [f"XXXX{day[4:]}" for day in days]
    return after, Date(at.starts[index], at.ends[after - 1], edtf=told[0], other=" ".join(told[1:]))


def solar_month_at(at: Tokens, lex: Lexicon, index: int) -> DateMatch | None:
    """The month of Iran's calendar at a token: “آبان ۱۴۰۲”; in winter it may lie in either of two years of ours."""
    month, year = _month(at, lex, index), _year(at, lex, index + 1)
    if month is None or year is None:
        return None
    years = sorted({_ours(year, month, 1).year, _ours(year, month, 29).year})
    told = [f"{one:04d}" for one in years]
    return index + 2, Date(at.starts[index], at.ends[index + 1], edtf=told[0], other=" ".join(told[1:]))


def solar_years(at: Tokens, lex: Lexicon, index: int) -> str:
    """The two years of ours that a year of Iran's may be, with a space between; "" of any other figure."""
    year = _year(at, lex, index) if lex.tree.get("solar_months") else None
    return f"{_ours(year, 1, 1).year} {_ours(year, 12, 1).year}" if year else ""


def _month(at: Tokens, lex: Lexicon, index: int) -> int | None:
    known = lex.tree.get("solar_months", {})
    return known.get(at.words[index]) if index < len(at.words) else None


def _year(at: Tokens, lex: Lexicon, index: int) -> int | None:
    figure = at.figures.get(index)
    if figure is None or not figure.plain or len(at.words[index]) != 4 or int(figure.value) not in YEARS:
        return None
    ours = index + 1 < len(at.words) and lex.has("christian", at.words[index + 1])
    return None if ours else int(figure.value)


def _ours(year: int, month: int, day: int) -> date:
    """By the rule of 33 years with eight leap years, right from 1800 to 2100 at least."""
    first, last = sorted((year, NOWROZ_YEAR))
    days = sum(365 + _leaps(one) for one in range(first, last))
    into = 31 * (month - 1) if month <= LONG + 1 else 31 * LONG + 30 * (month - LONG - 1)
    start = NOWROZ.toordinal() + (days if year > NOWROZ_YEAR else -days)
    return date.fromordinal(start + into + day - 1)


def _leaps(year: int) -> bool:
    return (25 * year + 11) % 33 < 8
