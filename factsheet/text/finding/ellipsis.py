"""A quote with marks of omission in, its parts out, and where they stand one after another in a text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import product
from typing import Literal

import msgspec

from factsheet.text.writing import boundaries, normal
from factsheet.text.writing.scripts import UNSPACED
from factsheet.text.writing.spans import Span
from factsheet.text.writing.unseen import visible

Hole = Literal["none", "omission", "insertion"]

_NONE: Hole = "none"
_REACH_SENTENCES = 2  # sentences from one part to the next
_REPLACED = 6  # words that an insertion may stand for: "[Microsoft]" for "the maker of Windows"
_MOST_HOLES = 16  # holes; what has more is no quote
_LETTERS = 3

# Folded text, so that an ellipsis is three dots and a dash a hyphen. Four dots: the full stop before it is left out
# too. Russian writes <...>, Swedish /.../ or [- - -], Finnish - -, Italian courts (omissis); one bracket gets lost.
_MARK = re.compile(
    r"\[[^\[\]]*\]|[({<⟨〔【/] ?\.(?: ?\.)+ ?[)}>⟩〕】/]|\(omissis\)|\[?\.{3,}\]?|\.(?: \.){2,}|(?<!\S)-(?: -)+(?!\S)"
)
_OMISSION = re.compile(r"[\[({<⟨〔【/ .\-\])}>⟩〕】]*|[\[(]omissis[\])]")
_WORD = re.compile(r"\w")
# A letter that may be a capital; in scripts without spaces it is a word.
_ONE_LETTER = re.compile(rf"(?<!\w)\[([^\W\d_{UNSPACED}])\](?=\w)")


class Part(msgspec.Struct, frozen=True):
    """Words copied without a break, and what stands before them in the quote.

    An open side touches an insertion, as in "compan[ies]": it may lie within a word.
    """

    words: str
    hole: Hole
    open_start: bool = False
    open_end: bool = False


def readings(quote: str) -> tuple[str, ...]:
    """The quote with each bracketed letter both ways: "[T]he" is the source's "the" or "The"."""
    found = _ONE_LETTER.findall(quote)
    if not 0 < len(found) <= _LETTERS:
        return (quote,)
    ways = product(*((letter.lower(), letter.upper()) for letter in found))
    between = _ONE_LETTER.split(quote)[::2]  # every other piece is a letter
    return tuple(between[0] + "".join(map("".join, zip(way, between[1:], strict=True))) for way in ways)


def marked(quote: str) -> bool:
    """Whether a quote has a mark of omission or words in brackets."""
    return _MARK.search(quote) is not None


def parse(quote: str, stands: Callable[[str], bool]) -> tuple[Part, ...]:
    """The parts of a folded quote; a mark that `stands` in the source with the words around it is no hole.

    Nothing where there are no words, or more marks than any quote has.
    """
    marks = list(_MARK.finditer(quote))
    if len(marks) > _MOST_HOLES:
        return ()
    parts: list[Part] = []
    start, opened, hole = 0, False, _NONE
    untils = [*(mark.start() for mark in marks[1:]), len(quote)]
    for mark, until in zip(marks, untils, strict=False):
        segment = quote[start : mark.start()]
        if _WORD.search(segment) and stands(quote[start:until].strip()):
            continue
        inserted = not _OMISSION.fullmatch(mark[0])
        if _WORD.search(segment):
            parts.append(_part(segment, hole, open_start=opened, open_end=inserted))
            hole = _NONE
        hole = "insertion" if inserted and hole != "omission" else "omission"
        start, opened = mark.end(), inserted
    if _WORD.search(quote[start:]):
        parts.append(_part(quote[start:], hole, open_start=opened, open_end=False))
    return tuple(parts)


def _part(segment: str, hole: Hole, *, open_start: bool, open_end: bool) -> Part:
    return Part(segment.strip(), hole, open_start and segment[0].isalpha(), open_end and segment[-1].isalpha())


def inserted(quote: str, pieces: Sequence[str]) -> tuple[Span, ...]:
    """Where a quote has words of the editor's own, in brackets; what the source's own folded pieces have is not."""
    folded = normal.folded(quote)
    marks = (mark for mark in _MARK.finditer(folded.text) if not _OMISSION.fullmatch(mark[0]))
    return tuple(folded.span(*mark.span()) for mark in marks if not any(mark[0] in piece for piece in pieces))


def without(quote: str, spans: Sequence[Span]) -> str:
    """The quote with a mark of omission, as long as they were, in place of these words: all else stays in its place.

    So it does where what nobody sees is left out before or after.
    """
    for start, end in spans:
        length = len(visible(quote[start:end]))
        unseen = "\N{ZERO WIDTH SPACE}" * (end - start - length)
        quote = f"{quote[:start]}[{'…'.ljust(length - 2)}]{unseen}{quote[end:]}"
    return quote


class _Link(msgspec.Struct, frozen=True):
    span: Span
    following: _Link | None
    end: int


def chains(text: str, parts: tuple[Part, ...], apart: Callable[[int, int], int]) -> list[tuple[Span, ...]]:
    """Every place where the parts stand in order, near enough; of two that share an end, the tighter.

    `apart` counts the sentences that begin between two places of the text.
    """
    links: list[_Link] = []
    for at in range(len(parts) - 1, -1, -1):
        spans = places(text, parts[at])
        if at == len(parts) - 1:
            links = [_Link(span, None, span[1]) for span in spans]
            continue
        starts, later, hole = [link.span[0] for link in links], links, parts[at + 1].hole
        links = []
        for span in spans:
            nearest = bisect_left(starts, span[1])
            if nearest < len(later) and _near(text, hole, span[1], starts[nearest], apart):
                links.append(_Link(span, later[nearest], later[nearest].end))
    tightest = {link.end: link for link in links}
    return [_widened(text, parts, _unroll(link)) for link in tightest.values()]


def places(text: str, part: Part) -> list[Span]:
    """Where the words of a part stand, whole but for its open sides."""
    starts = boundaries.occurrences(text, part.words, open_start=part.open_start, open_end=part.open_end)
    return [(at, at + len(part.words)) for at in starts]


def _near(text: str, hole: Hole, start: int, end: int, apart: Callable[[int, int], int]) -> bool:
    if hole == "insertion":
        return end - start <= 40 * _REPLACED and len(text[start:end].split()) <= _REPLACED
    return apart(start, end) <= _REACH_SENTENCES


def _unroll(link: _Link | None) -> tuple[Span, ...]:
    spans = []
    while link:
        spans.append(link.span)
        link = link.following
    return tuple(spans)


def _widened(text: str, parts: tuple[Part, ...], spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """An open side at either end of the quote takes in the rest of its word."""
    (start, first_end), (last_start, end) = spans[0], spans[-1]
    if parts[0].open_start:
        start = boundaries.word_start(text, start)
    if parts[-1].open_end:
        end = boundaries.word_end(text, end)
    if len(spans) == 1:
        return ((start, end),)
    return ((start, first_end), *spans[1:-1], (last_start, end))
