"""A command goes in; the time, the processor time and the memory that it and its children took come out (Linux)."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

EVERY = 0.02  # seconds between two looks at the memory


class Spent(NamedTuple):
    """Seconds on the wall, seconds of the processors."""

    wall: float
    cpu: float


class Failed(Exception):
    """A command that was to be measured did not work."""


def measure(command: Sequence[str]) -> Spent:
    """One run. Processor time is that of the process and of all children it has waited for."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read() if process.stderr else b""
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.stderr:
        process.stderr.close()
    if process.returncode:
        raise Failed(f"{' '.join(command)}\n{said.decode(errors='replace')[-2000:]}")
    return Spent(wall, usage.ru_utime + usage.ru_stime)


def peak(command: Sequence[str]) -> int:
    """The most memory, in bytes, that the process and its children held at once; pages they share count once.

    Each is looked at twice, and the less counts: of a process that begins or ends between two looks, pages that it
    shares would else count as another's alone and as its own.
    """
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    most = 0
    while process.poll() is None:
        first, second = ({pid: _held(pid) for pid in _family(process.pid)} for _ in range(2))
        most = max(most, sum(min(held, second.get(pid, 0)) for pid, held in first.items()))
        time.sleep(EVERY)
    if process.returncode:
        raise Failed(" ".join(command))
    return most


def _family(pid: int) -> Iterator[int]:
    yield pid
    try:
        tasks = [task.joinpath("children").read_text() for task in Path(f"/proc/{pid}/task").iterdir()]
    except OSError:  # it has ended meanwhile
        return
    for child in " ".join(tasks).split():
        yield from _family(int(child))


def _held(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)
