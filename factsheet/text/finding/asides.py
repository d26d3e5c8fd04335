"""A text with broken lines and notes, and the words of a quote without them in, where they stand in it out.

Whether a hyphen at the end of a line is the word's own, only a dictionary knows: "well-" and "known" may be quoted as
"well-known", "commit-" and "tee" as "committee". Any other hyphen must be where it is. The number of a note is nobody's
word: "[3]", or a raised one after a stop or a word too long for a unit.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

import msgspec

from factsheet.text.writing import boundaries, normal
from factsheet.text.writing.spans import Span

_BROKEN = re.compile(r"(?<=[^\W_])[-‐‑][ \t]*\r?\n\s*(?=[^\W_])")
BRACKETED = r"(?<=\S)\[(?:\d{1,3}|[a-z])\](?::\d{1,4})?"
_NOTE = rf"{BRACKETED}|(?:(?<=[^\W\d_]{{4}})|(?<=[.,;!?”\"»’]))[¹²³⁰⁴-⁹]{{1,2}}(?!\w)"
_ASIDE = re.compile(rf"{_BROKEN.pattern}|{_NOTE}")
_LEFT_OUT = re.compile(rf"(?<=[^\W_])[-‐‑](?:[ \t]*\r?\n\s*)?(?=[^\W_])|{_NOTE}")
_JOINED = re.compile(rf"(?<=[^\W_])-(?=[^\W_])|{_NOTE}")
_WORD_BEFORE, _WORD_AFTER = re.compile(r"[^\W\d_]{1,40}\Z"), re.compile(r"[^\W\d_]+")


class Plain(msgspec.Struct, frozen=True):
    """A text without notes and the hyphens in its words; `starts` has where each stood, `shifts` what went by then."""

    folded: normal.Folded
    starts: tuple[int, ...]
    shifts: tuple[int, ...]

    def places(self, raw: str, words: str) -> Iterator[Span]:
        """Raw spans in which folded words stand."""
        plain = _JOINED.sub("", words.replace("- ", "-"))
        for at in boundaries.occurrences(self.folded.text, plain):
            start, end = self.folded.span(at, at + len(plain))
            span = self._raw(start), self._raw(end - 1) + 1
            if _same(raw[slice(*span)], words):
                yield span

    def _raw(self, at: int) -> int:
        return at + self.shifts[bisect_right(self.starts, at)]


def plain(raw: str) -> Plain | None:
    """A text without its notes' numbers, the words whole that a line's end broke; None where it has neither."""
    if not _ASIDE.search(raw):
        return None
    gone = [match.span() for match in _LEFT_OUT.finditer(raw)]
    shifts = tuple(accumulate((end - start for start, end in gone), initial=0))
    starts = tuple(start - shift for (start, _), shift in zip(gone, shifts, strict=False))
    return Plain(normal.folded(_LEFT_OUT.sub("", raw)), starts, shifts)


def mended(raw: str, text: str) -> str:
    """A piece of a text with its lines put together, white space as single spaces.

    A hyphen between small letters goes, unless the word stands with it elsewhere in the text.
    """

    def put(broken: re.Match[str]) -> str:
        before, after = (
            _WORD_BEFORE.search(raw, max(0, broken.start() - 40), broken.start()),
            _WORD_AFTER.match(raw, broken.end()),
        )
        if not before or not after or not (before[0][-1] + after[0][0]).islower():
            return "-"
        return "-" if f"{before[0]}-{after[0]}" in text else ""

    return " ".join(_BROKEN.sub(put, raw).split())


def _same(raw: str, words: str) -> bool:
    """Whether these are the words, but for asides; the hyphen of "1990-1995" stands."""
    pattern, last = [], 0
    for match in _ASIDE.finditer(raw):
        pattern += [_folded(raw[last : match.start()]), _optional(raw, match)]
        last = match.end()
    return re.fullmatch("".join([*pattern, _folded(raw[last:])]), words) is not None


def _folded(piece: str) -> str:
    inner = re.escape(normal.fold(piece))
    return f"{'[ ]' * piece[:1].isspace()}{inner}{'[ ]' * (bool(inner) and piece[-1:].isspace())}"


def _optional(raw: str, aside: re.Match[str]) -> str:
    if "\n" not in aside[0]:
        return f"(?:{re.escape(normal.fold(aside[0]))})?"
    return "- ?" if raw[aside.start() - 1].isdigit() and raw[aside.end()].isdigit() else "(?:- ?)?"
