"""Facts go in; the words that many of them have in common are then one object, not one for each of them."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from msgspec.structs import force_setattr

from factsheet.model import Fact

_OF_FACT = ("section", "date", "subject", "property", "added")


def share(facts: Iterable[Fact]) -> None:
    """Of facts that have been decoded a quarter is such words. Nothing that can be seen of them changes."""
    words: dict[object, object] = {}

    def common(record: msgspec.Struct, *names: str) -> None:
        for name in names:
            word = getattr(record, name)
            if word:
                force_setattr(record, name, words.setdefault(word, word))

    for fact in facts:
        common(fact, *_OF_FACT, "topics")
        for wording in fact.statement.entries:
            common(wording, "language")
        for citation in fact.citations:
            common(citation, "source", "supports")
        if fact.value:
            common(fact.value, "unit")
            if fact.value.low == fact.value.high:
                force_setattr(fact.value, "high", fact.value.low)
