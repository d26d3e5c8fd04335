"""`python3 -m factsheet` is the program."""

from __future__ import annotations

import subprocess
import sys

from factsheet import __version__
from tests import sheets


def test_the_package_can_be_run() -> None:
    command = [sys.executable, "-m", "factsheet"]
    done = subprocess.run([*command, "--version"], cwd=sheets.ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == f"factsheet {__version__}\n"
    done = subprocess.run([*command, "lokc"], cwd=sheets.ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.splitlines()[0]) == (
        2,
        "usage: python3 -m factsheet [-h] [--version] COMMAND ...",
    )
