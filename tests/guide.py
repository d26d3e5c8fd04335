"""The guide's blocks go in; what each does in an empty folder, in order, comes out."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.sheets import ROOT

BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A fenced block: its language, the file or word beside it, its text."""

    language: str
    name: str
    text: str


def blocks() -> list[Block]:
    return [Block(*found) for found in BLOCK.findall((ROOT / "docs/guide.md").read_text("utf-8"))]


class Reader:
    """Follows the guide as a new user would; `factsheet` and `python3` are the commands that stand for those words."""

    def __init__(self, folder: Path, factsheet: Sequence[str], python: str, surroundings: dict[str, str]) -> None:
        self.folder, self.commands = folder, {"factsheet": [*factsheet], "python3": [python], "git": ["git"]}
        self.environment = {**os.environ, **surroundings, "PYTHONUNBUFFERED": "1"}
        self.said, self.code = "", 0

    def follow(self, block: Block) -> None:
        if block.language == "sh":
            for line in block.text.splitlines():
                self.run(shlex.split(line))
        elif block.name == "output":
            for line in block.text.splitlines():
                assert line in self.said, f"{line!r} is not in what was said:\n{self.said}"
            assert self.code == int("error[" in block.text), self.said
        elif block.name:
            path = self.folder / block.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, "utf-8")

    def run(self, words: list[str]) -> None:
        if words[0] == "cd":
            self.folder = self.folder / words[1]
            return
        command = [*self.commands[words[0]], *words[1:]]
        if words[-1] == "serve":
            self.serve([*command, "--port", "0"])
            return
        done = subprocess.run(
            command, cwd=self.folder, env=self.environment, check=False, capture_output=True, text=True
        )
        self.said, self.code = done.stdout + done.stderr, done.returncode
        assert "Traceback" not in self.said, self.said
        assert self.code in (0, 1), self.said

    def serve(self, command: list[str]) -> None:
        """As long as it takes to show the sheet."""
        with subprocess.Popen(
            command, cwd=self.folder, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        ) as process:
            self.said = "".join(_until(process.stdout or (), "shows the sheet"))
            process.terminate()
        assert "shows the sheet" in self.said


def _until(lines: object, words: str) -> Iterator[str]:
    for line in lines:  # type: ignore[attr-defined]
        yield line
        if words in line:
            return


def from_checkout(folder: Path) -> Reader:
    """With the code of this checkout, where nothing is installed."""
    named = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "PYTHONPATH": ""}
    committer = {"GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org"}
    return Reader(folder, [sys.executable, str(ROOT / "build.py")], sys.executable, {**named, **committer})
