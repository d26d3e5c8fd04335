"""A folder that cannot be exchanged goes in; its files are moved into place one by one, from a list that is kept.

The list, once it stands, is the decision: a crash before it leaves the old site, one after it is carried through by the
next build. Each file is whole at every moment. New files come first, then those that lead to them, what is gone last.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from factsheet.files import MANIFEST, safe
from factsheet.publish.refused import Refused, sentence
from factsheet.publish.staging import STAGE, Published, above, write

JOURNAL = "journal.json"


class Journal(msgspec.Struct, frozen=True):
    """What is to be moved into place, in this order, and what is to be gone."""

    files: tuple[str, ...]
    gone: tuple[str, ...]


def nested(output: Path) -> Path:
    """Where the new site is built inside the folder itself: from elsewhere a file may not be moved in one step."""
    return output / STAGE / "site"


def commit(stage: Path, output: Path, published: Published, before: Mapping[str, str]) -> None:
    """Decide for the new site."""
    inside = nested(output)
    if stage != inside:
        inside.parent.mkdir()
        try:
            stage.rename(inside)
        except OSError:
            shutil.copytree(stage, inside, symlinks=True)
    moved = _in_order(published.sizes.keys() - {MANIFEST}, before)
    journal = Journal((*moved, MANIFEST), tuple(sorted(before.keys() - published.files.keys())))
    write(str(inside.parent / f"{JOURNAL}.new"), msgspec.json.encode(journal))
    (inside.parent / f"{JOURNAL}.new").rename(inside.parent / JOURNAL)


def _in_order(files: Iterable[str], before: Mapping[str, str]) -> list[str]:
    return sorted(files, key=lambda path: (path in before, path.endswith(".html"), -path.count("/"), _last(path), path))


def _last(path: str) -> bool:
    return path.endswith("index.html")


def clear(output: Path) -> None:
    """Take away what was never decided for. A folder of that name that holds other things is not ours."""
    folder = nested(output).parent
    if folder.is_dir() and {path.name for path in folder.iterdir()} <= {"site", f"{JOURNAL}.new"}:
        shutil.rmtree(folder, ignore_errors=True)


def finish(output: Path) -> None:
    """Carry through what was decided; nothing where nothing was."""
    inside = nested(output)
    journal = _journal(inside.parent / JOURNAL)
    if journal is None:
        return
    try:
        made = {part for path in journal.files for part in above(path)}
        for path in journal.gone:
            if path in made or any(part in journal.files for part in above(path)):
                _take_away(output, path)
        for path in journal.files:
            _move(inside / path, output / path)
        for path in journal.gone:
            _take_away(output, path)
        (inside.parent / JOURNAL).unlink()
    except OSError as error:
        standing = "some files are of the old site and some of the new; the next build puts all in place"
        raise Refused(sentence(error, output, standing)) from error


def _journal(path: Path) -> Journal | None:
    try:
        journal = msgspec.json.decode(path.read_bytes(), type=Journal)
    except (OSError, msgspec.DecodeError):
        return None
    return journal if all(map(safe, (*journal.files, *journal.gone))) else None


def _move(new: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileNotFoundError):  # it was moved before the crash
        os.replace(new, place)  # noqa: PTH105  one name less to look up, for each file


def _take_away(output: Path, path: str) -> None:
    with contextlib.suppress(FileNotFoundError, NotADirectoryError, IsADirectoryError):
        (output / path).unlink()
    for part in above(path):
        try:
            (output / part).rmdir()
        except OSError:
            return
