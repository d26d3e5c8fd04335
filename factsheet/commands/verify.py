"""A published folder goes in; whether it holds the files its manifest lists, each with its digest, comes out."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from factsheet import read
from factsheet.commands import WrongArgument
from factsheet.diagnostics import printable
from factsheet.files import MANIFEST


class Verified(msgspec.Struct, frozen=True):
    """What was found: files that are gone, that are other than they were made, and that nobody lists."""

    listed: int
    missing: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unlisted: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether the site is as it was made; files of somebody else's beside it are no harm."""
        return not self.missing and not self.changed


def verify(folder: Path) -> Verified:
    """Read every file of a site, wherever it has been since it was built."""
    if not folder.is_dir():
        raise WrongArgument(f"{folder}: there is no such folder")
    files = read.manifest(folder)
    if files is None:
        raise WrongArgument(f"{folder}: there is no {MANIFEST} that can be read, so this is no site of ours")
    found = {path: _found(folder, path, wanted) for path, wanted in files.items()}
    missing = tuple(path for path, said in found.items() if said == "missing")
    changed = tuple(path for path, said in found.items() if said == "changed")
    return Verified(len(files), missing, changed, tuple(sorted(_unlisted(folder, files))))


def _found(folder: Path, path: str, wanted: str) -> str:
    try:
        return "whole" if read.digest_of(folder / path) == wanted else "changed"
    except (FileNotFoundError, NotADirectoryError):
        return "missing"
    except OSError:
        return "changed"  # a link, a folder or a pipe in its place, or nothing that can be read


def _unlisted(folder: Path, files: Mapping[str, str]) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        links = [name for name in folders if stat.S_ISLNK(os.lstat(f"{place}/{name}").st_mode)]
        for name in (*names, *links):
            path = Path(place, name).relative_to(folder).as_posix()
            if path not in files and path != MANIFEST:
                yield path


MOST_NAMED = 20


def report(folder: Path, found: Verified) -> str:
    """Lines for a terminal, the verdict last."""
    kinds = {"missing": found.missing, "changed": found.changed, "not ours": found.unlisted}
    lines = [f"{kind}: {printable(path)}" for kind, paths in kinds.items() for path in paths[:MOST_NAMED]]
    lines += [f"{kind}: and {len(paths) - MOST_NAMED} more" for kind, paths in kinds.items() if len(paths) > MOST_NAMED]
    good = found.listed - len(found.missing) - len(found.changed)
    verdict = "as they were made" if found.whole else "as they were made: upload the site anew, or build it"
    return "\n".join([*lines, f"{folder}: {good} of {found.listed} files are {verdict}"])
