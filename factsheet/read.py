"""Disk -> Snapshot: a site's files, the theme (the site's templates laid over ours), and what the last build left."""

from __future__ import annotations

import contextlib
import functools
import os
import stat
import sys
from collections.abc import Iterator, Mapping
from importlib import resources
from pathlib import Path, PurePosixPath

import msgspec

from factsheet import bootstrap, standing
from factsheet.digest import digest, sha256
from factsheet.files import MANIFEST, STATE, Seen, Snapshot, State, safe

PACKAGE = Path(str(resources.files("factsheet")))


SINGLE = ("site.yaml", "factsheet.lock")


class Unreadable(Exception):
    """A file or folder that the system does not let us read; the message is for the editor."""


def snapshot(site: Path) -> Snapshot:
    """The files of a site by path with forward slashes; only regular files, and none that is `left_beside`."""
    for folder in ("content", "templates"):
        if (site / folder).is_symlink():
            raise Unreadable(f"{site / folder}: {ORDINARY}")
    files = dict(_files(site, ("content",)))
    for name in SINGLE:
        if os.path.lexists(site / name):
            files[name] = _content(site / name)
    return Snapshot(files, {**_theme(theme_folder()), **_theme(site / "templates")})


def theme_folder() -> Path:
    """Our own templates: inside the package in an installed wheel, beside it in a checkout."""
    inside = PACKAGE / "templates"
    return inside if inside.is_dir() else PACKAGE.parent / "templates"


def watched(site: Path) -> list[Path]:
    """The files and folders whose changes change the site."""
    return [*(site / name for name in SINGLE), site / "content", site / "templates", theme_folder()]


def places(site: Path) -> list[str]:
    """The paths that a build is made of: those of the site and its theme, the program, and its packages."""
    locked = PACKAGE.parent / "requirements.txt"
    return [*map(str, (*watched(site), PACKAGE, locked)), *standing.packages()]


# The packages that have a part in what is made.
MAKERS = (
    "babel", "bibtexparser", "jinja2", "markdown", "markupsafe", "msgspec", "nh3", "pagefind", "pylatexenc", "pyyaml",
    "resvg-py", "rispy",
)  # fmt: skip


@functools.cache
def code_digest() -> str:
    """A digest of the program, of all that comes with it and of the versions of Python and of the packages.

    What another version made is never taken for new.
    """
    found = bootstrap.versions(sys.path)
    files = sorted((path, sha256(_quickly(path))) for path in _program(str(PACKAGE)))
    return digest((files, sys.version, [(name, found.get(name, "")) for name in MAKERS]))


# Every build that makes anything asks for all of these; pathlib takes twice as long.
def _program(folder: str) -> Iterator[str]:
    for entry in os.scandir(folder):
        if not entry.is_dir():
            yield entry.path
        elif entry.name != "__pycache__":
            yield from _program(entry.path)


def _quickly(path: str) -> bytes:
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123
        return file.read()


def left(cache: Path, name: str) -> bytes:
    """A file that an earlier build has left in the cache; nothing where there is none that can be read."""
    try:
        return _bytes(cache / name)
    except OSError:
        return b""


def state(cache: Path) -> State:
    """What the last build left; nothing, where that is missing or damaged."""
    try:
        return msgspec.json.decode(_bytes(cache / STATE), type=State)
    except (OSError, msgspec.DecodeError, RecursionError):
        return State()


def compiled() -> dict[str, bytes]:
    """The templates of ours that earlier builds have compiled, of any site, by language: they lie with the program's
    own compiled files.
    """
    found = {}
    with contextlib.suppress(OSError):
        for path in (PACKAGE / "__pycache__").glob(COMPILED.format("*")):
            found[path.name.split(".")[0].partition("-")[2]] = path.read_bytes()
    return found


COMPILED = f"templates-{{}}.{sys.implementation.cache_tag}.pyc"


def has_templates(site: Path) -> bool:
    """Whether a site lays templates of its own over ours."""
    own = site / "templates"
    return own.is_dir() and not own.samefile(theme_folder())


def manifest(output: Path) -> dict[str, str] | None:
    """The files of a built site with their SHA-256; None where there is no manifest that can be read."""
    try:
        files = msgspec.json.decode(_bytes(output / MANIFEST), type=dict[str, str])
    except (OSError, msgspec.DecodeError, RecursionError):
        return None
    return files if all(map(safe, files)) else None


