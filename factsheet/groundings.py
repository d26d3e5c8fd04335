"""What facts and their quotes say, read the same way; those of a site are kept as bytes until they are asked for."""

from __future__ import annotations

import zlib
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


def packed(grounding: Grounding) -> bytes:
    """A fifteenth of the room that the values take: the words of a text stand in all that was read of it."""
    return zlib.compress(_encode(grounding), 1)


def _unpacked(content: bytes) -> Grounding:
    return _decode(zlib.decompress(content))


class Groundings(Mapping[str, Grounding]):
    """The groundings of some facts: those in `read` at hand, those in `kept` made of their bytes each time."""

    def __init__(self, kept: Mapping[str, bytes] = {}, read: Mapping[str, Grounding] = {}) -> None:
        self._kept = kept
        self._read = read

    def __getitem__(self, id: str) -> Grounding:
        return self._read[id] if id in self._read else _unpacked(self._kept[id])

    def __iter__(self) -> Iterator[str]:
        yield from self._read
        yield from (id for id in self._kept if id not in self._read)

    def __len__(self) -> int:
        return len(self._read.keys() | self._kept.keys())

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

    def bytes_of(self, id: str) -> bytes:
        """What is kept of one for the next build."""
        return self._kept[id] if id in self._kept else packed(self._read[id])
