"""What the system says of the files that a build has read and made: while it says the same, there is nothing to build.

A record of it is left in the cache. To compare it takes the system's word for each file and reads none; it is done
before anything else is imported, so that this module has nothing but what every Python has loaded already.
"""

from __future__ import annotations

import os
import sys
import time
from array import array

TYPE_CHECKING = False  # that of `typing` takes longer to import than all of this
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Stamp = tuple[int, int, int, int]

FILE = "standing"
PACKAGE = os.path.dirname(os.path.abspath(__file__))
# A system may tell the time in steps of up to 10 ms, or of whole seconds: of what it says of a file that has just been
# written, it may say the same after another write.
COARSEST, COARSE_CLOCK = 20_000_000, 1_000_000_000


class Look:
    """The files at some places, each with inode, size and times, as they were `at` a moment of the system's clock."""

    def __init__(self, places: Iterable[str]) -> None:
        self.at = time.time_ns()
        self.names: list[str] = []
        self.stamps = array("q")
        for place in places:
            for name, stamp in sorted(entries(place)):
                self.names.append(name)
                self.stamps.extend(stamp)

    def tells(self, other: Look) -> bool:
        """Whether the other saw the same, and none of it is so new that it could have changed unseen meanwhile."""
        same = self.names == other.names and self.stamps == other.stamps
        return same and _told_apart(self.stamps[3::4], self.at)


def _told_apart(changed: Sequence[int], at: int) -> bool:
    coarse = bool(changed) and not any(one % COARSE_CLOCK for one in changed)
    return not coarse and max(changed, default=0) + COARSEST < at


def packages() -> Iterator[str]:
    """The folders that installed packages lie in; one that is added or replaced changes the time of its folder."""
    yield from (f"{path}/." for path in sys.path if path.endswith(("site-packages", "dist-packages")))


# What editors, version control and desktops leave beside a file unasked: a copy of it, or nothing of a sheet's.
_COPIES = ("~", ".bak", ".orig", ".rej")
_DESKTOPS = ("Thumbs.db", "desktop.ini")


def left_beside(name: str) -> bool:
    """Whether a file or folder of this name is no part of a sheet: hidden by a dot, or left there by a program."""
    return name[0] == "." or name.endswith(_COPIES) or name in _DESKTOPS or name[0] == name[-1] == "#"


def entries(place: str) -> Iterator[tuple[str, Stamp]]:
    """Files below a folder, but none of the compiled ones and none that is `left_beside`; `x/.` is x itself.

    What is not there, or goes meanwhile, is nothing: where it comes, it is seen.
    """
    if place.endswith("/."):
        yield from _entry(place)
        return
    folders = [place]
    while folders:
        try:
            with os.scandir(folders.pop()) as found:
                inside = [entry for entry in found if entry.name != "__pycache__" and not left_beside(entry.name)]
        except NotADirectoryError:
            yield from _entry(place)
            return
        except OSError:
            continue
        for entry in inside:
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            else:
                yield from _entry(entry.path)


def _entry(path: str) -> Iterator[tuple[str, Stamp]]:
    try:
        yield path, _stamp(os.lstat(path))
    except OSError:
        return


def _stamp(found: os.stat_result) -> Stamp:
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


class Made:
    """A site's `files` in its `output`, as the system told them `at` a moment of its clock: nothing if one is gone."""

    def __init__(self, output: str, files: Iterable[str]) -> None:
        self.at, self.output, self.files = time.time_ns(), output, tuple(files)
        try:
            self.stamps = _stamps(output, self.files)
        except OSError:
            self.stamps = array("q")

    def settled(self) -> bool:
        """Whether the system would by now say something else of each after another write, and says the same still."""
        changed = self.stamps[3::4]
        young = [path for path, one in zip(self.files, changed, strict=False) if one + COARSEST >= self.at]
        wait = max(changed, default=0) + COARSEST - time.time_ns()
        if young and 0 < wait <= COARSEST:
            time.sleep(wait / 1_000_000_000)
        told = _told_apart(changed, time.time_ns() + 1)
        return told and _stamps(self.output, young) == self._of(young)

    def _of(self, some: Iterable[str]) -> array[int]:
        stamps, chosen = array("q"), set(some)
        for number, path in enumerate(self.files):
            if path in chosen:
                stamps.extend(self.stamps[4 * number : 4 * number + 4])
        return stamps


def _stamps(output: str, files: Iterable[str]) -> array[int]:
    stamps = array("q")
    for path in files:
        stamps.extend(_stamp(os.lstat(f"{output}/{path}")))
    return stamps


