"""The one door through which a source's text reaches a page: spans go in, the words that may be shown come out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from factsheet.stages import Document, Passage
from factsheet.text.writing.spans import Span

NEAR_CHARS = 32  # characters around some words, as Hypothesis keeps them
FAR_CHARS = 512  # where fewer do not tell them from their twins


class Piece(msgspec.Struct, frozen=True):
    """Some of the quoted words; those that hold something of the statement are set off."""

    text: str
    held: bool


class Run(msgspec.Struct, frozen=True):
    """Some words of a source, quoted (`mark`) or around a quote (`plain`), or a `gap` where words are left out.

    Where some of the quoted words hold something of the statement, `pieces` are the same words cut there.
    """

    kind: Literal["plain", "mark", "gap"]
    text: str = ""
    pieces: tuple[Piece, ...] = ()


def excerpt(
    document: Document, start: int, end: int, marked: Sequence[Span] = (), held: Sequence[Span] = ()
) -> tuple[Run, ...]:
    """The text from start to end as far as the source's publish level shows it.

    `marked` are sorted spans in it, `held` sorted spans inside those that do not touch.
    """
    return tuple(_runs(document, start, end, marked, held))


def quoted(document: Document, passage: Passage) -> tuple[Run, ...]:
    """The quoted words alone, with a gap between the parts of a quote that leaves something out."""
    runs: list[Run] = []
    for start, end in _joined(document.text, passage.parts):
        runs += [Run("gap")] if runs else []
        runs += excerpt(document, start, end, [(start, end)])
    return tuple(runs)


def _joined(text: str, parts: Sequence[Span]) -> Sequence[Span]:
    """The parts of a quote, those between which nothing is left out as one: “the company [Acme] said”."""
    joined: list[Span] = []
    for start, end in parts:
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def exact(document: Document, start: int, end: int) -> str:
    """The words at a place, letter for letter; "" where not all of them may be shown."""
    return document.text[start:end] if _holding(document.shown, start, end) else ""


def words(document: Document, start: int, end: int) -> str:
    """The text from start to end as far as it is shown, with […] where it is not."""
    if _holding(document.shown, start, end):
        return document.text[start:end].strip()
    runs = excerpt(document, start, end)
    return "".join(" […] " if run.kind == "gap" else run.text for run in runs).strip()


def beside(document: Document, start: int, end: int) -> tuple[str, str]:
    """What stands before and after some words, as much as tells them from their twins, where that may be shown."""
    text, (low, high) = document.text, _holding(document.shown, start, end) or (start, end)
    reach = NEAR_CHARS
    while True:
        prefix, suffix = text[max(low, start - reach) : start], text[end : min(high, end + reach)]
        whole = prefix + text[start:end] + suffix
        if reach >= FAR_CHARS or text.find(whole, text.find(whole) + 1) < 0:
            return prefix, suffix
        reach *= 2


def in_context(document: Document, passage: Passage, held: Sequence[Span] = ()) -> tuple[Run, ...]:
    """The quote in its sentences, with the sentence before and the one after where their paragraph is the same."""
    start, end = passage.start, passage.end
    sentences = document.sentences
    if sentences:
        first, last = sentences[passage.first], sentences[passage.last]
        start, end = min(start, first.start), max(end, last.end)
        if passage.first and sentences[passage.first - 1].paragraph == first.paragraph:
            start = sentences[passage.first - 1].start
        if passage.last + 1 < len(sentences) and sentences[passage.last + 1].paragraph == last.paragraph:
            end = sentences[passage.last + 1].end
    return excerpt(document, start, end, passage.parts, held)


def _holding(shown: Sequence[Span], start: int, end: int) -> Span | None:
    """The one of the spans in which all of a place lies."""
    at = bisect_left(shown, (start + 1,)) - 1
    return shown[at] if at >= 0 and shown[at][1] >= end else None


def _runs(document: Document, start: int, end: int, marked: Sequence[Span], held: Sequence[Span] = ()) -> Iterator[Run]:
    at = start
    for low, high in _shown(document.shown, start, end):
        if document.text[at:low].strip():
            yield Run("gap")
        elif at > start and low > at:
            yield Run("plain", document.text[at:low])
        yield from _marked(document.text, low, high, marked, held)
        at = high
    if document.text[at:end].strip():
        yield Run("gap")


def _shown(shown: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    for at in range(max(0, bisect_right(shown, (start, start)) - 1), len(shown)):
        low, high = shown[at]
        if low >= end:
            return
        if high > start:
            yield max(low, start), min(high, end)


def _marked(text: str, start: int, end: int, marked: Sequence[Span], held: Sequence[Span]) -> Iterator[Run]:
    at = start
    for low, high in ((max(low, start), min(high, end)) for low, high in marked):
        if high <= max(low, at):
            continue
        if low > at:
            yield Run("plain", text[at:low])
        yield Run("mark", text[max(low, at) : high], tuple(_pieces(text, max(low, at), high, held)))
        at = high
    if at < end:
        yield Run("plain", text[at:end])


def _pieces(text: str, start: int, end: int, held: Sequence[Span]) -> Iterator[Piece]:
    inside = [(max(low, start), min(high, end)) for low, high in held if low < end and high > start]
    at = start
    for low, high in inside:
        if low > at:
            yield Piece(text[at:low], held=False)
        yield Piece(text[low:high], held=True)
        at = high
    if inside and at < end:
        yield Piece(text[at:end], held=False)


def merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Spans as sorted ones of the same characters that neither touch nor overlap."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return tuple(result)
