"""A record and a field of it go in, its file, line and column come out: places lie beside the records, not in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from factsheet import located
from factsheet.diagnostics import Origin


class Home(msgspec.Struct, frozen=True):
    """Where a record is written: its file and its node. The place of each field follows from it.

    `cited` are the nodes of a fact's citations; a quote that stands on the fact itself is cited at the fact's own node.
    """

    file: str
    node: located.Node
    cited: tuple[located.Node, ...] = ()

    @property
    def line(self) -> int:
        """The line the record begins on."""
        return self.node.line

    def origin(self, path: tuple[str | int, ...]) -> Origin:
        """The place of a field; of the nearest thing around it where the field is not written."""
        node = self.node
        if path[:1] == ("citations",) and len(path) > 1 and isinstance(path[1], int) and path[1] < len(self.cited):
            node, path = self.cited[path[1]], path[2:]
        for step in path:
            inner = _step(node, step)
            if inner is None:
                break
            node = inner
        return Origin(self.file, node.line, node.column)


def _step(node: located.Node, step: str | int) -> located.Node | None:
    if isinstance(node, located.Mapping) and isinstance(step, str):
        return node.get(step)
    if isinstance(node, located.Sequence) and isinstance(step, int) and step < len(node.items):
        return node.items[step]
    return None


def found_in(file: str, text: str, words: str) -> Origin:
    """The place of some words in a file that is no YAML; its beginning where they do not stand there as they are."""
    before = text[: max(0, text.find(words))]
    return Origin(file, before.count("\n") + 1, len(before) - before.rfind("\n"))


class KnownHome(msgspec.Struct, frozen=True):
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

    def origin(self, path: tuple[str | int, ...]) -> Origin:
        """As of the home itself."""
        return self.find(self.record).origin(path)


AnyHome = Home | KnownHome
Homes = Mapping[tuple[str, str], AnyHome]
