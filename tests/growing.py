"""How the time that some work takes grows with what it is given; what takes more than its share fails."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

TIMES = 8
GENEROUS = 3  # a machine is busy, memory is farther away; what grows with the square takes eight times its share
RUNS, LARGER = 3, 16
LEAST = 0.002  # seconds, below which a clock tells nothing
LONGER = 2  # times that eight times as much is given


def in_proportion(work: Callable[[int], object], size: int) -> None:
    """Hold the time for `size` to that for an eighth of it; two sizes, so that no machine is too slow.

    What takes no time is given more: of so little it would pass, whatever it does. Where it takes too much, it is tried
    again: a machine that has other things to do tells nothing of the work. Each run is a sixteenth larger than the
    last, so that nothing of it is remembered, whatever pieces it is made of.
    """
    work(size // TIMES // 2)  # what is loaded once, is loaded
    run = longer = 0
    while run < RUNS:
        small, large = (_seconds(work, one + run * one // LARGER) for one in (size // TIMES, size))
        if large < LEAST * TIMES and longer < LONGER:
            size, longer = size * TIMES, longer + 1
        elif large <= max(small, LEAST) * TIMES * GENEROUS:
            return
        else:
            run += 1
    raise AssertionError(f"{small:.3f} s for {size // TIMES}, {large:.3f} s for {size}")


def _seconds(work: Callable[[int], object], size: int) -> float:
    start = process_time()
    work(size)
    return process_time() - start
