"""Outputs -> output/: the new site is built beside the old one and exchanged with it; only what is ours is touched."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from factsheet.files import STATE, Output, State
from factsheet.publish.exchanging import exchanged, fixed
from factsheet.publish.file_by_file import clear, commit, finish, nested
from factsheet.publish.refused import Refused, refuse_foreign, refuse_others, sentence
from factsheet.publish.staging import Make, Published, assemble, given, readable_modes, verify, write
from factsheet.publish.turns import PATIENCE, Turn, turn

__all__ = ["Published", "Refused", "Turn", "alone", "publish", "put", "remember", "remembers"]


@contextlib.contextmanager
def alone(output: Path, patience: float = PATIENCE) -> Iterator[Turn]:
    """The right to publish to a folder, for one build at a time; what a crash has left there is mended first."""
    output = Path(os.path.realpath(output))  # of a link, what it leads to is exchanged, not the link
    refuse_others(output)
    with turn(output, patience) as mine:
        _heal(output)
        yield mine


def publish(
    output: Path, outputs: Iterable[Output], kept: Iterable[str], before: Mapping[str, str] | None
) -> Published:
    """Take the turn, and `put`."""
    with alone(output) as mine:
        return put(mine, given(outputs), kept, before)


def put(
    mine: Turn, make: Make, kept: Iterable[str], before: Mapping[str, str] | None, faults: Collection[object] = ()
) -> Published:
    """Make the folder hold exactly the files that `make` hands over, and those of the last build named in `kept`.

    `before` is the manifest that lies in the folder, None where there is none. Where making the files has left any
    `faults`, nothing is put in place. Until the last step, which is one exchange of two folders, the old site stands
    as it was.
    """
    output = mine.output
    refuse_foreign(output, before)
    stage = nested(output) if fixed(output) else beside(output)
    try:
        with readable_modes():
            stage.mkdir(parents=True)
            mine.hold(stage)
            published = assemble(output, stage, make, kept, before or {})
            verify(stage, published)
            if not faults:
                _put_in_place(stage, output, published, before or {})
    except OSError as error:
        raise Refused(sentence(error, output, "the old site is as it was")) from error
    finally:
        _clear(beside(output))
        clear(output)
    return published


def _put_in_place(stage: Path, output: Path, published: Published, before: Mapping[str, str]) -> None:
    if not output.exists():
        stage.rename(output)
    elif stage.parent != output.parent or not exchanged(stage, output):
        commit(stage, output, published, before)
        finish(output)


def beside(output: Path) -> Path:
    """Where the new site is built, and where the old one lies for a moment after the exchange."""
    return output.with_name(f".{output.name}.factsheet")


def leftovers(output: Path) -> tuple[str, ...]:
    """Where a build that is at work, or was cut short, has something lying."""
    output = Path(os.path.realpath(output))
    return str(beside(output)), str(nested(output))


# A commit that a crash has cut short is carried through; anything else that lies there was not yet to be the site.
def _heal(output: Path) -> None:
    with readable_modes():
        finish(output)
        _clear(beside(output))
        clear(output)


def _clear(folder: Path) -> None:
    if folder.is_symlink() or folder.exists():
        shutil.rmtree(folder, ignore_errors=True)


def keep_compiled(folder: Path, name: str, compiled: Mapping[str, bytes]) -> None:
    """Leave compiled templates where the program's own compiled files lie, if that may be written to."""
    with contextlib.suppress(OSError):
        folder.mkdir(exist_ok=True)
        for language, content in compiled.items():
            place = folder / name.format(language)
            if place.is_file() and place.read_bytes() == content:
                continue
            new = place.with_suffix(f".{os.getpid()}")
            try:
                write(str(new), content)
                new.replace(place)
            finally:
                new.unlink(missing_ok=True)


def remembers(cache: Path) -> None:
    """Refuse, before anything is published, where nothing could be left for the next build."""
    place = cache / STATE
    try:
        cache.mkdir(parents=True, exist_ok=True)
        if not os.access(cache, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(cache))
        if place.is_dir() and not place.is_symlink():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(place))
    except OSError as error:
        raise Refused(sentence(error, cache, "the old site is as it was; --cache names another place")) from error


def remember(cache: Path, state: State, more: Mapping[str, bytes] = {}) -> None:
    """Leave what the next build needs in the cache, and `more` files that spare it time."""
    new = cache / f"{STATE}.new"
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with turn(cache):  # builds of two outputs may share a cache
            for name, content in {**more, STATE: msgspec.json.encode(state)}.items():
                new.unlink(missing_ok=True)
                write(str(new), content)
                new.replace(cache / name)
    except OSError as error:
        with contextlib.suppress(OSError):
            new.unlink(missing_ok=True)
        raise Refused(sentence(error, cache, "the site is built, the next build starts from nothing")) from error
