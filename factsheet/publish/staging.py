"""Outputs -> a folder that holds the new site whole: what was made, what is kept, what is not ours."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from factsheet.digest import Summing, sha256
from factsheet.files import MANIFEST, Output, Shelf, Written
from factsheet.publish.refused import Refused


class Published(msgspec.Struct, frozen=True):
    """What was written, kept and removed, and files in the folder that are not ours and were left in place."""

    files: dict[str, str]
    written: int
    kept: int
    removed: int
    foreign: tuple[str, ...]
    sizes: Mapping[str, int] = {}


@contextlib.contextmanager
def readable_modes() -> Iterator[None]:
    """Files 0644 and folders 0755, whatever the umask: a web server reads them. One call, not one for each file."""
    before = os.umask(0o022)
    try:
        yield
    finally:
        os.umask(before)


class Writer:
    """A shelf in a folder. In whichever process it is called, nothing but a line about each file has to leave it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._begun: dict[str, int] = {}  # the bytes that have been written of files that come in pieces
        self.folders = {""}

    def __call__(self, one: Output) -> Written | None:
        place = f"{self._folder}/{_room(self._folder, one.path, self.folders)}"
        if one.more or one.path in self._begun:
            return self._grow(place, one)
        write(place, one.content)
        return Written(one.path, one.sha256 or sha256(one.content), len(one.content), one.places)

    def _grow(self, place: str, one: Output) -> Written | None:
        write(place, one.content, os.O_APPEND if one.path in self._begun else _NEW)
        size = self._begun.pop(one.path, 0) + len(one.content)
        if one.more:
            self._begun[one.path] = size
            return None
        return Written(one.path, one.sha256 or self._summed(one.path), size, one.places)

    def _summed(self, path: str) -> str:
        whole = Summing()
        for some in self.read(path):
            whole.add(some)
        return whole.sha256

    def read(self, path: str) -> Iterator[bytes]:
        """What has been put of a file, some at a time."""
        with open(f"{self._folder}/{path}", "rb", buffering=0) as file:  # noqa: PTH123 (as it was written)
            while content := file.read(_SOME):
                yield content


_SOME = 1 << 20
Make = Callable[[Shelf[Written]], Generator[Written, None, None]]


def given(outputs: Iterable[Output]) -> Make:
    """Outputs that somebody has at hand, or makes one by one."""
    return lambda put: (written for one in outputs if (written := put(one)))


def assemble(old: Path, new: Path, make: Make, kept: Iterable[str], before: Mapping[str, str]) -> Published:
    """Fill the folder `new` with what `make` makes and hands over to be written, and with what is kept."""
    writer = Writer(new)
    folders = writer.folders
    files: dict[str, str] = {}
    sizes: dict[str, int] = {}
    written = 0
    # Whatever ends this ends the making too: nobody may still write where it is cleared away.
    with contextlib.closing(make(writer)) as made:
        for one in made:
            files[one.path], sizes[one.path] = one.sha256, one.size
            written += before.get(one.path) != one.sha256 or not _stands(f"{old}/{one.path}", one)
    unchanged = len(files) - written
    inside = new.is_relative_to(old)  # what is kept or not ours stays where it is
    for path in kept:
        if not inside:
            _link(f"{old}/{path}", f"{new}/{_room(new, path, folders)}")
        files[path] = before[path]
        unchanged += 1
    foreign = tuple(sorted(foreign_to(old, before)))
    _refuse_taken(old, foreign, files)
    if not inside:
        _bring(old, new, foreign, folders)
    files = dict(sorted(files.items()))
    listed = msgspec.json.format(msgspec.json.encode(files), indent=0)
    write(f"{new}/{MANIFEST}", listed)
    sizes[MANIFEST] = len(listed)
    return Published(files, written, unchanged, len(before.keys() - files.keys()), foreign, sizes)


# The manifest tells what was written once; somebody may have changed or deleted it since.
def _stands(path: str, one: Written) -> bool:
    try:
        found = os.lstat(path)
        if not stat.S_ISREG(found.st_mode) or found.st_size != one.size:
            return False
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 (pathlib takes twice as long)
            return sha256(file.read()) == one.sha256
    except OSError:
        return False


