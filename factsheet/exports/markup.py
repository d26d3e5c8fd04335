"""Text goes in; the same text as XML or Markdown may hold it comes out."""

from __future__ import annotations

import html
import re

# XML 1.0 has no way at all to write these.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

# Addresses stay as they are, which readers of Markdown link of their own accord.
_MARKS = re.compile(r"(https?://[^\s<>()\[\]`*|\\]+)|([\\`*_{}\[\]<>#|~&])")
_MARKING = frozenset("\\`*_{}<>[]#|~&")
_FIRST = re.compile(r"(\d{0,9})([-+=.)])(?=\s|\Z)")


def text(value: str) -> str:
    """The text with `&`, `<`, `>` and quotation marks as references; what XML cannot write is left out."""
    return html.escape(value if value.isprintable() else _UNWRITABLE.sub("", value))


def attribute(value: str) -> str:
    """The text in double quotes."""
    return f'"{text(value)}"'


def markdown(value: str) -> str:
    """The text with a backslash before all that would mark it up, link, or begin a list."""
    if value[:1].isalpha() and _MARKING.isdisjoint(value):
        return value
    marked = _MARKS.sub(lambda match: match[1] or f"\\{match[2]}", value)
    first = _FIRST.match(marked)
    return f"{first[1]}\\{marked[first.start(2) :]}" if first else marked
