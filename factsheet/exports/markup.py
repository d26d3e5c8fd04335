"""Text goes in; the same text as XML may hold it, between tags or in an attribute, comes out."""

from __future__ import annotations

import html
import re

# XML 1.0 has no way at all to write these.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def text(value: str) -> str:
    """The text with `&`, `<`, `>` and quotation marks as references; what XML cannot write is left out."""
    return html.escape(value if value.isprintable() else _UNWRITABLE.sub("", value))


def attribute(value: str) -> str:
    """The text in double quotes."""
    return f'"{text(value)}"'
