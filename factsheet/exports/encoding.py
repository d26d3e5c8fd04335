"""What several formats share: a value as JSON that people can read, a text as one line."""

from __future__ import annotations

import re

import msgspec

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def pretty(value: object) -> bytes:
    """JSON with a space for each level, and a line feed at the end."""
    return msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"


def nested(value: object, depth: int) -> bytes:
    """The same inside of `depth` others, without the spaces before and the line feed after it."""
    return msgspec.json.format(msgspec.json.encode(value), indent=1).replace(b"\n", b"\n" + b" " * depth)


def line(text: str) -> str:
    """The text on one line and without control characters, for formats in which a line is a field."""
    return text.strip() if text.isprintable() else _CONTROL.sub(" ", text).strip()
