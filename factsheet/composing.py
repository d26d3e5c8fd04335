"""A text goes in, and comes out with each letter and its accents as one (NFC); and places lead from one to the other.

Files and texts made on some systems have them apart: they look the same, and to compare letters would tell them apart.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from unicodedata import is_normalized, normalize


def composed(text: str) -> str:
    """The text itself where its letters are whole already."""
    return text if text.isascii() or is_normalized("NFC", text) else normalize("NFC", text)


def place_composed(text: str, at: int) -> int:
    """Where in the composed text stands what stands at a place of the text."""
    return len(composed(text[:at]))


def place_written(text: str, at: int) -> int:
    """Where in the text stands what stands at a place of the composed one: behind the accents of what is before it."""
    return Written(text).place(at)


# Characters that never become one with what stands before them. From Indic letters on there are some in each script.
_APART = (
    "\x00-\u02ff\u0370-\u0482\u048a-\u058f\u0620-\u063f\u0641-\u064a\u0e01-\u0e30"
    "\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u3400-\u9fff\uac00-\ud7a3"
)
_PIECE = f"[{_APART}]?[^{_APART}]+"  # most sheets need it nowhere, and it takes 4 ms to compile


class Written:
    """The way back from a composed text, for whoever asks for many places: only where the two differ is looked at."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._spans: list[tuple[int, int]] = []
        shift = 0
        for piece in re.finditer(_PIECE, text) if composed(text) is not text else ():
            whole = composed(piece[0])
            if whole is not piece[0]:
                longer = len(whole) - len(piece[0])
                self._starts.append(piece.start() + shift)
                self._ends.append(piece.end() + shift + longer)
                self._spans.append(piece.span())
                shift += longer

    def place(self, at: int) -> int:
        """As `place_written`."""
        last = bisect_right(self._starts, at) - 1
        if last < 0:
            return at
        start, end = self._spans[last]
        if at >= self._ends[last]:
            return end + at - self._ends[last]
        piece, within = self._text[start:end], at - self._starts[last]
        return start + bisect_right(range(end - start + 1), within, key=lambda to: place_composed(piece, to)) - 1
