"""From a date in a language that sets no words apart to what is said of it: 2024年末までに, 5月3日之后."""

from __future__ import annotations

import re

import msgspec

from factsheet.text.dates.date import Date, Side
from factsheet.text.dates.frames import Written

MOST_PHRASES = 3  # phrases that follow one another: the end, until
REACH_CHARS = 300  # characters of its sentence on either side of a date
SENTENCE = re.compile(r"[。！？.!?\n]")


def framed_unspaced(text: str, date: Date, known: Written) -> Date:
    """The date with its side and its part."""
    at = _back_past_links(text, date.start, known)
    phrase, part = next((one for one in known.parts_before if text.endswith(one[0], 0, at)), ("", ""))
    at = _back_past_links(text, at - len(phrase), known) if phrase else at
    side: Side = next((side for phrase, side in known.before if text.endswith(phrase, 0, at)), "")
    end = date.end
    for _ in range(MOST_PHRASES):
        at = _past_links(text, end, known)
        named = next((one for one in known.parts if text.startswith(one[0], at)), None) if not part else None
        pointed = next((one for one in known.sides if text.startswith(one[0], at)), None)
        if pointed is not None and (named is None or len(pointed[0]) > len(named[0])):
            side, end = pointed[1], at + len(pointed[0])
            break
        if named is None:
            break
        part, end = named[1], at + len(named[0])
    if side and _turned(text, date, known):
        side = "?"
    said = (date.start, end) if end > date.end else None
    return msgspec.structs.replace(date, side=side, part=part, said=said, told="listed")


def _back_past_links(text: str, at: int, known: Written) -> int:
    """Thai sets off the year from what it is called: "ก่อนปี พ.ศ. 2564"."""
    for _ in range(MOST_PHRASES):
        while text[at - 1 : at] == " ":
            at -= 1
        link = next((link for link in known.links if text.endswith(link, 0, at)), "")
        if not link:
            break
        at -= len(link)
    return at


def _past_links(text: str, at: int, known: Written) -> int:
    while text[at : at + 1] == " ":
        at += 1
    return next((at + len(link) for link in known.links if text.startswith(link, at)), at)


def _turned(text: str, date: Date, known: Written) -> bool:
    """Where a denial belongs cannot be told without words; any of the sentence may turn the side round."""
    low, high = max(0, date.start - REACH_CHARS), min(len(text), date.end + REACH_CHARS)
    first = max((found.end() for found in SENTENCE.finditer(text, low, date.start)), default=low)
    after = SENTENCE.search(text, date.end, high)
    sentence = text[first : after.start() if after else high]
    return any(word in sentence for word in known.turning)
