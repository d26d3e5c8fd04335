"""An EDTF date and a language go in; the date as that language writes it comes out, no more precise."""

from __future__ import annotations

import datetime
from functools import lru_cache

from factsheet import edtf
from factsheet.locale import cldr

_PHRASES = "dates.json"


@lru_cache(maxsize=4096)
def date(text: str, language: str) -> str:
    """`2019`, `6 May 2024`, `spring 2024`, `the 2010s`, `about 2019`; what is no date stays as it is."""
    read = edtf.parse(text)
    if isinstance(read, edtf.BadDate):
        return text
    first, _, last = text.partition("/")
    if read.open:
        return _since(read, first, language)
    if last:
        return _between(date(first, language), date(last, language), language)
    return _marked(read, _unmarked(read, language), language)


@lru_cache(maxsize=4096)
def iso(text: str) -> str:
    """For `<time datetime>`; "" where HTML has no form: seasons, decades, intervals, doubt."""
    read = edtf.parse(text)
    if isinstance(read, edtf.BadDate) or read.approximate or read.uncertain or read.open or not read.year:
        return ""
    return text if read.precision in ("year", "month", "day") else ""


def _unmarked(read: edtf.Date, language: str) -> str:
    said = cldr.phrases(language, _PHRASES)
    if read.precision == "century" or (read.precision == "decade" and "decade" not in said):
        last = read.year + (99 if read.precision == "century" else 9)
        return _between(_year(read.year, language), _year(last, language), language)
    if read.precision == "decade":
        return str(said["decade"]).replace("{0}", str(read.year))
    if read.precision == "season":  # CLDR has no seasons; English ones are better than none
        seasons = said.get("seasons") or cldr.phrases("en", _PHRASES)["seasons"]
        return str(seasons[read.month - 21]).replace("{0}", str(read.year))
    if read.precision == "year":
        return _year(read.year, language)
    return _in_calendar(read, language)


def _year(year: int, language: str) -> str:
    return str(cldr.phrases(language, _PHRASES).get("year", "{0}")).replace("{0}", str(year))


def _in_calendar(read: edtf.Date, language: str) -> str:
    from babel.dates import format_date, format_skeleton  # noqa: PLC0415 (as in cldr)

    locale = cldr.world(language)
    if not read.year:  # EDTF has a year 0, Python's calendar has none
        return f"{read.year:04}-{read.month:02}" + (f"-{read.day:02}" if read.day else "")
    when = datetime.date(read.year, read.month, read.day or 1)
    if not read.day:
        return format_skeleton("yMMMM", when, locale=locale)
    text = format_date(when, "long", locale)
    plain, first = cldr.phrases(language, _PHRASES).get("first", ("", ""))
    return first + text.removeprefix(plain) if read.day == 1 and plain and text.startswith(plain) else text


def _marked(read: edtf.Date, text: str, language: str) -> str:
    said = cldr.phrases(language, _PHRASES)
    if read.approximate:
        phrase = said.get(f"about_{read.precision}") or said.get("about", "≈\u00a0{0}")
        text = str(phrase).replace("{0}", text)
    return str(said.get("uncertain", "{0}\u00a0(?)")).replace("{0}", text) if read.uncertain else text


def _since(read: edtf.Date, first: str, language: str) -> str:
    said = cldr.phrases(language, _PHRASES)
    phrase = said.get(f"since_{read.precision}") or said.get("since", "{0}–")
    if first.endswith("~") and "since_about" in said:
        phrase, first = said["since_about"], first.removesuffix("~")
    return str(phrase).replace("{0}", date(first, language))


def _between(first: str, last: str, language: str) -> str:
    """Two years take a bare dash, longer dates the language's own way."""
    if first.isdecimal() and last.isdecimal():
        return f"{first}–{last}"
    return str(cldr.world(language).interval_formats[None]).replace("{0}", first).replace("{1}", last)
