"""One build at a time for each output folder: the system's lock on the folder itself.

It ends with the process that holds it, however that ends; it needs no file and no clock, and it is seen through every
mount of the folder. Where the folder is not there yet, the nearest folder above it is locked in its place.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from factsheet.publish.refused import Refused, sentence

if sys.platform != "win32":  # where a folder cannot be opened, and builds at once are not kept apart
    import fcntl

PATIENCE, STEP = 60.0, 0.02
# Some file systems of networks cannot lock a folder; builds at once are not kept apart there.
_NO_LOCKS_HERE = (errno.EBADF, errno.EINVAL, errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS)


class Turn:
    """The right to publish to `output`; `waited` tells whether another build was there first."""

    def __init__(self, output: Path) -> None:
        self.output = output
        self.waited = False
        self.held: list[int] = []

    def hold(self, folder: Path) -> None:
        """Hold a folder of our own too, before it becomes the output and others may come for its lock."""
        if sys.platform != "win32":
            self.held.append(_opened(folder))
            _taken(self.held[-1])

    def let_go(self) -> None:
        """Also what a child process does at once: it may outlive its parent, and must not hold the folder then."""
        while self.held:
            os.close(self.held.pop())


@contextlib.contextmanager
def turn(output: Path, patience: float = PATIENCE) -> Iterator[Turn]:
    """Wait for the builds that are at work on a folder; give up with a sentence after `patience` seconds."""
    mine = Turn(output)
    try:
        if sys.platform != "win32":
            os.register_at_fork(after_in_child=mine.let_go)
            _wait(mine, time.monotonic() + patience)
        yield mine
    finally:
        mine.let_go()


def _wait(mine: Turn, until: float) -> None:
    while True:
        try:
            if _took(mine):
                return
        except OSError as error:
            raise Refused(sentence(error, mine.output, "the old site is as it was")) from error
        if time.monotonic() > until:
            raise Refused(f"{mine.output}: another build is at work there and does not end; end it, or try again later")
        mine.waited = True
        time.sleep(STEP)


# Once it is ours, the folder may be another one: the build before us has exchanged it.
def _took(mine: Turn) -> bool:
    file = _opened(_there(mine.output))
    if _taken(file) and _same(file, _there(mine.output)):
        mine.held.append(file)
        return True
    os.close(file)
    return False


def _there(output: Path) -> Path:
    return next((folder for folder in (output, *output.parents) if folder.is_dir()), output)


def _same(file: int, folder: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file), folder.stat())
    except FileNotFoundError:
        return False


def _opened(folder: Path) -> int:
    return os.open(folder, os.O_RDONLY | os.O_CLOEXEC)


def _taken(file: int) -> bool:
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:
        if error.errno not in _NO_LOCKS_HERE:
            raise
    return True
