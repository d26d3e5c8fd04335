"""What a judgement of wording gives: the words at fault in a statement and the words of its quotes that tell so."""

from __future__ import annotations

import msgspec


class Words(msgspec.Struct, frozen=True, order=True):
    """Words of one text; `quote` is the place of the text among the quotes, -1 for the statement itself."""

    quote: int
    start: int
    end: int
    text: str


class Mismatch(msgspec.Struct, frozen=True):
    """A fault of wording. `sure` says that the cues leave no room; a rule stops a build on nothing less."""

    sure: bool
    statement: tuple[Words, ...]
    quotes: tuple[Words, ...]
