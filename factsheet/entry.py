"""The first of us to run: where nothing has changed it says so, and the commands are not even imported."""

from __future__ import annotations

import os
import sys

from factsheet import standing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from sys import UnraisableHookArgs
    from typing import NoReturn

WATCHING = ("_lsprof", "bdb", "coverage")  # profilers and debuggers, which have something to say at the end


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


def main() -> NoReturn:
    """A command, or a build."""
    sys.unraisablehook = unheard
    try:
        if unchanged(sys.argv[1:]):
            end(0)
        from factsheet import cli

        end(cli.main())
    except KeyboardInterrupt:
        sys.stderr.write("error: stopped\n")
        end(130)


# Python prints what is raised where nobody can catch it, as in its own bookkeeping of imports, and goes on.
def unheard(raised: UnraisableHookArgs) -> None:
    """An interrupt that came at such a place comes again a moment later, at one where what was begun is cleared."""
    if issubclass(raised.exc_type, KeyboardInterrupt):
        import signal  # nothing else needs it where nothing has changed

        alarm = getattr(signal, "SIGALRM", None)
        if alarm is None:
            end(130)
        signal.signal(alarm, signal.default_int_handler)
        signal.setitimer(signal.ITIMER_REAL, 0.001)
    else:
        sys.__unraisablehook__(raised)


def end(code: int) -> NoReturn:
    """End the program, and take nothing apart, which would take a tenth of the time of a small build.

    What is to be kept is on the disk, and whoever was begun has ended.
    """
    if not any(name in sys.modules for name in WATCHING) and not sys.flags.interactive:
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except (AttributeError, OSError, ValueError):  # there is none, or nobody is at its other end
                continue
        os._exit(code)
    sys.exit(code)
