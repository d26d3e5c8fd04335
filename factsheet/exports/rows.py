"""Files with a row for each fact: the rows of facts that are as they were come out of the last build's file."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import accumulate, pairwise

import msgspec

from factsheet.files import Output, Rows


def nothing(_path: str) -> bytes:
    """What a build has left that nobody remembers."""
    return b""


class Last(msgspec.Struct, frozen=True):
    """What the last build has left: `rows` say where each fact lies in its files, which `read` gives by their paths.

    `kept` are facts that all data say the same of as then.
    """

    rows: Rows = Rows()
    kept: Collection[str] = frozenset()
    read: Callable[[str], bytes] = nothing

    def fresh(self, ids: Iterable[str]) -> list[str]:
        """The facts whose rows have to be made."""
        known = set(self.rows.ids) & set(self.kept)
        return [id for id in ids if id not in known]

    def rowed(
        self, path: str, ids: Collection[str], made: Mapping[str, bytes],
        *, head: bytes = b"", joint: bytes = b"", foot: bytes = b"",
    ) -> Output:  # fmt: skip
        """The file with a row for each of `ids`, those in `made` as they are there; `joint` stands between two rows."""
        old = {} if made.keys() >= set(ids) else self._cut(path, len(joint))
        rows = [made[id] if id in made else old[id] for id in ids]
        places = accumulate((len(row) + len(joint) for row in rows), initial=len(head))
        return Output(path, b"".join((head, joint.join(rows), foot)), tuple(places))

    def _cut(self, path: str, joint: int) -> dict[str, bytes]:
        content, places = self.read(path), pairwise(self.rows.places[path])
        return {id: content[start : end - joint] for id, (start, end) in zip(self.rows.ids, places, strict=True)}


NOTHING = Last()
