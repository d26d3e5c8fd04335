"""Words and a box go in; the lines they make in it come out, by the widths of the two fonts that cards are drawn with.

No system's fonts are asked: the same words break in the same places on every machine.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import resources
from itertools import accumulate, takewhile
from pathlib import Path
from typing import Literal

import msgspec

FONTS = Path(str(resources.files("factsheet"))) / "fonts"
Family = Literal["said", "told"]
# Spaces that the fonts lack, or that must not be a place to break at, are drawn as the no-break space.
_SPACES = str.maketrans({"\u202f": "\u00a0", "\u2009": "\u00a0", "\u2007": "\u00a0", "\u00ad": None, "\u200b": None})
_BEFORE_A_UNIT = re.compile(r"(?<=\d) (?=\w)")
_LESS = "…"


class Lines(msgspec.Struct, frozen=True):
    """Lines of one size; both in pixels of the card."""

    size: int
    lines: tuple[str, ...]


def drawable(text: str) -> str:
    """The text as the fonts can draw it; "" where a character is in neither, or is written from right to left."""
    plain = " ".join(text.translate(_SPACES).split(" ")).strip()
    return plain if all(char in widths for widths in _widths().values() for char in plain) else ""


def width(text: str, family: Family, size: int) -> float:
    """How long the text is on one line; kerning, which only ever shortens it a little, is left out."""
    widths = _widths()[family]
    return sum(widths.get(char, 1000) for char in text) * size / 1000


def fitted(text: str, family: Family, sizes: Sequence[int], across: int, most: Mapping[int, int]) -> Lines:
    """In the largest of the sizes, largest first, at which the text needs no more than its `most` lines.

    The lines are about as long as one another. Where the smallest is too large, the last ends with an ellipsis.
    """
    text = _BEFORE_A_UNIT.sub("\u00a0", text)
    for size in sizes:
        lines = tuple(_broken(text, family, size, across))
        if len(lines) <= most[size] and all(width(line, family, size) <= across for line in lines):
            return Lines(size, _balanced(lines, text, family, size, across))
    kept, rest = lines[: most[size] - 1], " ".join(lines[most[size] - 1 :])
    return Lines(size, (*kept, clipped(rest, family, size, across)))


def clipped(text: str, family: Family, size: int, across: float) -> str:
    """One line, cut between words with an ellipsis where it is too long."""
    if width(text, family, size) <= across:
        return text
    widths, room = _widths()[family], (across - width(_LESS, family, size)) * 1000 / size
    used = accumulate(widths.get(char, 1000) for char in text)
    fits = sum(1 for _ in takewhile(lambda end: end <= room, used))
    cut = text[:fits]
    if text[fits] != " " and " " in cut:
        cut = cut.rpartition(" ")[0]
    return cut.rstrip(" ,;:.–—") + _LESS


def _balanced(lines: tuple[str, ...], text: str, family: Family, size: int, across: int) -> tuple[str, ...]:
    for narrower in range(across, across // 2, -20):
        closer = tuple(_broken(text, family, size, narrower))
        if len(closer) > len(lines) or any(width(line, family, size) > narrower for line in closer):
            break
        lines = closer
    return lines


def _broken(text: str, family: Family, size: int, across: int) -> Iterator[str]:
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and width(longer, family, size) > across:
            yield line
            line = word
        else:
            line = longer
    yield line


@cache
def _widths() -> dict[str, dict[str, int]]:
    return dict(json.loads((FONTS / "widths.json").read_text("utf-8")))
