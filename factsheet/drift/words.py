"""A document and a span go in; its words as a lock holds them, and whether two such are the same, come out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

import msgspec

from factsheet.digest import digest
from factsheet.stages import Document, Passage, Sentence
from factsheet.text.finding.asides import BRACKETED
from factsheet.text.writing.normal import fold
from factsheet.text.writing.spans import Span

MOST_CHARS = 1200  # characters of one record; what is left out in the middle is held by the hash
OMITTED = " […] "
# The numbers of notes are given anew whenever one is added.
_NOTE, _LAST_NOTE = re.compile(BRACKETED), re.compile(rf"(?:{BRACKETED})+\Z")


class LockedWords(msgspec.Struct, frozen=True):
    """Some words with white space as single spaces; `hash` is of all of them, `text` may leave out the middle."""

    text: str
    hash: str


def words(text: str) -> LockedWords:
    """Words as a lock holds them: white space as single spaces, at most `MOST_CHARS` of them, and the hash of all."""
    collapsed = " ".join(text.split())
    return LockedWords(clip(collapsed), code(collapsed))


def code(text: str) -> str:
    """A digest short enough to be read aloud."""
    return digest(text)[:16]


def unclosed(text: str) -> str:
    """White space as single spaces, and no mark or note at the end: a stop may become a semicolon, the words stand."""
    collapsed = " ".join(text.split())
    while (shorter := _LAST_NOTE.sub("", collapsed).rstrip(" .,;:!?…")) != collapsed:
        collapsed = shorter
    return collapsed


def clip(text: str) -> str:
    """At most MOST_CHARS characters; just as many where some were left out, so that this can be told."""
    if len(text) <= MOST_CHARS:
        return text
    half = (MOST_CHARS - len(OMITTED)) // 2
    return text[: MOST_CHARS - len(OMITTED) - half] + OMITTED + text[-half:]


def alike(one: LockedWords, other: LockedWords) -> bool:
    """Whether both are the same words, however they are set and their notes numbered.

    Of words that were clipped the hash alone can tell.
    """
    return one.hash == other.hash or (len(one.text) < MOST_CHARS and _plain(one.text) == _plain(other.text))


def _plain(text: str) -> str:
    return fold(_NOTE.sub("", text))


def around(document: Document, passage: Passage) -> Span:
    """The span of the sentences that a passage touches."""
    if not document.sentences:
        return passage.start, passage.end
    first, last = document.sentences[passage.first], document.sentences[passage.last]
    return min(first.start, passage.start), max(last.end, passage.end)


def touched(sentences: tuple[Sentence, ...], span: Span) -> range:
    """The indices of the sentences that a span touches, at least one where there are any."""
    first = max(0, bisect_right(sentences, span[0], key=lambda one: one.start) - 1)
    last = max(first, bisect_left(sentences, span[1], key=lambda one: one.start) - 1)
    return range(first, min(last + 1, len(sentences)))
