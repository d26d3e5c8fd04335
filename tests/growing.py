"""How the time that some work takes grows with what it is given; what takes more than its share fails."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

TIMES = 8
GENEROUS = 3  # a machine is busy, memory is farther away; what grows with the square takes eight times its share
RUNS, LARGER = 3, 16
LEAST = 0.01  # seconds, below which a clock tells nothing


def in_proportion(work: Callable[[int], object], size: int) -> None:
    """Hold the time for `size` to that for an eighth of it; two sizes, so that no machine is too slow.

    Where it is too much, it is tried again: a machine that has other things to do tells nothing of the work. Each run
    is a sixteenth larger than the last, so that nothing of it is remembered, whatever pieces it is made of.
    """
    work(size // TIMES // 2)  # what is loaded once, is loaded
    for run in range(RUNS):
        small, large = (_seconds(work, one + run * one // LARGER) for one in (size // TIMES, size))
        if large <= max(small, LEAST) * TIMES * GENEROUS:
            return
    raise AssertionError(f"{small:.3f} s for {size // TIMES}, {large:.3f} s for {size}")


def _seconds(work: Callable[[int], object], size: int) -> float:
    start = process_time()
    work(size)
    return process_time() - start
