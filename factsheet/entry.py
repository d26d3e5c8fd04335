"""The first of us to run: where nothing has changed it says so, and the commands are not even imported."""

from __future__ import annotations

import sys

from factsheet import standing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def unchanged(argv: Sequence[str]) -> bool:
    """Say again what the last build said, where all it has read and made is as it was."""
    told = standing.told(argv)
    if told is None or sys.stdout is None or sys.stderr is None:
        return False
    for stream, text in zip((sys.stderr, sys.stdout), told, strict=True):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
        stream.write(text)
        stream.flush()
    return True


def main() -> int:
    """A command, or a build."""
    if unchanged(sys.argv[1:]):
        return 0
    from factsheet import cli

    return cli.main()
