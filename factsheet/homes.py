"""A record and a field of it go in, its file, line and column come out: places lie beside the records, not in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import msgspec

from factsheet import located
from factsheet.composing import composed, place_written
from factsheet.diagnostics import Origin


class Home(msgspec.Struct, frozen=True):
    """Where a record is written: its file and its node. The place of each field follows from it.

    `cited` are the nodes of a fact's citations; a quote that stands on the fact itself is cited at the fact's own node.
    `content` is that of the file.
    """

    file: str
    node: located.Node
    cited: tuple[located.Node, ...] = ()
    content: bytes = b""

    @property
    def line(self) -> int:
        """The line the record begins on."""
        return self.node.line

    def origin(self, path: tuple[str | int, ...], words: str = "", before: int = 0) -> Origin:
        """The place of a field; of the nearest thing around it where the field is not written.

        Of `words` that stand in its text `before` so many times, their own place where the file has them as they are.
        """
        node = self.node
        if path[:1] == ("citations",) and len(path) > 1 and isinstance(path[1], int) and path[1] < len(self.cited):
            node, path = self.cited[path[1]], path[2:]
        for step in path:
            inner = _step(node, step)
            if inner is None:
                break
            node = inner
        found = _worded(self.content, node, words, before) if words and self.content else None
        return Origin(self.file, *(found or (node.line, node.column)))


def _step(node: located.Node, step: str | int) -> located.Node | None:
    if isinstance(node, located.Mapping) and isinstance(step, str):
        return node.get(step)
    if isinstance(node, located.Sequence) and isinstance(step, int) and step < len(node.items):
        return node.items[step]
    return None


def _worded(content: bytes, node: located.Node, words: str, before: int) -> tuple[int, int] | None:
    """Line and column of some words of a scalar, as YAML and Markdown write them: broken lines, doubled marks, `*`."""
    if (node.line, node.column) not in (extents := located.extents(content)):
        return None
    text = content.decode("utf-8").removeprefix("\ufeff")
    start, end = extents[node.line, node.column]
    parts = [re.escape(word).replace("'", "''?").replace('"', r'\\?"') for word in words.split()]
    keys = "" if words.startswith("@") else r"\[@[^\]\s]*\]|"  # the id of a fact may look like words of the text
    written = re.compile(keys + "(" + r"[*_]*\s+[*_]*".join(parts) + ")")
    field = text[start:end]
    places = [match.start(1) for match in written.finditer(composed(field)) if match[1]]
    if before >= len(places):
        return None
    lines = _BREAK.split(field[: place_written(field, places[before])])
    return node.line + len(lines) - 1, len(lines[-1]) + (node.column if len(lines) == 1 else 1)


_BREAK = re.compile(r"\r\n?|\n")


def found_in(file: str, text: str, words: str, often: int = 0) -> Origin:
    """The place of some words in a file that is no YAML; its beginning where they do not stand there as they are.

    Where they stand there `often` before, it is the next place, as far as there is one.
    """
    at = text.find(words)
    for _ in range(often):
        at = max(at, text.find(words, at + 1))
    before = text[: max(0, at)]
    return Origin(file, before.count("\n") + 1, len(before) - before.rfind("\n"))


class KnownHome(msgspec.Struct, frozen=True, gc=False):
    """The home of a record whose file has been read before: it is parsed when somebody asks for a place in it."""

    file: str
    line: int
    record: tuple[str, str]
    find: Callable[[tuple[str, str]], AnyHome]

    @property
    def node(self) -> located.Node:
        """As of the home itself."""
        return self.find(self.record).node

    @property
    def cited(self) -> tuple[located.Node, ...]:
        """As of the home itself."""
        return self.find(self.record).cited

    def origin(self, path: tuple[str | int, ...], words: str = "", before: int = 0) -> Origin:
        """As of the home itself."""
        return self.find(self.record).origin(path, words, before)


AnyHome = Home | KnownHome
Homes = Mapping[tuple[str, str], AnyHome]
