"""What the data of a sheet cost beyond its pages: all but the pages is made and written, by the processes of a build.

usage: python bench/speed/exports.py [--facts 10000] [--runs 7] [--work DIR]

The sheet is read, judged and planned once; then, in a fresh process each time, all that is no page is made from nothing
and written: facts.json and its schemas, tables, references, the zip, a JSON for each fact, annotations, feeds,
llms.txt, sitemap. Of the runs the median and the fastest are printed, wall and processor time (workers included).
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).parents[2]))

from bench.speed import corpus, make, ours
from bench.speed.sides import MODES
from factsheet import pipeline, read
from factsheet.publish.staging import Writer
from factsheet.workers import workers

ADDRESS = "https://example.org/"


def planned(site: Path) -> pipeline.Planned:
    """The site as if all its pages were kept and nothing else were."""
    request = pipeline.Request(
        snapshot=read.snapshot(site), base_url=ADDRESS, code=read.code_digest(), workers=workers(0)
    )
    found = pipeline.planned(request)
    if not isinstance(found, pipeline.Planned):
        raise SystemExit("the sheet has a fault")
    kept = msgspec.structs.replace(request, keys=found.keys)
    return msgspec.structs.replace(found, request=kept, plan=msgspec.structs.replace(found.plan, beside={}))


def written(planned: pipeline.Planned, folder: Path) -> dict[str, float]:
    """What it takes, in seconds, and how many files it makes, of how many bytes."""
    folder.mkdir()
    before, start = os.times(), time.perf_counter()
    files = list(pipeline.Making(planned).through(Writer(folder)))
    wall, spent = time.perf_counter() - start, os.times()
    processor = sum(spent[:4]) - sum(before[:4])
    return {"wall": wall, "cpu": processor, "files": len(files), "bytes": sum(one.size for one in files)}


def apart(planned: pipeline.Planned, folder: Path) -> dict[str, float]:
    """The same in a process of its own, which has made nothing before."""
    told, tell = os.pipe()
    if not (child := os.fork()):
        gc.disable()  # as a build does
        os.write(tell, json.dumps(written(planned, folder)).encode())
        os._exit(0)
    os.waitpid(child, 0)
    shutil.rmtree(folder)
    found: dict[str, float] = json.loads(os.read(told, 10_000))
    os.close(told)
    os.close(tell)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facts", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--work", type=Path, default=Path("/dev/shm"))  # noqa: S108 (a file system in memory)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.work) as folder:
        site = Path(folder) / "site"
        make.write(site, dict(ours.files(corpus.sheet(asked.facts, 1), MODES["every rule"].settings)))
        whole = planned(site)
        gc.freeze()
        runs = [apart(whole, Path(folder) / "output") for _ in range(asked.runs)]
    print(f"{asked.facts} facts: {runs[0]['files']:.0f} files, {runs[0]['bytes'] / 1e6:.0f} MB beyond the pages")
    for name, chosen in (("median", statistics.median), ("fastest", min)):
        wall, processor = (chosen([run[time] for run in runs]) for time in ("wall", "cpu"))
        print(f"{name} of {asked.runs}: {wall:.2f} s, {processor:.2f} s of processor time")


if __name__ == "__main__":
    main()
