"""A text -> the words in quotation marks in it."""

from __future__ import annotations

import re

import msgspec

CLOSERS = dict(
    pair.split(" ")
    for pair in (
        "« »",
        "» «",
        "‹ ›",
        "› ‹",
        "“ ”",
        "„ “”‟",
        "‟ ”",
        "” ”",
        '" "”',
        "‘ ’'",
        "‚ ‘’'",
        "' '’",
        "「 」",
        "『 』",
    )
)
EITHER_WAY = frozenset("»›”\"'")
SINGLE = frozenset("‘‚'")
MARK = re.compile("[«»‹›“”„‟\"‘’‚'「」『』]")


class Quotation(msgspec.Struct, frozen=True, array_like=True):
    """The words inside a pair of marks, or behind one that is never closed."""

    start: int
    end: int


def quotations(text: str) -> tuple[Quotation, ...]:
    """The outermost pairs; a mark that opens again before it was closed counts as never closed."""
    places = [match.start() for match in MARK.finditer(text)]
    last_single = max((at for at in places if text[at] in "'’‘" and _closes_single(text, at)), default=-1)
    found, done = [], 0
    for index, at in enumerate(places):
        if at < done or not _opens(text, at) or (text[at] in SINGLE and at >= last_single):
            continue
        end, closed = _end(text, places, index)
        done = end + closed
        words = text[at + 1 : end]
        start = at + 1 + len(words) - len(words.lstrip())
        if words.strip():
            found.append(Quotation(start, start + len(words.strip())))
    return tuple(found)


def _opens(text: str, at: int) -> bool:
    """Whether a mark can open: those that also close must stand at the head of a word."""
    if text[at] not in CLOSERS:
        return False
    if text[at] not in EITHER_WAY:
        return True
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return not (before.isalnum() or before in set(".,;!?")) and bool(after) and not after.isspace()


def _closes_single(text: str, at: int) -> bool:
    return not text[at - 1 : at].isspace() and not text[at + 1 : at + 2].isalnum()


def _end(text: str, places: list[int], index: int) -> tuple[int, bool]:
    """Where the words that a mark opens end, and whether a closing mark says so."""
    mark = text[places[index]]
    for after in range(index + 1, len(places)):
        at = places[after]
        if text[at] in CLOSERS[mark] and (mark not in SINGLE or _closes_single(text, at)):
            return at, True
        if text[at] == mark and mark not in EITHER_WAY:
            return at, False
    return len(text), False
