"""A text goes in, and comes out with each letter and its accents as one (NFC); and places lead from one to the other.

Files and texts made on some systems have them apart: they look the same, and to compare letters would tell them apart.
"""

from __future__ import annotations

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
    if composed(text) is text:
        return at
    return bisect_right(range(len(text) + 1), at, key=lambda end: place_composed(text, end)) - 1
