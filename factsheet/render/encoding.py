"""A template and a view go in, the bytes of the page come out."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

import jinja2
import msgspec

Encode = Callable[[jinja2.Template, msgspec.Struct], bytes]
PIECES = 10_000


def at_once(template: jinja2.Template, view: msgspec.Struct) -> bytes:
    """The quicker way."""
    return template.render(page=view).encode()


def bit_by_bit(template: jinja2.Template, view: msgspec.Struct) -> bytes:
    """With fewer pieces in memory: of a page with a row for each of very many facts they take several times as much."""
    pieces, content = template.generate(page=view), bytearray()
    while some := list(islice(pieces, PIECES)):
        content += "".join(some).encode()
    return bytes(content)
