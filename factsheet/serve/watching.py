"""Files and folders go in; when they have changed, and when it is time to build, come out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

# How long saves must have ceased, in seconds, before the second and later builds of a row; and the longest wait.
QUIET, LONGEST = 0.25, 3.0
# How often to look, at most, and how soon again once a save was seen.
# A folder of very many files is looked at less often, so that looking stays cheap.
OFTEN, SETTLE, SHARE = 0.02, 0.005, 12
# Two saves in one tick of the file system's clock leave the same time behind: so much later the files are read again.
TICK = 0.05

Stamp = frozenset[tuple[str, int, int, int]]


def stamp(places: Iterable[Path]) -> Stamp:
    """All files under these places with time, size and number: another stamp whenever one was saved."""
    return frozenset(entry for place in places for entry in _entries(str(place)))


def _entries(place: str) -> Iterator[tuple[str, int, int, int]]:
    try:
        with os.scandir(place) as found:
            entries = [entry for entry in found if not entry.name.startswith(".")]
    except NotADirectoryError:
        yield from _file(place)
        return
    except OSError:  # not there, or not ours to read: a build says so
        return
    for entry in entries:
        try:
            folder = entry.is_dir(follow_symlinks=False)
        except OSError:
            continue
        yield from _entries(entry.path) if folder else _file(entry.path)


def _file(path: str) -> Iterator[tuple[str, int, int, int]]:
    try:
        found = os.lstat(path)
    except OSError:
        return
    yield path, found.st_mtime_ns, found.st_size, found.st_ino


class Pace:
    """When to build: a lone save at once, a row of saves first at its beginning, then when it has ceased.

    A save counts when it has stood for one look, since some editors empty a file before they fill it.
    """

    def __init__(self, seen: Stamp, now: float) -> None:
        self.seen = seen
        self.first = self.last = 0.0
        self.waiting = self.row = False
        self.again = now + TICK
        self.built = now - LONGEST

    def look(self, found: Stamp, now: float) -> bool:
        """Whether to build now; the times are in seconds of any one clock."""
        if found != self.seen:
            self.seen, self.last = found, now
            self.first = self.first if self.waiting else now
            self.waiting = True
            return False
        if self.waiting:
            alone = self.first - self.built > QUIET
            return alone or now - self.last >= QUIET or now - self.first >= LONGEST
        return now >= self.again

    def begin(self, now: float) -> None:
        """A build begins: what is saved from now on waits for the next."""
        self.again = now + TICK if self.waiting else float("inf")
        self.row, self.waiting = self.waiting, False

    def end(self, now: float) -> None:
        """It has ended; a long build is no pause between saves, and reading the files again is no build."""
        self.built = now if self.row else self.built
