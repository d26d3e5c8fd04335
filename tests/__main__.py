"""Runs the tests: `python3 tests` is the whole suite, `python3 tests --long` the same with the full counts.

Any other argument goes to pytest, which then runs alone, in one process: `python3 tests tests/text -k quotes`.
"""

import sys

# Written so that a Python of any age reads it, like build.py.
if sys.version_info < (3, 11):
    sys.stderr.write("factsheet needs Python 3.11 or newer; this is Python %d.%d.\n" % sys.version_info[:2])
    sys.exit(3)

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Python puts this folder first on its path, where tests/locale would pass for the standard library's locale.
sys.path[0] = str(ROOT)

import os
import shutil
import subprocess

from factsheet import bootstrap
from tests import chromium

_TOOLS = (["ruff", "check"], ["ruff", "format", "--check"], ["mypy"])
# A file's tests stay together: they share what takes long to make. More processes would only wait for the browsers.
_SHARED_OUT = ["--numprocesses=auto", "--maxprocesses=4", "--dist=loadfile"]
_DEBIAN = ["chromium", "fonts-dejavu-core", "fonts-liberation"]


def main(arguments: list[str]) -> int:
    bootstrap.ensure(ROOT, "requirements.txt", "requirements-dev.txt")
    os.chdir(ROOT)
    _see_to_a_browser()
    whole = set(arguments) <= {"--long"}
    tools = _TOOLS if whole else ()
    failed = [" ".join(tool) for tool in tools if not _passes(tool)]
    # Last, so that its summary is the last line.
    passed = _passes(["pytest", *(_SHARED_OUT if whole else ()), *arguments])
    if failed:
        _say(f"{' and '.join(failed)} did not pass: see above")
    return 0 if passed and not failed else 1


def _passes(tool: list[str]) -> bool:
    _say("running " + " ".join(tool))
    return subprocess.run([sys.executable, "-m", *tool], check=False).returncode == 0


def _see_to_a_browser() -> None:
    if chromium() or (_install_debians() and chromium()):
        return
    _say("no Chromium on PATH, so: playwright install chromium (at once, where it is already there)")
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        _say("no Chromium could be had that way either; the tests that need one will fail")


def _install_debians() -> bool:
    """Whether apt-get installed Debian's Chromium, as root or through a sudo that asks for no password."""
    if not shutil.which("apt-get"):
        return False
    command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    if os.geteuid() != 0:
        if not shutil.which("sudo") or subprocess.run(["sudo", "-n", "true"], check=False).returncode:
            return False
        command = ["sudo", "-n", *command]
    _say(f"no Chromium on PATH, so: apt-get install {' '.join(_DEBIAN)}")
    return all(
        subprocess.run([*command, *task], stdout=subprocess.DEVNULL, check=False).returncode == 0
        for task in (["update"], ["install", "--yes", "--no-install-recommends", *_DEBIAN])
    )


def _say(sentence: str) -> None:
    print(f"tests: {sentence}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
