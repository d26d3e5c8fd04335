"""References that differ in a few words alone: a library writes the first, and into that the words of others are put.

A sheet has a reference for each fact, and all but its key, its title and its address it shares with hundreds of others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

import msgspec

from factsheet.pages.references import Reference

OwnWords = tuple[str, str, str]
_HOLES = ("\ue000", "\ue001", "\ue002")  # for private use, so hardly anybody's words
_HOLE = re.compile("|".join(_HOLES))


class Writer(msgspec.Struct, frozen=True):
    """A format's own: `write` makes a record of a reference, `words` its key, title and address as this has them."""

    write: Callable[[Reference], str]
    words: Callable[[Reference], OwnWords]


def entries(writer: Writer, references: Iterable[Reference]) -> list[bytes]:
    """A record for each, as `write` makes it."""
    return [_entry(writer, reference).encode() for reference in references]


def _entry(writer: Writer, reference: Reference) -> str:
    words = writer.words(reference)
    key, title, address = (hole if word else "" for hole, word in zip(_HOLES, words, strict=True))
    mould = _mould(writer.write, msgspec.structs.replace(reference, key=key, title=title, address=address))
    return mould % tuple(word for word in words if word) if mould else writer.write(reference)


@lru_cache(maxsize=1024)
def _mould(write: Callable[[Reference], str], reference: Reference) -> str:
    """A record to put words into; nothing where the holes do not stand in it as the words will."""
    written = write(reference)
    holes = reference.key + reference.title + reference.address
    if "".join(mark for mark in written if mark in _HOLES) != holes:
        return ""
    return _HOLE.sub("%s", written.replace("%", "%%"))
