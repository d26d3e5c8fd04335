"""What a judgement of wording gives: the words at fault in a statement and the words of its quotes that tell so."""

from __future__ import annotations

from typing import Protocol

import msgspec

from factsheet.text.writing.spans import Placed

STATEMENT = -1  # in the place of a quote's number


class WordSpan(msgspec.Struct, frozen=True, order=True):
    """Words of one text; `quote` is the place of the text among the quotes, STATEMENT for the statement itself."""

    quote: int
    start: int
    end: int
    text: str


class Text(Protocol):
    """Anything that holds the text it was read from."""

    @property
    def text(self) -> str: ...


class Mismatch(msgspec.Struct, frozen=True):
    """A fault of wording. `sure` says that the cues leave no room; a rule stops a build on nothing less."""

    sure: bool
    statement: tuple[WordSpan, ...]
    quotes: tuple[WordSpan, ...]


def word_span(quote: int, text: Text, one: Placed) -> WordSpan:
    """The words of a text in which something was read; `quote` as in `WordSpan`."""
    return WordSpan(quote, one.start, one.end, text.text[one.start : one.end])


def mismatched(
    statement: Text, ours: Placed, number: int, quote: Text, theirs: Placed, *, sure: bool = False
) -> Mismatch:
    """The fault of one word of a statement that one of the quote with that number tells otherwise."""
    return Mismatch(sure, (word_span(STATEMENT, statement, ours),), (word_span(number, quote, theirs),))