def record(
    cache: str, asked: Sequence[str], places: Sequence[str], before: Look, made: Made, absent: Sequence[str],
    told: tuple[str, str],
) -> None:  # fmt: skip
    """Leave word of a site that is as it should be: built of what was there `before`, and `made` of it.

    `told` is what a build that finds it so says to the error output and to the standard one. `absent` are paths at
    which a build that was cut short leaves something. Where the system's word is not enough, none is left.
    """
    place, new = f"{cache}/{FILE}", f"{cache}/{FILE}.new"
    try:
        if before.tells(Look(places)) and made.stamps and made.settled():
            fields = [_asked(asked), places, [made.output], absent, [told[0]], [told[1]], before.names, made.files]
            head = "\0".join("\n".join(field) for field in fields).encode("utf-8", "surrogateescape")
            with open(new, "wb") as file:
                file.write(head + b"\0" + before.stamps.tobytes() + made.stamps.tobytes())
            os.replace(new, place)
    except OSError:  # the next build looks more closely
        pass
    if os.path.lexists(new):  # of a build that was cut short, or of this one
        _remove(new)


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return


# What is said names the program as it was started.
def _asked(argv: Sequence[str]) -> list[str]:
    return [os.getcwd(), *sys.argv[:1], *argv]


def told(argv: Sequence[str]) -> tuple[str, str] | None:
    """What to say to the error output and to the standard one where all is as it was recorded; None where it is not."""
    try:
        with open(f"{_cache(argv)}/{FILE}", "rb") as file:
            *fields, raw = file.read().split(b"\0", 8)
        asked, places, (output,), absent, (err,), (out,), names, files = (
            field.decode("utf-8", "surrogateescape").split("\n") if number not in (4, 5) else [field.decode()]
            for number, field in enumerate(fields)
        )
        if asked != _asked(argv) or any(os.path.lexists(path) for path in absent):
            return None
        made = _Asking(output, files, raw[_SIZE * len(names) :])
        try:
            look = Look(places)
            same = look.names == names and raw.startswith(look.stamps.tobytes()) and made.here()
            same = same and made.elsewhere()
        finally:
            made.stop()
    except (OSError, ValueError):
        return None
    return (err, out) if same else None


MANY_FILES = 2_000  # to ask for half of them takes longer than to start another process
_SIZE = 32  # bytes of a stamp
_KILL = 9  # as `signal` says, which takes longer to import than all of this
_SHARE = 0.45  # of the files: this process looks at what the site is made of as well


class _Asking:
    """Whether the system says the same of files as their `stamps` do; of many, another process asks for the latter."""

    def __init__(self, output: str, files: Sequence[str], stamps: bytes) -> None:
        apart = len(files) >= MANY_FILES and hasattr(os, "fork") and os.cpu_count() != 1
        cut = int(len(files) * _SHARE) if apart else len(files)
        self._output, self._files, self._stamps = output, files[:cut], stamps[: cut * _SIZE] if apart else stamps
        self._other = os.fork() if apart else 0
        if apart and not self._other:
            _end(output, files[cut:], stamps[cut * _SIZE :])

    def here(self) -> bool:
        """Of those that this process asks for."""
        return _stamps(self._output, self._files).tobytes() == self._stamps

    def elsewhere(self) -> bool:
        """Of the others; asked once."""
        other, self._other = self._other, 0
        return not other or os.waitpid(other, 0)[1] == 0

    def stop(self) -> None:
        """Ask no more of the others: once one file is not as it was, nobody waits for the rest."""
        if self._other:
            os.kill(self._other, _KILL)
            self.elsewhere()


# Without all that an end of a program does: what this one has begun, the other one ends.
def _end(output: str, files: Sequence[str], stamps: bytes) -> None:
    same = False
    try:
        same = _stamps(output, files).tobytes() == stamps
    finally:
        os._exit(0 if same else 1)


# Another spelling of a flag leads to another cache, whose record was asked for in other words.
def _cache(argv: Sequence[str]) -> str:
    return _after(argv, "--cache") or f"{_after(argv, '--site') or beside()}/.cache"


def beside() -> str:
    """The folder of build.py; in an installed program, the one it is run in."""
    folder = os.path.dirname(PACKAGE)
    return folder if os.path.isfile(f"{folder}/build.py") else os.getcwd()


def _after(argv: Sequence[str], flag: str) -> str:
    given = [value for word, value in zip(argv, argv[1:], strict=False) if word == flag]
    given += [word[len(flag) + 1 :] for word in argv if word.startswith(f"{flag}=")]
    return given[0] if len(given) == 1 else ""
