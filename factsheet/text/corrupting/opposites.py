"""From a language tag to the words that a slip puts in the place of others."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from factsheet.text.words.stored import stored


class Opposites(msgspec.Struct, frozen=True):
    """How a language's verbs are denied, its denials affirmed, what falls that rose, what is undone that was done.

    `sides` and `parts` of dates, `rates`, and words beside `changes` are phrases with those to put in their place.
    """

    deny: dict[str, str] = {}
    affirm: dict[str, str] = {}
    turn: dict[str, str] = {}
    undo: dict[str, str] = {}
    sides: dict[str, str] = {}
    parts: dict[str, str] = {}
    rates: dict[str, str] = {}
    changes: dict[str, str] = {}


@lru_cache(maxsize=64)
def opposites(language: str) -> Opposites:
    """What is known of a language, or of the one it is a variety of; what fell rises as well.

    What is undone is not done again unless the list says so: a claim that was denied was confirmed, a request granted.
    """
    known = msgspec.convert(stored("corruptions", language) or {}, Opposites)
    return msgspec.structs.replace(known, turn=known.turn | {fell: rose for rose, fell in known.turn.items()})
