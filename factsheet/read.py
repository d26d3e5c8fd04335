"""Disk -> Snapshot: a site's files, the theme (the site's templates laid over ours), and what the last build left."""

from __future__ import annotations

import functools
import os
import stat
from collections.abc import Iterator, Mapping
from importlib import resources
from pathlib import Path

import msgspec

from factsheet.digest import digest, sha256
from factsheet.files import MANIFEST, STATE, Snapshot, State

PACKAGE = Path(str(resources.files("factsheet")))


SINGLE = ("site.yaml", "factsheet.lock")


class Unreadable(Exception):
    """A file or folder that the system does not let us read; the message is for the editor."""


def snapshot(site: Path) -> Snapshot:
    """The files of a site by path with forward slashes; only regular files whose names do not begin with a dot."""
    files = dict(_files(site, ("content",)))
    for name in SINGLE:
        if (site / name).is_file():
            files[name] = _content(site / name)
    return Snapshot(files, {**_theme(theme_folder()), **_theme(site / "templates")})


def theme_folder() -> Path:
    """Our own templates: inside the package in an installed wheel, beside it in a checkout."""
    inside = PACKAGE / "templates"
    return inside if inside.is_dir() else PACKAGE.parent / "templates"


def watched(site: Path) -> list[Path]:
    """The files and folders whose changes change the site."""
    return [*(site / name for name in SINGLE), site / "content", site / "templates", theme_folder()]


@functools.cache
def code_digest() -> str:
    """A digest of the program and of what it knows of languages: what another version made is never taken for new."""
    files = (path for path in PACKAGE.rglob("*") if path.suffix in (".py", ".json"))
    return digest(sorted((str(path), sha256(path.read_bytes())) for path in files))


def state(cache: Path) -> State:
    """What the last build left; nothing, where that is missing or damaged."""
    try:
        return msgspec.json.decode((cache / STATE).read_bytes(), type=State)
    except (OSError, msgspec.DecodeError):
        return State()


def manifest(output: Path) -> dict[str, str] | None:
    """The files of a built site with their SHA-256; None where there is no manifest that can be read."""
    try:
        return msgspec.json.decode((output / MANIFEST).read_bytes(), type=dict[str, str])
    except (OSError, msgspec.DecodeError):
        return None


def intact(output: Path, files: Mapping[str, str]) -> bool:
    """Whether a built site still holds exactly the files its manifest lists, by names and digests."""
    if not files or manifest(output) != files:
        return False
    try:
        return all(sha256((output / path).read_bytes()) == wanted for path, wanted in files.items())
    except OSError:
        return False


def _theme(folder: Path) -> dict[str, bytes]:
    return {path.partition("/")[2]: content for path, content in _files(folder.parent, (folder.name,))}


def _files(root: Path, folders: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    for folder in folders:
        for path in sorted(_walk(root / folder)):
            yield path.relative_to(root).as_posix(), _content(path)


# A pipe or a device would block or never end; a link could lead out of the site's folder.
def _walk(folder: Path) -> Iterator[Path]:
    try:
        entries = list(os.scandir(folder))
    except FileNotFoundError:
        return
    except OSError as error:
        raise Unreadable(f"{folder}: {error.strerror}") from error
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if not entry.name.isprintable():  # Python has marks of its own for bytes that are no text in this system
            raise Unreadable(f"{entry.path!a}: the name of this file is not plain text in UTF-8; rename it")
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path))
        elif entry.is_symlink() or not stat.S_ISREG(entry.stat(follow_symlinks=False).st_mode):
            raise Unreadable(f"{entry.path}: only ordinary files and folders are read, no links, pipes or devices")
        else:
            yield Path(entry.path)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror}") from error
