"""What the data of a sheet cost beyond its pages: builds with every export and with none, in turn.

usage: python bench/speed/exports.py [--facts 10000] [--pairs 5] [--work DIR]

Everything is built from nothing each time. The differences of the pairs are printed, wall and processor time, and their
medians; what the pages of facts cost is in both sides, and so is all that a build does once.
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
from factsheet import cli, pipeline
if sys.argv.pop(1) == "pages":
    pipeline.DATA = range(0)
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
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--work", type=Path, default=Path("/dev/shm"))  # noqa: S108 (a file system in memory)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.work) as folder:
        site = Path(folder)
        make.write(site, dict(ours.files(corpus.sheet(asked.facts, 1))))
        with (site / "site.yaml").open("a", encoding="utf-8") as settings:
            settings.writelines(f"{line}\n" for line in MODES["every rule"].settings)
        build(site, "all")
        told = [_beyond(site, number) for number in range(asked.pairs)]
    wall, processor = (statistics.median(one) for one in zip(*told, strict=True))
    print(f"exports of {asked.facts} facts beyond the pages, median: {wall:.2f} s, {processor:.2f} s of processor time")


def _beyond(site: Path, number: int) -> tuple[float, float]:
    order = ("all", "pages") if number % 2 else ("pages", "all")
    spent = {what: build(site, what) for what in order}
    wall, processor = spent["all"].wall - spent["pages"].wall, spent["all"].cpu - spent["pages"].cpu
    print(f"{wall:.2f} s, {processor:.2f} s of processor time")
    return wall, processor


if __name__ == "__main__":
    main()
