"""A scheduler and two workers, real processes that speak over loopback; one of the workers may be about to be lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.sheets import ROOT

LOST = Path(__file__).with_name("lost_worker.py")
PATIENCE = 60  # seconds until the scheduler must have said where it is


@contextmanager
def cluster(folder: Path, *, losing_one: bool = False) -> Iterator[str]:
    """Its address, HOST:PORT; the folder takes what the processes write."""
    known = folder / "scheduler.json"
    with ExitStack() as running:
        running.enter_context(
            _started(folder, "scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", known)
        )
        _appeared(known)
        alike = ("--scheduler-file", known, "--nthreads", "1", "--no-nanny", "--local-directory", folder)
        running.enter_context(_started(folder, "worker", *alike))
        running.enter_context(_started(folder, "worker", *alike, *(("--preload", LOST) if losing_one else ())))
        yield json.loads(known.read_text("utf-8"))["address"].removeprefix("tcp://")


@contextmanager
def _started(folder: Path, part: str, *flags: str | Path) -> Iterator[None]:
    command = [sys.executable, "-m", f"distributed.cli.dask_{part}", "--no-dashboard", *map(str, flags)]
    with (folder / "log.txt").open("ab") as log:
        process = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=log, stderr=log
        )
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def _appeared(path: Path) -> None:
    until = time.monotonic() + PATIENCE
    while not (path.is_file() and path.stat().st_size):
        assert time.monotonic() < until, "the scheduler did not start"
        time.sleep(0.05)
