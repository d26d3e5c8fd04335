"""Files and folders go in; when they have changed, and when it is time to build, come out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from factsheet.standing import entries

# How long saves must have ceased, in seconds, before the second and later builds of a row; and the longest wait.
QUIET, LONGEST = 0.25, 3.0
# How often to look, at most, and how soon again once a save was seen.
# A folder of very many files is looked at less often, so that looking stays cheap.
OFTEN, SETTLE, SHARE = 0.02, 0.005, 12
# Two saves in one tick of the file system's clock leave the same time behind: so much later the files are read again.
TICK = 0.05

Stamp = frozenset[tuple[str, tuple[int, int, int, int]]]


def stamp(places: Iterable[Path]) -> Stamp:
    """All files under these places with number, size and times: another stamp whenever one was saved."""
    return frozenset(entry for place in places for entry in entries(str(place)))


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
