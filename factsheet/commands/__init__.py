"""What an editor can do besides building and serving: one command a file; the only modules that write content."""

from __future__ import annotations

from pathlib import Path


class WrongArgument(Exception):
    """The command line names something that is not there; the message is for the editor."""


def sheet_in(folder: Path) -> Path:
    """The folder, if it is a sheet's: nothing is read or written beside a name that was mistyped."""
    if not (folder / "site.yaml").exists():
        raise WrongArgument(f"there is no site.yaml in {folder.absolute()}; give --site the folder where it lies")
    return folder