def verify(stage: Path, published: Published) -> None:
    """Every file that was written is there and has its size, by the folder's own word.

    To read all of it once more would ask the same memory it was written to; `build.py verify` reads a site that has
    been to a disk or to another machine and back.
    """
    for path, size in published.sizes.items():
        try:
            found = os.lstat(f"{stage}/{path}").st_size
        except FileNotFoundError:
            found = -1
        if found != size:
            raise Refused(f"{stage / path}: it was written and is not there as it was; the old site is as it was")


_NEW = os.O_CREAT | os.O_EXCL


def write(path: str, content: bytes, how: int = _NEW) -> None:
    """A new file, which nothing has written before; or more of one."""
    file = os.open(path, os.O_WRONLY | os.O_CLOEXEC | how, 0o644)
    try:
        done = os.write(file, content)
        while done < len(content):
            done += os.write(file, memoryview(content)[done:])
    finally:
        os.close(file)


def foreign_to(output: Path, ours: Mapping[str, str]) -> Iterator[str]:
    """What lies in the folder and is not ours.

    Links to folders count as files, and an empty folder may matter too: git needs some of its own.
    """
    own = {path.rpartition("/")[0] for path in ours}
    for path, is_file in _entries(str(output), ""):
        if path not in ours and path != MANIFEST and (is_file or path not in own):
            yield path


# Every file, and every folder with nothing in it.
def _entries(top: str, inside: str, depth: int = 0) -> Iterator[tuple[str, bool]]:
    if depth > DEEPEST:
        raise Refused(f"{top}/{inside}: folders are nested more than {DEEPEST} deep; move them out of the way")
    try:
        entries = list(os.scandir(f"{top}/{inside}" if inside else top))
    except FileNotFoundError:
        return
    if inside and not entries:
        yield inside, False
    for entry in entries:
        path = f"{inside}/{entry.name}" if inside else entry.name
        if not entry.is_dir(follow_symlinks=False):
            yield path, True
        elif path not in NOT_THERE:
            yield from _entries(top, path, depth + 1)


DEEPEST = 100
# A name in the output no folder of the site has; and what a disk has at its root for itself.
STAGE = ".factsheet"
NOT_THERE = (STAGE, "lost+found")


# Neither written over nor written through: a link in the place of a folder would lead elsewhere.
def _refuse_taken(old: Path, foreign: tuple[str, ...], files: Mapping[str, str]) -> None:
    folders = {part for path in files for part in above(path)}
    for path in foreign:
        folder = path in folders and ((old / path).is_symlink() or not (old / path).is_dir())
        if folder or path in files or not files.keys().isdisjoint(above(path)):
            kind = "folder" if folder else "file"
            raise Refused(
                f"{old / path} is not ours, and the sheet has a {kind} of that name; move it out of the way; "
                "the old site is as it was"
            )


def above(path: str) -> list[str]:
    """The folders a path lies in, the nearest first."""
    folders = []
    while path := path.rpartition("/")[0]:
        folders.append(path)
    return folders


# The planner makes no such path; were it ever to, nothing may be written outside.
def _room(new: Path, path: str, folders: set[str]) -> str:
    folder = path.rpartition("/")[0]
    if folder not in folders:
        if path.startswith("/") or ".." in path.split("/"):
            raise Refused(f"{path}: this would lie outside the site; the old site is as it was")
        (new / folder).mkdir(parents=True, exist_ok=True)
        folders.add(folder)
    return path


# Folders that hold nothing of ours keep their modes, once all is in them.
def _bring(old: Path, new: Path, foreign: tuple[str, ...], folders: set[str]) -> None:
    theirs = set()
    for path in foreign:
        theirs |= {part for part in above(path) if not (new / part).is_dir()}
        if path not in folders:
            _link(f"{old}/{path}", f"{new}/{_room(new, path, folders)}")
    for folder in sorted(theirs, reverse=True):
        shutil.copymode(old / folder, new / folder)


def _link(old: str, new: str) -> None:
    try:
        os.link(old, new, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError:
        if Path(old).is_dir() and not Path(old).is_symlink():
            Path(new).mkdir()
            shutil.copymode(old, new)
        else:
            shutil.copy2(old, new, follow_symlinks=False)
