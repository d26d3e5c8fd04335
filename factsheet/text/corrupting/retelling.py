"""A statement goes in, the same with a figure by another measure ("a month" for "a year") or a change to it, out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from factsheet.text.corrupting import neighbours
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Reading
from factsheet.text.telling.per import rates_of
from factsheet.text.telling.ways import way_of
from factsheet.text.writing.spans import Span


def retold(reading: Reading, what: Literal["rate", "change"], words: Mapping[str, str]) -> Iterator[str]:
    """`words` are put for one another, either way: "by" and "to"."""
    both = {other: word for word, other in reversed(list(words.items()))} | dict(words)
    for quantity in reading.quantities if words else ():
        for start, end in _rates(reading, quantity) if what == "rate" else _ways(reading, quantity):
            word = reading.text[start:end]
            if other := both.get(word.lower().replace("’", "'")):
                yield reading.text[:start] + neighbours.likest(word, (other,)) + reading.text[end:]


def _rates(reading: Reading, quantity: Quantity) -> Iterator[Span]:
    yield from ((one.rate.start, one.rate.end) for one in rates_of(reading, quantity) if one.close)


def _ways(reading: Reading, quantity: Quantity) -> Iterator[Span]:
    way = way_of(reading, quantity)
    if way:
        yield way.start, way.end
