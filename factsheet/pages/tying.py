"""Pieces of prose go in; its cites come out as keys, each tied to the word before it and the punctuation after."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from factsheet.pages.keys import Key
from factsheet.prose import Html, Pieces

Keyed = Callable[[str, int], Key | None]
# A word too long for a narrow screen is left free; so is one cut off by mark-up.
_BEFORE = re.compile(r"(?<![^\s>])[^\s<>&;]{1,16}$")
_AFTER = re.compile(r"[\u00a0\u202f]?[^\w\s<>&]{1,4}")


class Tied(msgspec.Struct, frozen=True):
    """A key between the word it follows and the punctuation after it: no line breaks between the three."""

    before: Html
    key: Key
    after: Html = Html("")


def tied(pieces: Pieces, keyed: Keyed) -> tuple[Html | Tied, ...]:
    """`keyed` makes the key of a cited fact, given its id and its place among the pieces, or None."""
    drawn: list[Html | Tied] = []
    for place, piece in enumerate(pieces):
        if isinstance(piece, Html):
            drawn += _after(drawn, piece.markup)
        else:
            drawn += _before(drawn, keyed(piece.fact, place))
    return tuple(piece for piece in drawn if not isinstance(piece, Html) or piece.markup)


def _before(drawn: list[Html | Tied], key: Key | None) -> list[Tied]:
    last = drawn.pop() if drawn and isinstance(drawn[-1], Html) else Html("")
    markup = last.markup.rstrip(" ") if isinstance(last, Html) else ""
    word = _BEFORE.search(markup) if key else None
    at = word.start() if word else len(markup)
    drawn.append(Html(markup[:at]))
    return [Tied(Html(markup[at:]), key)] if key else []


def _after(drawn: list[Html | Tied], markup: str) -> list[Html | Tied]:
    last = drawn[-1] if drawn else None
    mark = _AFTER.match(markup) if isinstance(last, Tied) else None
    if mark is None or not isinstance(last, Tied):
        return [Html(markup)]
    drawn[-1] = msgspec.structs.replace(last, after=Html(mark[0]))
    return [Html(markup[mark.end() :])]
