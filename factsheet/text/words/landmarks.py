"""Two texts -> what both name, and so where in the one is told what stands at a place of the other."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from factsheet.text.words.tokens import VOWELS
from factsheet.text.writing.normal import letters
from factsheet.text.writing.scripts import HANGUL, UNSPACED
from factsheet.text.writing.spans import Span

WORD = re.compile(rf"[^\W_]+(?:[{VOWELS}]+[^\W_]*)*")
# A run of characters of one kind: the "2023" of 2023年 is a name that a translation keeps.
MIXED = re.compile(rf"[^\W_{UNSPACED}{HANGUL}]+(?:[{VOWELS}]+[^\W_{UNSPACED}{HANGUL}]*)*|[{UNSPACED}]+|[{HANGUL}]+")
# "2017–2019", "6:3" and "10:30" are of one piece.
CLAUSE_MARK = re.compile(
    r"[;()«»“”„\"—\n；：，。！？（）「」『』،؛؟।]|[:–](?!\d)|(?<!\d)[:–]|(?<!は)、|,(?!\d)|(?<=\s)-(?=\s)|[.!?…](?=\s|$)"
)
# How many letters more than one a character of a script tells about: Hebrew and Arabic leave their vowels out.
MORE = {
    "\u0590-\u05ff": 0.5, "\u0600-\u06ff": 0.25, "\u0e00-\u0eff": 0.3,
    "\u1100-\u11ff\u3040-\u30ff\uac00-\ud7af": 1, "\u3400-\u9fff": 3,
}  # fmt: skip
DENSE = re.compile(f"[{''.join(MORE)}]")
SENTENCE_MARK = re.compile(r"[.!?…؟][»”\"’)]*\s|\n|[。！？।](?![。！？।」』”’）]*\s*$)[」』”’）]*")
PART_MARK = re.compile(rf"{SENTENCE_MARK.pattern}|[;；]")
STEM = 5
LONG = 5
CAPITAL = 3
NAMED, HALF = 2, 0.5
TURNED = 0.4  # of the length of a text
# The shares of a quote's length from which a statement is taken to tell all of it: where that only warns, and where it
# may stop a build.
TOLD, SURELY_TOLD = 0.4, 0.5


class Landmarks(msgspec.Struct, frozen=True):
    """Words that a translation tends to keep (numbers, names, long words) and that stand once; where words begin."""

    places: dict[str, int]
    words: tuple[int, ...]


# As many as the texts that a batch of facts is judged by: rule after rule asks for the same ones.
@lru_cache(maxsize=4096)
def landmarks(text: str) -> Landmarks:
    """The figures, names and long words that stand once in a text, and where each of its words begins."""
    places: dict[str, int] = {}
    again: set[str] = set()
    words = []
    for match in (WORD if text.isascii() else MIXED).finditer(text):
        word = match.group()
        words.append(match.start())
        if len(word) >= LONG or word.isdigit() or (len(word) >= CAPITAL and word[0].isupper()):
            key = letters(word)[:STEM]
            if key in places:
                again.add(key)
            places[key] = match.start()
    return Landmarks({key: at for key, at in places.items() if key not in again}, tuple(words))


@lru_cache(maxsize=4096)
def shared(here: str, there: str) -> tuple[tuple[int, int], ...]:
    """What two texts both name (figures, names, long words), as pairs of offsets: in `here` and in `there`.

    In the order of `here`, and each thing that stands once in either text.
    """
    near, far = landmarks(here).places, landmarks(there).places
    return tuple(sorted((near[key], far[key]) for key in near.keys() & far.keys()))


def counterpart(here: str, start: int, end: int, there: str, slack: int) -> Span:
    """The stretch of `there` that tells what `here` tells at [start, end), `slack` words more on either side."""
    pairs, words = shared(here, there), landmarks(there).words
    if pairs and all(abs(near / len(here) - far / len(there)) > TURNED for near, far in pairs):
        return 0, len(there)  # what stands at the head of the one and at the end of the other parts neither alike
    before, after = bisect_left(pairs, (start,)), bisect_left(pairs, (end,))
    around = [place for _, place in pairs[max(0, before - 1) : after + 1]]
    first = bisect_left(words, min(around)) - slack if before else 0
    last = bisect_left(words, max(around)) + slack + 1 if after < len(pairs) else len(words)
    return (words[first] if 0 < first < len(words) else 0), (words[last] if last < len(words) else len(there))


def tells(
    statement: str, quote: str, at: int, share: float, without: int = 0, parts: Sequence[re.Pattern[str]] = ()
) -> bool:
    """Whether a statement tells what its quote says at a place, and not only something else from the same quote.

    It does if it has that share of the length of the quote, or of the sentence there; or names what the clause names.
    `without` is the length of what nobody expects it to tell: the words that it may have dropped. Of the `parts` that
    marks set off it may name only others; then it must have room for this one beside them.
    """
    length = _length(statement)
    places = [place for place, _ in shared(quote, statement)]
    if length >= share * (_length(quote) - without):
        return not places or all(_has_room(statement, quote, at, share, mark) for mark in parts)
    start, end = _around(SENTENCE_MARK, quote, at)
    within = [place for place in places if start <= place < end]
    if length >= share * _length(quote[start:end]) and len(within) * 2 > len(places):
        return True
    start, end = _around(CLAUSE_MARK, quote, at)
    here = sum(1 + quote[place].isdecimal() for place in places if start <= place < end)
    if here >= NAMED and length >= HALF * _length(quote[start:end]):
        return True
    return here > 0 and places[0] <= at <= places[-1]


def _has_room(statement: str, quote: str, at: int, share: float, mark: re.Pattern[str]) -> bool:
    """Whether a statement is long enough to tell more than the parts of its quote in which it names something."""
    here, (named, told) = _around(mark, quote, at), _named(mark, statement, quote)
    return here in named or _length(statement) - told >= share * _length(quote[slice(*here)])


# The same for all that is asked of a quote.
@lru_cache(maxsize=4096)
def _named(mark: re.Pattern[str], statement: str, quote: str) -> tuple[frozenset[tuple[int, int]], int]:
    """The parts of a quote in which a statement names something, and the length of all of them."""
    named = frozenset(_around(mark, quote, place) for place, _ in shared(quote, statement))
    return named, sum(_length(quote[start:end]) for start, end in named)


def _length(text: str) -> int:
    if text.isascii():
        return len(text)
    dense = "".join(DENSE.findall(text))
    more = sum(more * len(re.findall(f"[{script}]", dense)) for script, more in MORE.items()) if dense else 0
    return len(text) + int(more)


def tells_rest(statement: str, quote: str, at: int) -> bool:
    """Whether a statement names several things that stand in its quote's sentence after a place."""
    _, end = _around(SENTENCE_MARK, quote, at)
    return sum(at <= place < end for place, _ in shared(quote, statement)) >= NAMED


def sentence_around(text: str, at: int) -> Span:
    """The sentence around a place, without the mark that ends it."""
    return _around(SENTENCE_MARK, text, at)


def _around(mark: re.Pattern[str], text: str, at: int) -> Span:
    starts, ends = _marks(mark, text)
    place = bisect_right(ends, at)
    return ends[place - 1] if place else 0, starts[place] if place < len(starts) else len(text)


# One text is asked about many of its places: to look for its marks each time would take as long as their product.
@lru_cache(maxsize=4096)
def _marks(mark: re.Pattern[str], text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where the marks of a text begin, and where they end."""
    found = [match.span() for match in mark.finditer(text)]
    return tuple(start for start, _ in found), tuple(end for _, end in found)
