"""What facts and their quotes say, read the same way; those of a site are kept as bytes until they are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from factsheet.text.cues.reading import Cues
from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.subjects import Name
from factsheet.text.quantities.reading import Reading


class ReadText(msgspec.Struct, frozen=True, array_like=True):
    """A statement or a quote, and what our readers of language see in it."""

    text: str
    language: str
    cues: Cues
    reading: Reading
    names: tuple[Name, ...] = ()


class Grounding(msgspec.Struct, frozen=True, array_like=True):
    """What a fact says and what its quotes say, read the same way: a statement a language, a quote a citation.

    `held` has for each statement what each of its figures and dates is held to; `value` and `date` those of the fields.
    """

    statements: tuple[ReadText, ...]
    quotes: tuple[ReadText, ...]
    held: tuple[tuple[Holding, ...], ...] = ()
    value: tuple[Holding, ...] = ()
    date: tuple[Holding, ...] = ()


class Tally(msgspec.Struct, frozen=True, array_like=True):
    """What is asked of every fact: how many figures and dates its statements have, how many of them its quotes bear
    out, and whether these are cautious. Not `tried` is a fact that the self-test cannot corrupt.
    """

    figures: int = 0
    held: int = 0
    hedged: bool = False
    tried: bool = False


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Grounding).decode


def packed(grounding: Grounding) -> memoryview:
    """A quarter of the room that the values take, and a quick way from one process to another."""
    return memoryview(_encode(grounding))


def apart(together: bytes, sizes: Iterable[int]) -> Iterator[memoryview]:
    """What stands one after another, each of its size; nothing is copied."""
    start, whole = 0, memoryview(together)
    for size in sizes:
        yield whole[start : start + size]
        start += size


class Groundings(Mapping[str, Grounding]):
    """The groundings of some facts: those in `read` at hand, those in `kept` made of their bytes each time."""

    def __init__(self, kept: Mapping[str, memoryview] = {}, read: Mapping[str, Grounding] = {}) -> None:
        self._kept = kept
        self._read = read

    def __getitem__(self, id: str) -> Grounding:
        return self._read[id] if id in self._read else _decode(self._kept[id])

    def __iter__(self) -> Iterator[str]:
        yield from self._read
        yield from (id for id in self._kept if id not in self._read)

    def __len__(self) -> int:
        return len(self._read.keys() | self._kept.keys())

    def __reduce__(self) -> tuple[type[Groundings], tuple[Mapping[str, bytes], Mapping[str, Grounding]]]:
        """To be sent to another machine: a view cannot be."""
        return Groundings, ({id: bytes(view) for id, view in self._kept.items()}, self._read)

    def only(self, ids: Iterable[str]) -> Groundings:
        """Those of some facts, in the order of these."""
        chosen = tuple(ids)
        return Groundings(
            {id: self._kept[id] for id in chosen if id in self._kept},
            {id: self._read[id] for id in chosen if id in self._read},
        )

    def at_hand(self, ids: Iterable[str]) -> Groundings:
        """Those of some facts, for whoever asks for each of them again and again."""
        return Groundings({}, {id: self[id] for id in ids})

    def bytes_of(self, id: str) -> memoryview:
        """What is kept of one for the next build."""
        return self._kept[id] if id in self._kept else packed(self._read[id])
