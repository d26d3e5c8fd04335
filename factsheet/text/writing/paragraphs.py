"""A raw text in, the spans of its paragraphs and list items out, hard-wrapped lines put together again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factsheet.text.writing.spans import Span

_WIDEST = 120  # nobody breaks lines by hand that are longer
_BULLETS = "•⁃‣◦▪●■□➢➤✓"
_ITEM = re.compile(rf"[{_BULLETS}]|[-–—*]\s|(?:\d{{1,3}}|[A-Za-z])(?:\.\)|\)|\.)\s")
_ROW = re.compile(r"\||.*[^\s.)•–-]\t")  # of a table: cells stand between bars or tabs
_BULLET = re.compile(rf"(?<=\s)[{_BULLETS}]")
_MARKER = re.compile(r"(\d{1,2}|[a-zA-Z])(\.\)|\)|\.)\s")


def split(text: str) -> Iterator[Span]:
    """Spans begin and end with a character that is no white space."""
    block: list[Span] = []
    at = 0
    for line in text.splitlines(keepends=True):
        words = line.strip()
        if words:
            start = at + line.index(words[0])
            block.append((start, start + len(words)))
        elif block:
            yield from _unwrapped(text, block)
            block = []
        at += len(line)
    if block:
        yield from _unwrapped(text, block)


def _unwrapped(text: str, lines: list[Span]) -> Iterator[Span]:
    width = max(end - start for start, end in lines)
    (start, last), length = lines[0], lines[0][1] - lines[0][0]
    for before, line in pairwise(lines):
        if _ROW.match(text, *before) or not _continues(text, length, line, width):
            yield from _items(text, start, last)
            start = line[0]
        last, length = line[1], line[1] - line[0]
    yield from _items(text, start, last)


def _continues(text: str, length: int, line: Span, width: int) -> bool:
    """A line goes on in the next where that begins small, or where its first word had no room left."""
    start, end = line
    if width > _WIDEST or _ITEM.match(text, start, end) or _ROW.match(text, start, end):
        return False
    if text[start].islower():
        return True
    return 10 * (length + 1 + len(text[start:end].split(maxsplit=1)[0])) > 9 * width


def _items(text: str, start: int, end: int) -> Iterator[Span]:
    """The items of a list that stands in one line: after bullets, or after numbers or letters in their order."""
    marker = _MARKER.match(text, start, end)
    for begin in _following(text, marker, end) if marker else _bullets(text, start, end):
        yield start, start + len(text[start:begin].rstrip())
        start = begin
    yield start, end


def _bullets(text: str, start: int, end: int) -> Iterator[int]:
    return (match.start() for match in _BULLET.finditer(text, start + 1, end))


def _following(text: str, marker: re.Match[str], end: int) -> Iterator[int]:
    """Where "2." and "3." stand after a paragraph's "1.", or "b)" after its "a)"."""
    label, style = marker[1], marker[2]
    at = marker.end()
    while True:
        label = str(int(label) + 1) if label.isdigit() else chr(ord(label) + 1)
        at = text.find(f" {label}{style} ", at, end)
        if at < 0:
            return
        yield at + 1
        at += 1