def made(output: Path) -> dict[str, bytes]:
    """The files of a built site; nothing where one is missing, or is anything but an ordinary file in its folder."""
    paths = manifest(output) or {}
    folders = {folder for path in paths for folder in PurePosixPath(path).parents}
    try:
        beside = any((output / folder).is_symlink() for folder in folders if folder.name)
        return {} if beside else {path: _bytes(output / path, LARGEST_MADE) for path in paths}
    except OSError:
        return {}


def intact(output: Path, files: Mapping[str, str], seen: Mapping[str, Seen] = {}) -> bool:
    """Whether a built site still holds the files its manifest lists, by names and digests.

    A file that the system describes as it did when it was `seen` is not read again.
    """
    if not files or manifest(output) != files:
        return False
    try:
        return all(_is_still(f"{output}/{path}", wanted, seen.get(path)) for path, wanted in files.items())
    except OSError:
        return False


def digest_of(path: Path) -> str:
    """The SHA-256 of an ordinary file; an OSError where it is none."""
    return sha256(_bytes(path))


def _is_still(path: str, wanted: str, seen: Seen | None) -> bool:
    found = os.lstat(path)
    return stat.S_ISREG(found.st_mode) and (described(found) == seen or sha256(_bytes(path)) == wanted)


def described(found: os.stat_result) -> Seen:
    """What changes with every change of a file's content; the time of change is the system's, and nobody can set it."""
    return found.st_ino, found.st_size, found.st_ctime_ns


def descriptions(made: standing.Made) -> dict[str, Seen]:
    """How the system describes the files of a site; not those that could change within the same step of time."""
    stamps = made.stamps
    seen = zip(made.files, stamps[::4], stamps[1::4], stamps[3::4], strict=False)
    return {path: (node, size, changed) for path, node, size, changed in seen if changed + standing.COARSEST < made.at}


def _theme(folder: Path) -> dict[str, bytes]:
    return {path.partition("/")[2]: content for path, content in _files(folder.parent, (folder.name,))}


def _files(root: Path, folders: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    for folder in folders:
        for path in sorted(_walk(root / folder)):
            yield path.relative_to(root).as_posix(), _content(path)


DEEPEST = 20


# A pipe or a device would block or never end; a link could lead out of the site's folder.
def _walk(folder: Path, depth: int = 0) -> Iterator[Path]:
    if depth > DEEPEST:
        raise Unreadable(f"{folder}: folders are nested more than {DEEPEST} deep; content has two levels")
    try:
        entries = list(os.scandir(folder))
    except FileNotFoundError:
        return
    except OSError as error:
        raise Unreadable(f"{folder}: {error.strerror}") from error
    for entry in entries:
        if standing.left_beside(entry.name):
            continue
        if not entry.name.isprintable():  # Python has marks of its own for bytes that are no text in this system
            raise Unreadable(f"{entry.path!a}: the name of this file is not plain text in UTF-8; rename it")
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path), depth + 1)
        elif entry.is_symlink() or not stat.S_ISREG(entry.stat(follow_symlinks=False).st_mode):
            raise Unreadable(f"{entry.path}: {ORDINARY}")
        else:
            yield Path(entry.path)


def _content(path: Path) -> bytes:
    try:
        return _bytes(path, LARGEST)
    except _Other as error:
        raise Unreadable(f"{path}: {error}") from error
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror}") from error


ORDINARY = "only ordinary files and folders are read, no links, pipes or devices"
# The longest novels have four million characters; reading and judging a file takes time by its length.
LARGEST = 10_000_000
LARGEST_MADE = 100_000_000  # of a file that is shown again; all of them are held at once


_CAREFULLY = sum(getattr(os, name, 0) for name in ("O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK"))


class _Other(OSError):
    """Something else than a file, or more than one."""


# What was an ordinary file when its folder was listed may have become a pipe, which would block, or a link.
def _bytes(path: str | Path, largest: int = 0) -> bytes:
    if not stat.S_ISREG(os.lstat(path).st_mode):
        raise _Other(ORDINARY)
    file = os.open(path, os.O_RDONLY | _CAREFULLY)
    try:
        found = os.fstat(file)
        if not stat.S_ISREG(found.st_mode):
            raise _Other(ORDINARY)
        if largest and found.st_size > largest:
            raise _Other(f"the file has {found.st_size:,} bytes, and at most {largest:,} are read; cut it in parts")
        with os.fdopen(file, "rb", closefd=False) as opened:
            return opened.read(largest + 1 if largest else -1)
    finally:
        os.close(file)
