"""A static fact-sheet generator that holds every fact to the exact sentence of its source."""

from __future__ import annotations

TYPE_CHECKING = False  # the names below are for readers and checkers of types: every run comes through here
if TYPE_CHECKING:
    from pathlib import Path

    from factsheet.opening import Sheet

__version__ = "0.1.0"


def open(path: str | Path, *, drafts: bool = False) -> Sheet:  # noqa: A001 (scripts say factsheet.open)
    """The checked sheet in a folder, as frozen values; raises `factsheet.opening.Faulty` where a build would stop."""
    from factsheet import opening  # noqa: PLC0415 (every module of ours comes through here, and few need all of it)

    return opening.open(path, drafts=drafts)
