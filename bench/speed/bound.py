"""How fast can these bytes be written at all? Two processes hash and write what a folder holds, out of memory.

usage: python bench/speed/bound.py FOLDER NEW_FOLDER      prints {"wall": seconds, "cpu": seconds} as JSON
"""

from __future__ import annotations

import hashlib
import json
import os
import resource
import sys
import time
from pathlib import Path

PROCESSES = 2


def main() -> None:
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    files = [
        (str(target / path.relative_to(source)), path.read_bytes()) for path in source.rglob("*") if path.is_file()
    ]
    start = time.perf_counter()
    for parent in sorted({os.path.dirname(path) for path, _ in files}):  # noqa: PTH120  (as fast as it can be)
        os.makedirs(parent, exist_ok=True)  # noqa: PTH103
    children = [_child(files[number::PROCESSES]) for number in range(PROCESSES)]
    worked = [os.waitpid(child, 0)[1] == 0 for child in children]
    wall = time.perf_counter() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    if not all(worked):
        sys.exit("a process failed")
    print(
        json.dumps({"wall": wall, "cpu": used.ru_utime + used.ru_stime, "bytes": sum(len(held) for _, held in files)})
    )


def _child(files: list[tuple[str, bytes]]) -> int:
    child = os.fork()
    if child == 0:
        _write(files)
        os._exit(0)
    return child


def _write(files: list[tuple[str, bytes]]) -> None:
    for path, content in files:
        hashlib.sha256(content).hexdigest()
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        os.write(handle, content)
        os.close(handle)


if __name__ == "__main__":
    main()
