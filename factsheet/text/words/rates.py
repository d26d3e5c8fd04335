"""A text and its language -> its words that make a figure a rate: "a year", "pro Kopf", "au kilomètre", "annual"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal

import msgspec

from factsheet.text.words.stored import stored
from factsheet.text.words.tokens import SIGN, TOKEN, WordTokens, words_of

# Where the words may stand: on either side of the figure, behind it, or as an adjective of what it counts; those of a
# period are a rate of an amount, and only the time of a change.
RatePlace = Literal["any", "after", "adjective", "period"]
TIMES = frozenset("second minute hour day week fortnight month quarter half-year year decade".split())
EMPTY: Mapping[str, Any] = {"times": {}, "things": {}, "per": (), "after_per": ()}
YEAR = re.compile(r"1\d{3}|20\d{2}")
# Words, and no marks, that may stand between "once" and its rate: "haftada en az bir kez".
BESIDE, MARKS = 2, re.compile(r"[^\w\s]|\d")


class Rate(msgspec.Struct, frozen=True):
    """What a figure is told by, as a span of the text."""

    unit: str
    place: RatePlace
    start: int
    end: int


class RateLists(msgspec.Struct, frozen=True):
    """One language's phrases by their last word, the longest first.

    `undone` words behind a phrase, or before one that stands behind its figure, make it none: "a year ago", "for a
    year"; where there are `durations`, a figure or such a word right before any is enough: Turkish "5 yılda" is in five
    years, 5年間 are five. `links` are words between an adjective's noun and the figure: "annual sales of $5 million".
    `events` are what is yearly and no rate, anniversaries.
    Where no spaces stand between words (`unspaced`), each character is one.
    """

    phrases: dict[str, tuple[tuple[tuple[str, ...], str, RatePlace], ...]]
    undone: frozenset[str]
    undone_before: frozenset[str]
    events: frozenset[str]
    links: frozenset[str]
    durations: bool
    capitals_tell: bool
    unspaced: bool


@lru_cache(maxsize=4096)
def rates(text: str, language: str) -> tuple[Rate, ...]:
    """Every such phrase, in the order of the text."""
    lists = rate_lists(language)
    if lists is None or (not lists.unspaced and words_of(text).isdisjoint(lists.phrases)):
        return ()
    return tuple(_rates(WordTokens(text, unspaced=lists.unspaced), lists))


def _rates(tokens: WordTokens, lists: RateLists) -> Iterator[Rate]:
    words = tokens.words
    for last, word in enumerate(words):
        for parts, unit, place in lists.phrases.get(word, ()):
            first = last + 1 - len(parts)
            if first >= 0 and tuple(words[first : last + 1]) == parts:
                start, end = tokens.span(first, last + 1)
                named = lists.capitals_tell and _name(tokens.text, start)
                if not named and not _undone(words, first, last, place, lists):
                    yield Rate(unit, place, start, end)
                break


def _undone(words: Sequence[str], first: int, last: int, place: RatePlace, lists: RateLists) -> bool:
    """“a year ago”, "l'an 2000", "half a year"."""
    before = words[first - 1] if first else ""
    counted = before.isdigit() and (first == last or lists.unspaced)
    if lists.durations and (counted or before in lists.undone_before):
        return True
    if place == "adjective":
        return before in lists.events
    after = words[last + 1] if last + 1 < len(words) else ""
    named = not lists.unspaced and bool(YEAR.fullmatch(after))
    return after in lists.undone or named or (place == "after" and before in lists.undone_before)


def _name(text: str, start: int) -> bool:
    """The "Daily" of the Daily Mail: a capital inside a sentence."""
    return text[start].isupper() and text[max(0, start - 2) : start - 1].isalnum()


@lru_cache(maxsize=64)
def rate_lists(language: str) -> RateLists | None:
    """The lists of a language or of the one it is a variety of, if there are any."""
    listed = stored("rates", language)
    return _lists(listed) if listed else None


def _lists(listed: Mapping[str, Any]) -> RateLists:
    phrases: dict[str, list[tuple[tuple[str, ...], str, RatePlace]]] = {}
    unspaced = bool(listed.get("unspaced"))
    for phrase, unit, place in _phrases(listed):
        parts = SIGN.findall(phrase) if unspaced else TOKEN.findall(phrase)
        while not any(char.isalnum() for char in parts[-1]):
            parts.pop()
        phrases.setdefault(parts[-1], []).append((tuple(parts), unit, place))
    return RateLists(
        phrases={last: tuple(sorted(known, key=lambda one: -len(one[0]))) for last, known in phrases.items()},
        undone=frozenset(listed.get("undone", ())),
        undone_before=frozenset(listed.get("undone_before", ())),
        events=frozenset(listed.get("events", ())),
        links=frozenset(listed.get("links", ())),
        durations=listed.get("durations", False),
        capitals_tell=listed["language"] != "de",
        unspaced=unspaced,
    )


def told_after(language: str) -> Iterator[tuple[str, str]]:
    """What may stand behind a figure and its unit, and what each tells by: "an hour"."""
    listed = stored("rates", language)
    yield from ((phrase, unit) for phrase, unit, place in _phrases(listed or EMPTY) if place != "adjective")


def _phrases(listed: Mapping[str, Any]) -> Iterator[tuple[str, str, RatePlace]]:
    for unit, words in (*listed["times"].items(), *listed["things"].items()):
        for word in words:
            yield from ((f"{per} {word}", unit, "any") for per in listed["per"])
            yield from ((f"{per} {word}", unit, "after") for per in (*listed["after_per"], "/"))
    places: dict[str, RatePlace] = {"phrases": "any", "after": "after", "adjectives": "adjective", "periods": "period"}
    for name, place in places.items():
        for unit, said in listed.get(name, {}).items():
            yield from ((phrase, unit, place) for phrase in said)


def rates_of_once(text: str, language: str) -> tuple[Rate, ...]:
    """The rates of time by which something is told to happen once: "at least once a week", "раз в неделю"."""
    known, lists = _once(language), rate_lists(language)
    spans = [found.span() for found in known.finditer(text)] if known else []
    if lists is None or not spans:
        return ()
    plain = msgspec.structs.replace(lists, undone_before=frozenset())  # "once a week" is no rate of a figure
    told = (one for one in _rates(WordTokens(text, unspaced=lists.unspaced), plain) if one.unit in TIMES)
    return tuple(one for one in told if any(_beside(text, one, span) for span in spans))


def _beside(text: str, rate: Rate, span: tuple[int, int]) -> bool:
    between = text[span[1] : rate.start] if span[1] <= rate.start else text[rate.end : span[0]]
    return span[0] != rate.start and len(between.split()) <= BESIDE and not MARKS.search(between)


@lru_cache(maxsize=64)
def _once(language: str) -> re.Pattern[str] | None:
    listed = stored("rates", language) or {}
    words = "|".join(map(re.escape, listed.get("once", ())))
    if not words:
        return None
    return re.compile(words if listed.get("unspaced") else rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
