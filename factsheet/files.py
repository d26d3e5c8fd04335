"""Files in memory: what a build may see, what it makes, and what it leaves for the next one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Protocol, TypeVar

import msgspec

MANIFEST = "manifest.json"
STATE = "build.json"


Seen = tuple[int, int, int]


def safe(path: str) -> bool:
    """Whether a path that was read from a file stays inside the folder it is meant for."""
    parts = path.split("/")
    return bool(path) and "\0" not in path and "\\" not in path and not {"", ".", ".."} & set(parts)


class Snapshot(msgspec.Struct, frozen=True):
    """The files a build may see, by path with forward slashes: the site's own, and the theme's."""

    site: Mapping[str, bytes]
    theme: Mapping[str, bytes]

    def only(self, paths: Iterable[str]) -> Snapshot:
        """Some of the site's files, with the whole theme; a path that leads nowhere has no part in it."""
        return Snapshot({path: self.site[path] for path in dict.fromkeys(paths) if path in self.site}, self.theme)


class Output(msgspec.Struct, frozen=True):
    """A file of the built site, or the next piece of a large one, of which `more` is to come.

    Of a file with a row for each fact, in their order, `places` are where each row begins, and where one more would.
    The last of several pieces may have the `sha256` of all of them, which is then not made again.
    """

    path: str
    content: bytes
    places: tuple[int, ...] = ()
    more: bool = False
    sha256: str = ""


class Written(msgspec.Struct, frozen=True):
    """A file of the built site that lies where it is to be; `places` are those of a file with a row for each fact."""

    path: str
    sha256: str
    size: int
    places: tuple[int, ...] = ()


T_co = TypeVar("T_co", covariant=True)


class Shelf(Protocol[T_co]):
    """Where the files of a site are put as they are made; what has been put there can be read again."""

    def __call__(self, one: Output) -> T_co | None:
        """Take a file or a piece of one; once that is whole, the answer says what has become of it."""

    def read(self, path: str) -> Iterator[bytes]:
        """What has been put of a file, some at a time."""


class Held:
    """A shelf in memory: the files as they are, those that came in pieces joined."""

    def __init__(self) -> None:
        self._pieces: dict[str, list[bytes]] = {}

    def __call__(self, one: Output) -> Output | None:
        pieces = self._pieces.setdefault(one.path, [])
        pieces.append(one.content)
        if one.more:
            return None
        return Output(one.path, b"".join(pieces), one.places, sha256=one.sha256) if len(pieces) > 1 else one

    def read(self, path: str) -> Iterator[bytes]:
        yield from self._pieces[path]


class Rows(msgspec.Struct, frozen=True):
    """The facts that a build has made a row of in some files, and the `places` of these rows by the files' paths."""

    ids: tuple[str, ...] = ()
    places: Mapping[str, tuple[int, ...]] = {}


class Later(msgspec.Struct, frozen=True):
    """A file of the built site that is made only where somebody asks for its content."""

    path: str
    make: Callable[[], bytes]

    @property
    def content(self) -> bytes:
        """Made anew each time."""
        return self.make()


class Unseen(msgspec.Struct, frozen=True):
    """A corrupted statement that no rule has found fault with: its fact, its language, the kind of slip, its words."""

    fact: str
    language: str
    kind: str
    text: str


class Outcome(msgspec.Struct, frozen=True):
    """What came of corrupting one fact: by kind, how often a rule refused or warned, and what went unseen."""

    refused: Mapping[str, int] = {}
    warned: Mapping[str, int] = {}
    unseen: tuple[Unseen, ...] = ()


class State(msgspec.Struct, frozen=True, kw_only=True):
    """What a build leaves for the next: a digest of what it was made from, each page's key, each file's SHA-256.

    `trials` are the outcomes of the self-test by the key of their fact, `compiled` the templates made ready. `seen` is
    how the system described each file of the site when it was finished: one that is still so need not be read again.
    `rows` say where facts lie in the files that have a row for each.
    `said` are the warnings and what they come to, told again while they hold; `unindexed` is a site that wants an
    index nobody could make.
    """

    made_from: str = ""
    keys: Mapping[str, str] = {}
    files: Mapping[str, str] = {}
    trials: Mapping[str, Outcome] = {}
    compiled: Mapping[str, bytes] = {}
    seen: Mapping[str, Seen] = {}
    said: tuple[str, str] = ("", "")
    unindexed: bool = False
    rows: Rows = Rows()


class Unindexed(Exception):
    """A search index cannot be made; the message says why, for the editor."""
