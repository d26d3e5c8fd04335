"""Outputs -> output/: the new site is built beside the old one and exchanged with it; only what is ours is touched."""

from __future__ import annotations

import ctypes
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from factsheet.digest import sha256
from factsheet.files import MANIFEST, STATE, Output, State


class Refused(Exception):
    """The output cannot be written, and nothing was changed; the message says why, for the editor."""


class Published(msgspec.Struct, frozen=True):
    """What was written, kept and removed, and files in the folder that are not ours and were left in place."""

    files: dict[str, str]
    written: int
    kept: int
    removed: int
    foreign: tuple[str, ...]


def publish(
    output: Path, outputs: Iterable[Output], kept: Iterable[str], before: Mapping[str, str] | None
) -> Published:
    """Make `output` hold exactly these files, and those of the last build named in `kept`.

    `before` is the manifest that lies in `output`, None where there is none.
    Until the last step, which is one exchange of two folders, the old site stands as it was.
    """
    output = output.resolve()  # of a link, what it leads to is exchanged, not the link
    _refuse_unsafe(output, before)
    beside = output.with_name(f".{output.name}.new")
    try:
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir(parents=True)
        published = _assemble(output, beside, outputs, kept, before or {})
        _exchange(beside, output)
    except OSError as error:
        raise Refused(f"{output}: {error.strerror or error}; the old site is as it was") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return published


def remember(cache: Path, state: State) -> None:
    """Leave what the next build needs in the cache."""
    try:
        cache.mkdir(parents=True, exist_ok=True)
        _write(cache / f"{STATE}.new", msgspec.json.encode(state))
        (cache / f"{STATE}.new").replace(cache / STATE)
    except OSError as error:
        raise Refused(f"{cache}: {error.strerror}; the site is built, the next build starts from nothing") from error


def _assemble(
    old: Path, new: Path, outputs: Iterable[Output], kept: Iterable[str], before: Mapping[str, str]
) -> Published:
    files, written = {}, 0
    for one in outputs:
        _write(_room(new / one.path), one.content)
        files[one.path] = sha256(one.content)
        written += before.get(one.path) != files[one.path]
    unchanged = len(files) - written
    for path in kept:
        _link(old / path, _room(new / path))
        files[path] = before[path]
        unchanged += 1
    foreign = tuple(sorted(_foreign(old, before)))
    if taken := [path for path in foreign if path in files]:
        raise Refused(f"{old / taken[0]} is not ours, and the sheet has a file of that name; move it out of the way")
    for path in foreign:
        _link(old / path, _room(new / path))
    files = dict(sorted(files.items()))
    _write(new / MANIFEST, msgspec.json.format(msgspec.json.encode(files), indent=0))
    return Published(files, written, unchanged, len(before.keys() - files.keys()), foreign)


def _room(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    path.chmod(0o644)


def _link(old: Path, new: Path) -> None:
    try:
        os.link(old, new)
    except FileExistsError:
        raise
    except OSError:
        if old.is_dir() and not old.is_symlink():
            new.mkdir()
        else:
            shutil.copy2(old, new, follow_symlinks=False)


# Links to folders are named among the folders, and an empty folder may matter too: git needs some of its own.
def _foreign(output: Path, ours: Mapping[str, str]) -> Iterator[str]:
    for place, folders, names in os.walk(output):
        links = [name for name in folders if Path(place, name).is_symlink()]
        empty = [name for name in folders if name not in links and not any(Path(place, name).iterdir())]
        for name in (*names, *links, *empty):
            path = Path(place, name).relative_to(output).as_posix()
            if path not in ours and path != MANIFEST:
                yield path


def _refuse_unsafe(output: Path, before: Mapping[str, str] | None) -> None:
    home = output in (Path(output.anchor), Path.home())
    if home or (output / "site.yaml").exists() or any(_is_read(part) for part in (output, *output.parents)):
        raise Refused(f"{output}: this folder holds other things; give --output a folder of its own")
    if output.exists() and not output.is_dir():
        raise Refused(f"{output}: this is a file; give --output a folder")
    if output.is_dir() and before is None and any(output.iterdir()):
        raise Refused(f"{output}: the folder is not empty and no build of ours made it; empty it or name another")


# What is written there would be taken for content, or for a theme, by the next build.
def _is_read(folder: Path) -> bool:
    return folder.name in ("content", "templates") and (folder.parent / "site.yaml").exists()


RENAME_EXCHANGE = 2
AT_FDCWD = -100


def _exchange(new: Path, output: Path) -> None:
    for folder, _, _ in os.walk(new):
        Path(folder).chmod(0o755)
    if not output.exists():
        new.rename(output)
    elif not _exchanged(new, output):
        aside = output.with_name(f".{output.name}.old")
        shutil.rmtree(aside, ignore_errors=True)
        output.rename(aside)
        try:
            new.rename(output)
        except OSError:
            aside.rename(output)
            raise
        aside.rename(new)


# renameat2 with RENAME_EXCHANGE (Linux 3.15, glibc 2.28) swaps two folders in one step; Python has no binding for it.
def _exchanged(one: Path, other: Path) -> bool:
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    paths = (os.fsencode(one), os.fsencode(other))
    return bool(renameat2(AT_FDCWD, paths[0], AT_FDCWD, paths[1], RENAME_EXCHANGE) == 0)
