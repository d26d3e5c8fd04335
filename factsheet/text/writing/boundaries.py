"""A folded text and some words in, the places out where these words stand whole, cut out of no longer word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import category

# Scripts written without spaces: any character may begin a quote.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_COMPARED = 20_000_000  # characters; only a text that repeats itself without end holds so many candidates


def joined(text: str, at: int) -> bool:
    """A word or a number runs across this place, so that nothing can begin or end here.

    "500 milliard" is not in "500 milliards", nor "5" in "1.5", "5,000" or "50".
    """
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isalnum() and _continues(after):
        return not (_UNSPACED.match(before) or _UNSPACED.match(after))
    if before in ".,'":
        return after.isdigit() and at > 1 and text[at - 2].isdigit()
    return after in ".,'" and before.isdigit() and text[at + 1 : at + 2].isdigit()


def _continues(character: str) -> bool:
    return character.isalnum() or category(character)[0] == "M"


def occurrences(text: str, words: str, *, open_start: bool = False, open_end: bool = False) -> Iterator[int]:
    """Where these words stand whole; overlapping places too ("ha ha" stands twice in "ha ha ha").

    An open side may lie within a word, though never within a number.
    """
    at, left = text.find(words) if words else -1, max(1000, _COMPARED // (len(words) or 1))
    while at >= 0 and left:
        end, left = at + len(words), left - 1
        if joined(text, at) and not (open_start and text[at].isalpha()):
            at = text.find(words, word_end(text, at))
            continue
        if not joined(text, end) or (open_end and text[end - 1].isalpha()):
            yield at
        at = text.find(words, at + 1)


def word_start(text: str, at: int) -> int:
    while joined(text, at):
        at -= 1
    return at


def word_end(text: str, at: int) -> int:
    while joined(text, at):
        at += 1
    return at
