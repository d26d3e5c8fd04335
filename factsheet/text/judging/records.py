"""Two texts and a denial in one -> whether the other tells it without: "never so high" is "the highest ever"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from factsheet.text.cues.reading import Cues
from factsheet.text.words.ladders import rungs
from factsheet.text.words.landmarks import SENTENCE_MARK, counterpart
from factsheet.text.words.stored import stored
from factsheet.text.writing.spans import Placed, Span

REACH_CHARS = 45  # characters between a denial and what it compares, on either side
CLOSE_CHARS = 20  # characters beside "the most" that tell of what
LOW, HIGH = "low", "high"
SOLE = frozenset(("sole", "open"))
REACH_WORDS = 8  # from the denial's counterpart's place within which a record is told


class RecordLists(msgspec.Struct, frozen=True):
    """One language's patterns: "so" and "lower"; "since"; "never"; "highest" and "record"; for little; "last"; "no" and
    "nobody"; "before"; "first"; "other"; what only seems to compare ("mai târziu", "later"; "nu mai", "no longer").
    """

    compared: re.Pattern[str]
    since: re.Pattern[str]
    never: re.Pattern[str]
    extremes: re.Pattern[str]
    low: re.Pattern[str]
    last: re.Pattern[str]
    no: re.Pattern[str]
    before: re.Pattern[str]
    first: re.Pattern[str]
    other: re.Pattern[str]
    no_compared: re.Pattern[str]


def told_otherwise(denial: Placed, here: Cues, there: Cues) -> bool:
    """Whether a denial is told as a record there, as what was so for the last or the first time, or of one alone."""
    ways = (told_as_record, told_as_last, told_as_first, told_as_only)
    return any(way(denial, here, there) for way in ways)


def told_as_record(denial: Placed, here: Cues, there: Cues) -> bool:
    """Whether a denial that it was ever so ("not this low since 1990") is told as "the lowest since 1990" there.

    So is the denial of anybody who is more so: "no firm employs more people" is "the largest employer".
    """
    records = _records(there.text, there.language)
    if not records or not (compared := _compared(denial, here)):
        return False
    start, end = counterpart(here.text, denial.start, denial.end, there.text, REACH_WORDS)
    near = [low for first, last, low in records if first < end and last > start]
    return any(low == (compared == LOW) for low in near)


def told_as_last(denial: Placed, here: Cues, there: Cues) -> bool:
    """Whether "they have not met since 1962" is told as "they last met in 1962", or "met for the first time since"."""
    ours, theirs = _record_lists(here.language), _record_lists(there.language)
    if ours is None or theirs is None or not ours.since.search(_around(denial, here.text)):
        return False
    start, end = counterpart(here.text, denial.start, denial.end, there.text, REACH_WORDS)
    return ours.last.search(here.text) is None and theirs.last.search(there.text, start, end) is not None


def told_as_first(denial: Placed, here: Cues, there: Cues) -> bool:
    """Whether "no woman before her has led it" is told as "she is the first woman to lead it"."""
    ours, theirs = _record_lists(here.language), _record_lists(there.language)
    if ours is None or theirs is None:
        return False
    around = _around(denial, here.text)
    return (
        ours.no.search(around) is not None
        and ours.before.search(around) is not None
        and ours.first.search(around) is None
        and theirs.first.search(there.text) is not None
    )


def told_as_only(denial: Placed, here: Cues, there: Cues) -> bool:
    """Whether "no other plant does this" is told as "it is the only plant to do so"."""
    ours = _record_lists(here.language)
    if ours is None:
        return False
    around = _around(denial, here.text)
    alone = bool(ours.no.search(around) and ours.other.search(around))
    return alone and any(one.meaning in SOLE for one in rungs(there.text, there.language, "soles", SOLE))


def _compared(denial: Placed, text: Cues) -> str:
    """Whether a denial is about something so high, or so low, as at no other time."""
    lists = _record_lists(text.language)
    if lists is None:
        return ""
    around = _around(denial, text.text)
    ever = lists.since.search(around) or lists.never.search(text.text[denial.start : denial.end])
    plain = lists.no_compared.sub("", lists.extremes.sub("", around))
    if not (ever or lists.no.search(around)) or not lists.compared.search(plain):
        return ""
    return LOW if lists.low.search(around) else HIGH


@lru_cache(maxsize=4096)
def _records(text: str, language: str) -> tuple[tuple[int, int, bool], ...]:
    """Where a text has words of a record, and whether they are about little."""
    lists = _record_lists(language)
    found = lists.extremes.finditer(text) if lists else ()
    return tuple((*one.span(), _low(text, one.span(), lists)) for one in found) if lists else ()


def _low(text: str, record: Span, lists: RecordLists) -> bool:
    return lists.low.search(text[max(0, record[0] - CLOSE_CHARS) : record[1] + CLOSE_CHARS]) is not None


def _around(denial: Placed, text: str) -> str:
    """The sentence of a denial, as far as it may tell what is compared."""
    before = SENTENCE_MARK.split(text[max(0, denial.start - REACH_CHARS) : denial.start])[-1]
    after = SENTENCE_MARK.split(text[denial.end : denial.end + REACH_CHARS])[0]
    return before + text[denial.start : denial.end] + after


@lru_cache(maxsize=64)
def _record_lists(language: str) -> RecordLists | None:
    """The lists of a language or of the one it is a variety of, if there are any."""
    known = stored("records", language)
    if known is None:
        return None
    return RecordLists(*(_pattern(known.get(name, ())) for name in RecordLists.__struct_fields__))


def _pattern(phrases: Sequence[str]) -> re.Pattern[str]:
    """Any of the phrases: "a/b c" is two, "low-" a beginning; without any, nothing."""
    if not phrases:
        return re.compile("(?!)")
    found = (" ".join(_part(part) for part in phrase.split()) for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{'|'.join(found)})(?!\w)", re.IGNORECASE)


def _part(part: str) -> str:
    words = (re.escape(word.rstrip("-")) + (r"\w*" if word.endswith("-") else "") for word in part.split("/"))
    return f"(?:{'|'.join(words)})"
