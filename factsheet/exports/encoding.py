"""What several formats share: a value as JSON that people can read, a text as one line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import msgspec

from factsheet.digest import Summing
from factsheet.files import Output

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def pretty(value: object) -> bytes:
    """JSON with a space for each level, and a line feed at the end."""
    return msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"


def nested(values: Sequence[object], depth: int) -> list[bytes]:
    """A JSON object for each value, indented as inside of `depth` others.

    Without the spaces before each and the line feed after it.
    """
    if not values:
        return []
    array: object = values
    for _ in range(depth - 1):
        array = (array,)
    before = b"\n" + b" " * depth
    inside = msgspec.json.format(msgspec.json.encode(array), indent=1).split(before, 1)[1]
    # No line within an object has as few spaces before it.
    first, *others = inside.rpartition(b"\n" + b" " * (depth - 1) + b"]")[0].split(b"," + before + b"{")
    return [first, *(b"{" + one for one in others)]


def by_lines(path: str, lines: Iterable[str]) -> Iterator[Output]:
    """A text, each line with its line feed; one of very many lines some at a time, so that it is never in memory."""
    rest, summing = iter(lines), Summing()
    some = list(islice(rest, MOST_LINES))
    while some:
        after = list(islice(rest, MOST_LINES))
        piece = "".join([f"{one}\n" for one in some]).encode()
        summing.add(piece)
        yield Output(path, piece, more=bool(after), sha256="" if after else summing.sha256)
        some = after


MOST_LINES = 10_000


def line(text: str) -> str:
    """The text on one line and without control characters, for formats in which a line is a field."""
    return text.strip() if text.isprintable() else _CONTROL.sub(" ", text).strip()
