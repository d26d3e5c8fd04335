"""Where something stands in a text, as code points: the first in, the last out."""

from __future__ import annotations

from typing import Protocol

Span = tuple[int, int]


class Placed(Protocol):
    """Anything read that knows its half-open range of code points."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def overlap(one: Span, other: Span) -> bool:
    """Whether two stretches of a text share a character."""
    return one[0] < other[1] and other[0] < one[1]


def meets(one: Placed, span: Span) -> bool:
    """Whether what was read and a stretch of its text share a character."""
    return one.start < span[1] and span[0] < one.end
