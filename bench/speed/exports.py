"""What the data of a sheet cost beyond its pages: builds with every export and with none, in turn.

usage: python bench/speed/exports.py [--facts 10000] [--pairs 7] [--work DIR]

Everything is built from nothing each time, with the quotes checked and no more, since to judge is in both sides alike.
What is printed is the difference of the medians of both sides, and that of
their fastest runs, wall and processor time: two builds of a minute differ by more than what is looked for, so that
single pairs say little. What the pages of facts cost is in both sides, and so is all that a build does once.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from bench.speed import corpus, make, ours
from bench.speed.sides import MODES
from bench.speed.spent import Spent, measure

ROOT = Path(__file__).parents[2]
_BUILD = f"""import sys
sys.path.insert(0, {str(ROOT)!r})
from factsheet import cli, making
if sys.argv.pop(1) == "pages":
    making.data = making.rowed = lambda *_: ()
sys.exit(cli.main(sys.argv[1:]))
"""


def build(site: Path, what: str) -> Spent:
    """A build of `all`, or of the `pages` alone."""
    output, cache = site / "output", site / ".cache"
    for folder in (output, cache):
        shutil.rmtree(folder, ignore_errors=True)
    command = [sys.executable, "-c", _BUILD, what, "build", "--quiet", "--base-url", "https://example.org/"]
    return measure([*command, "--site", str(site), "--output", str(output), "--cache", str(cache)])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facts", type=int, default=10_000)
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--work", type=Path, default=Path("/dev/shm"))  # noqa: S108 (a file system in memory)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.work) as folder:
        site = Path(folder)
        make.write(site, dict(ours.files(corpus.sheet(asked.facts, 1))))
        with (site / "site.yaml").open("a", encoding="utf-8") as settings:
            settings.writelines(f"{line}\n" for line in MODES["quotes alone"].settings)
        build(site, "all")
        pairs = [_pair(site, number) for number in range(asked.pairs)]
    print(f"exports of {asked.facts} facts beyond the pages")
    for name, chosen in (("medians", statistics.median), ("fastest", min)):
        wall, processor = (
            chosen(getattr(everything, time) for everything, _ in pairs)
            - chosen(getattr(pages, time) for _, pages in pairs)
            for time in ("wall", "cpu")
        )
        print(f"{name}: {wall:.2f} s, {processor:.2f} s of processor time")


def _pair(site: Path, number: int) -> tuple[Spent, Spent]:
    order = ("all", "pages") if number % 2 else ("pages", "all")
    spent = {what: build(site, what) for what in order}
    return spent["all"], spent["pages"]


if __name__ == "__main__":
    main()
