"""How the program was started -> the words that start it again, put into messages that tell of a command."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable
from pathlib import Path

import msgspec

from factsheet.diagnostics import Diagnostic

# Messages and manuals are written once, and the same for whoever asks; who prints them knows how it was started.
WRITTEN = "build.py"
_COMMAND = re.compile(rf"(?<![\w/]){re.escape(WRITTEN)}(?= [a-z])")


def called(started: str) -> str:
    """`started` is the first of `sys.argv`: the path of build.py, of the package's own `__main__`, of a command."""
    path = Path(started)
    if path.name == WRITTEN:
        return f"python3 {shlex.quote(started)}"
    return "python3 -m factsheet" if path.parts[-2:] == ("factsheet", "__main__.py") else "factsheet"


def told(message: str, called: str) -> str:
    """A message or a manual of ours, with the command as it was called."""
    return _COMMAND.sub(lambda _: called, message)


_HELP = re.compile(r"^    help: .*(?:\n {10}.*)*", re.MULTILINE)


def told_again(said: str, called: str) -> str:
    """Diagnostics as text that name no program yet (`diagnostics.as_text`): as of `advised` ones."""
    return _HELP.sub(lambda help: told(help[0], called), said)


def advised(diagnostics: Iterable[Diagnostic], called: str) -> tuple[Diagnostic, ...]:
    """Findings with the way the program was started put into what mends them.

    What is wrong is told in the editor's own words, which are left alone.
    """
    return tuple(msgspec.structs.replace(one, help=told(one.help, called)) for one in diagnostics)
