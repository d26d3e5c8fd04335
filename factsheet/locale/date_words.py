"""From CLDR's patterns to the words a language sets between day, month and year, and beside a length of time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from babel import Locale
from babel.dates import tokenize_pattern

SKELETONS = ("yMMMM", "yMMMd", "MMMMd")
LENGTHS = ("year", "month", "week", "day", "hour", "minute")
NAMED = 3  # letters of a pattern from which on a month is a name
_PARTS = {"y": "year", "M": "month", "L": "month", "d": "day"}
_WORD = re.compile(r"[^\W\d_]+")


def date_words(locale: Locale) -> dict[str, frozenset[str]]:
    """Under the names that our own lists have for them, in small letters.

    `ordinal_suffixes` touch the day ("mh" of "19mh Cèit"), `month_links` stand before a month or a year ("de"),
    `year_words` behind a year that comes first ("ж" of "2024 ж. 17 мамыр"), `month_endings` touch the month, and
    `year_stops` has the comma where one parts a year from the month behind it. `ago_before` and `ago_behind` stand
    beside a length of time that is counted back ("il y a", "ago"), `ahead_before` and `ahead_behind` counted on.
    """
    found: dict[str, set[str]] = {}
    for pattern in _patterns(locale):
        for before, between, after in _pairs(pattern):
            for name, word in _told(before, between, after):
                found.setdefault(name, set()).add(word)
    return {name: frozenset(words) for name, words in found.items()} | dict(_counted(locale))


def _counted(locale: Locale) -> Iterator[tuple[str, frozenset[str]]]:
    """What is printed beside every unit of time: "ago" of "{0} days ago", "{0} weeks ago"."""
    fields = locale._data["date_fields"]
    for name, way in (("ago", "past"), ("ahead", "future")):
        patterns = [form for unit in LENGTHS for form in fields.get(unit, {}).get(way, {}).values() if "{0}" in form]
        parted = [form.split("{0}", 1) for form in patterns]
        before = _common([head for head, _ in parted]).rpartition(" ")[0]
        behind = _common([tail[::-1] for _, tail in parted])[::-1]
        behind = behind.partition(" ")[2] if any(" " in tail.strip() for _, tail in parted) else behind
        behind = behind.strip().lower()
        if behind[:1].isalpha():  # of Swedish "för {0} sedan" the word behind says it
            yield f"{name}_behind", frozenset((behind,))
        elif before:
            yield f"{name}_before", frozenset((before.strip().lower(),))


def _common(texts: list[str]) -> str:
    """How all of them begin."""
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*texts, strict=False))
    return "".join(letters[0] for letters in alike)


def _patterns(locale: Locale) -> Iterator[str]:
    yield from (form.pattern for name, form in locale.date_formats.items() if name != "short")
    yield from (str(locale.datetime_skeletons[name]) for name in SKELETONS if name in locale.datetime_skeletons)


def _pairs(pattern: str) -> Iterator[tuple[str, str, str]]:
    """Two parts of a date that follow one another, and what is printed between them."""
    before, between = "", ""
    for kind, value in tokenize_pattern(pattern):
        if kind == "chars":
            between += str(value)
            continue
        letter, width = str(value[0]), int(value[1])
        part = "" if letter in "ML" and width < NAMED else _PARTS.get(letter, "")
        if part and before:
            yield before, between, part
        before, between = part, ""


def _told(before: str, between: str, after: str) -> Iterator[tuple[str, str]]:
    words = [word.lower() for word in _WORD.findall(between)]
    touching = bool(words) and between.lstrip("-\u2011").lower().startswith(words[0])
    if before == "year":
        yield from (("year_words", word) for word in words)
        yield from (("year_stops", ",") for _ in range(between.strip() == ","))
        return
    if touching:
        yield ("ordinal_suffixes" if before == "day" else "month_endings"), words.pop(0)
    if after != "day":
        yield from (("month_links", word) for word in words)
