"""From a language tag to CLDR's words for reading quantities and dates: scales, months, days, units, currencies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import msgspec
from babel import Locale, UnknownLocaleError
from babel.core import get_global

from factsheet.locale.date_words import date_words

DIGITS = re.compile(r"0+")
FIGURE = re.compile(r"^$|^\d")
MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c"))
SPELLINGS = {"en": ("en_GB",), "pt_PT": ("pt",), "zh_Hant": ("zh",), "nb": ("no",), "no": ("nb",)}
PLAIN = ("generic", "temperature-generic")


class CldrWords(msgspec.Struct, frozen=True):
    """Words are lower case, short scales as printed ("M", "Md").

    A unit is CLDR's id without its category ("kilometer-per-hour"), a currency its ISO code. A word may be that of
    several units, as Russian "г" is of years and grams.
    """

    decimal: str
    group: str
    day_first: bool
    scales: dict[str, int]
    short_scales: dict[str, int]
    months: dict[str, int]
    short_months: dict[str, int]
    days: dict[str, int]
    units: dict[str, tuple[str, ...]]
    short_units: dict[str, tuple[str, ...]]
    currencies: dict[str, str]
    signs: dict[str, str]
    dates: dict[str, frozenset[str]]  # what `date_words` has


@lru_cache(maxsize=64)
def words(language: str) -> CldrWords | None:
    """None where CLDR has no such language. The tag is BCP 47 ("fr", "pt-PT", "zh-Hant")."""
    found = [locale for tag in _tags(language) if (locale := _locale(tag))]
    if not found:
        return None
    first = found[0]
    scales, short_scales = _scales(found)
    units, short_units = _units(found)
    months, short_months = _months(found)
    symbols = first.number_symbols.get("latn") or next(iter(first.number_symbols.values()))
    return CldrWords(
        decimal=symbols["decimal"],
        group=symbols["group"],
        day_first=_day_first(first),
        scales=scales,
        short_scales=short_scales,
        months=months,
        short_months=short_months,
        days=_days(found),
        units=units,
        short_units=short_units,
        currencies=_currencies(found),
        signs=_signs(found),
        dates=date_words(first),
    )


@lru_cache(maxsize=1)
def money_of_today() -> frozenset[str]:
    """ISO codes of what is legal tender somewhere."""
    used = (uses for uses in get_global("territory_currencies").values())
    return frozenset(str(code) for uses in used for code, _, until, tender in uses if until is None and tender)


def _tags(language: str) -> tuple[str, ...]:
    tag = language.replace("-", "_")
    return (tag, *SPELLINGS.get(tag, ()))


@lru_cache(maxsize=64)
def _locale(tag: str) -> Locale | None:
    for name in (tag, tag.split("_", maxsplit=1)[0]):
        try:
            return Locale.parse(name)
        except (UnknownLocaleError, ValueError):
            continue
    return None


def _plain(pattern: str) -> str:
    """What stands beside the figure in a pattern: "{0} kilomètres" is "kilomètres"."""
    return " ".join(pattern.translate(MARKS).replace("{0}", " ").split()).lower()


def _scales(locales: list[Locale]) -> tuple[dict[str, int], dict[str, int]]:
    long: dict[str, int] = {}
    short: dict[str, int] = {}
    for locale in locales:
        for width, table in (("long", long), ("short", short)):
            for word, exponent in _compact(locale, width):
                table.setdefault(word if width == "short" else word.lower(), exponent)
    return long, short


def _compact(locale: Locale, width: str) -> Iterator[tuple[str, int]]:
    for by_count in locale.compact_decimal_formats.get(width, {}).values():
        for magnitude, pattern in by_count.items():
            text = str(getattr(pattern, "pattern", pattern)).split(";")[0]
            zeros = DIGITS.search(text)
            word = " ".join(DIGITS.sub(" ", text).replace("'", "").translate(MARKS).split())
            if zeros and word:
                yield word, len(str(magnitude)) - len(zeros.group())


def _months(locales: list[Locale]) -> tuple[dict[str, int], dict[str, int]]:
    return _calendar([locale.months for locale in locales], range(1, 13))


def _days(locales: list[Locale]) -> dict[str, int]:
    """Monday is 1, as in ISO 8601."""
    long, _ = _calendar([locale.days for locale in locales], range(7))
    return {word: day + 1 for word, day in long.items()}


def _calendar(tables: list[Any], numbers: range) -> tuple[dict[str, int], dict[str, int]]:
    long: dict[str, int] = {}
    short: dict[str, int] = {}
    for table in tables:
        for context in ("format", "stand-alone"):
            for width, into in (("wide", long), ("abbreviated", short)):
                for number, name in table.get(context, {}).get(width, {}).items():
                    word = name.translate(MARKS).lower().rstrip(".")
                    if number in numbers and not FIGURE.search(word):
                        into.setdefault(word, number)
    return long, {word: number for word, number in short.items() if word not in long}


def _units(locales: list[Locale]) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    found: dict[str, dict[str, dict[str, None]]] = {"long": {}, "short": {}}
    for locale in locales:
        for name, widths in locale._data["unit_patterns"].items():
            unit = name.partition("-")[2] if "-" in name else name
            if not name.startswith(PLAIN) and unit not in PLAIN:
                for width, into in found.items():
                    for word in _patterns(widths.get(width, {})):
                        into.setdefault(word, {})[unit] = None
    long, short = ({word: tuple(units) for word, units in table.items()} for table in found.values())
    return long, {word: units for word, units in short.items() if word not in long}


def _patterns(counts: Any) -> set[str]:
    """Bare words only: a CLDR dual that needs no figure ("سنتان") has no place for one."""
    patterns = (value for count, value in counts.items() if count != "per" and isinstance(value, str))
    return {word for pattern in patterns if "{0}" in pattern and (word := _plain(pattern))}


def _currencies(locales: list[Locale]) -> dict[str, str]:
    names: dict[str, str] = {}
    for locale in locales:
        for code, by_count in locale._data["currency_names_plural"].items():
            for word in by_count.values():
                names.setdefault(word.translate(MARKS).lower(), code)
        for code, word in locale.currencies.items():
            names.setdefault(word.translate(MARKS).lower(), code)
    return names


def _signs(locales: list[Locale]) -> dict[str, str]:
    """Signs and codes as printed, in their own case ("$US", "kr", "EUR")."""
    signs: dict[str, str] = {}
    for locale in locales:
        for code, sign in locale.currency_symbols.items():
            signs.setdefault(str(sign).translate(MARKS).strip("."), str(code))
        signs.update({str(code): str(code) for code in locale.currencies if code not in signs})
    return signs


def _day_first(locale: Locale) -> bool:
    pattern = locale.date_formats["short"].pattern.lower()
    return bool(pattern.find("d") < pattern.find("m"))
