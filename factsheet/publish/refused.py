"""Where a site may not be written, and why something could not be: a sentence for the editor."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from pathlib import Path


class Refused(Exception):
    """The output cannot be written, and nothing was changed; the message says why, for the editor."""


_MENDS = {
    errno.ENOSPC: "make room on the disk",
    errno.EDQUOT: "make room in your quota",
    errno.EROFS: "the disk can only be read; --output and --cache name other places",
    errno.EMFILE: "raise the limit of open files (ulimit -n)",
    errno.ENFILE: "the system has too many files open; try again",
    errno.EIO: "the disk or its connection has failed; look at the system's log",
    errno.EACCES: "see whose folder it is",
    errno.EPERM: "see whose folder it is",
}


def sentence(error: OSError, at: Path, standing: str) -> str:
    """What the system said, of which file, what stands now, and what can be done."""
    named = error.filename if isinstance(error.filename, str) else ""
    inside = f" ({named})" if named and Path(named) != at else ""
    mend = _MENDS.get(error.errno or 0, "")
    return f"{at}: {error.strerror or error}{inside}; {standing}" + (f"; {mend}" if mend else "")


def refuse_others(output: Path) -> None:
    """Refuse a folder that holds, or is read as, something else than a site of ours, whatever lies in it."""
    home = Path(os.path.realpath(os.path.expanduser("~")))  # noqa: PTH111  Path's own raises where there is none
    others = output in (Path(output.anchor), home, *home.parents) or (output / "site.yaml").exists()
    if others or any(_is_read(part) for part in (output, *output.parents)):
        raise Refused(f"{output}: this folder holds other things; give --output a folder of its own")
    if output.exists() and not output.is_dir():
        raise Refused(f"{output}: this is a file; give --output a folder")


def refuse_foreign(output: Path, before: Mapping[str, str] | None) -> None:
    """Refuse a folder that no build of ours has made."""
    if output.is_dir() and before is None and {path.name for path in output.iterdir()} - AT_ROOTS:
        raise Refused(f"{output}: the folder is not empty and no build of ours made it; empty it or name another")


# What a disk has at its root for itself.
AT_ROOTS = {"lost+found"}


# What is written there would be taken for content, or for a theme, by the next build.
def _is_read(folder: Path) -> bool:
    return folder.name in ("content", "templates") and (folder.parent / "site.yaml").exists()
