"""Files with a row for each fact: the rows of facts that are as they were come out of the last build's file."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cached_property

import msgspec

from factsheet.digest import Summing, sha256
from factsheet.files import Output, Rows, Written


def nothing(_path: str) -> bytes:
    """What a build has left that nobody remembers."""
    return b""


class Last(msgspec.Struct, frozen=True, dict=True):
    """What the last build has left: `rows` say where each fact lies in its files, which `read` gives by their paths.

    `kept` are facts that all data say the same of as then.
    """

    rows: Rows = Rows()
    kept: Collection[str] = frozenset()
    read: Callable[[str], bytes] = nothing

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The place of each fact among the rows."""
        return {id: number for number, id in enumerate(self.rows.ids)}

    def fresh(self, ids: Iterable[str]) -> list[str]:
        """The facts whose rows have to be made."""
        known = set(self.rows.ids) & set(self.kept)
        return [id for id in ids if id not in known]


NOTHING = Last()


def summed(output: Output) -> Written:
    """A whole file as it is to be once it is written."""
    return Written(output.path, sha256(output.content), len(output.content))


class Growing:
    """A file that rows are added to, some after others; what has been added is handed over piece by piece.

    `joint` stands between two rows, and after a `head` that ends with it where there are any.
    """

    def __init__(
        self, path: str, last: Last = NOTHING, *, head: bytes = b"", joint: bytes = b"", foot: bytes = b""
    ) -> None:
        self.path = path
        self._last, self._joint, self._foot = last, joint, foot
        self._content = bytearray(head)
        self._sum = Summing()  # of what has been handed over
        self._places = [len(head)]
        self._left: tuple[bytes, tuple[int, ...]] = (b"", ())

    def add(self, ids: Iterable[str], made: Mapping[str, bytes]) -> None:
        """The rows of some facts: as `made` has them, or as they were."""
        first = end = -1  # of a run of rows that stood in a row before
        for id in ids:
            number = -1 if id in made else self._last.numbers[id]
            if number < 0 or number != end:
                self._take_over(first, end)
                first, end = number, number
            if number < 0:
                self._content += made[id] + self._joint
                self._places.append(self._sum.size + len(self._content))
            end += number >= 0
        self._take_over(first, end)

    def _take_over(self, first: int, end: int) -> None:
        if first < 0:
            return
        content, places = self._old()
        moved = self._sum.size + len(self._content) - places[first]
        self._content += content[places[first] : places[end] - len(self._joint)] + self._joint
        self._places += [place + moved for place in places[first + 1 : end + 1]]

    def _old(self) -> tuple[bytes, tuple[int, ...]]:
        if not self._left[1]:
            self._left = self._last.read(self.path), self._last.rows.places[self.path]
        return self._left

    def piece(self) -> Output:
        """What has been added since the last piece; a joint after which nothing may come waits."""
        return Output(self.path, self._handed_over(), more=True)

    def rest(self) -> Output:
        """The last piece, after which nothing can be added."""
        foot = self._handed_over(self._foot)
        return Output(self.path, foot, tuple(self._places), sha256=self._sum.sha256)

    def written(self) -> Written:
        """What has been handed over of the file: all of it, after the rest."""
        return Written(self.path, self._sum.sha256, self._sum.size)

    def _handed_over(self, foot: bytes = b"") -> bytes:
        waiting = self._joint if self._content.endswith(self._joint) else b""
        with memoryview(self._content) as content:
            piece = b"".join((content[: len(content) - len(waiting)], foot))
        self._content = bytearray(waiting)
        self._sum.add(piece)
        return piece
