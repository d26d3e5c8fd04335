"""One pure function over many batches of work: here, or in several processes. What comes out is the same."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

S = TypeVar("S")
B = TypeVar("B")
R = TypeVar("R")


class Lost(Exception):
    """A worker has ended before its work was done, as one does that the system kills for want of memory."""


class Workers(Protocol):
    """Applies `function(shared, batch)` to each batch, in order; `number` is how many run at once."""

    number: int

    def map(self, function: Callable[[S, B], R], shared: S, batches: Sequence[B]) -> Iterator[R]: ...


class Alone:
    """Everything in this process, one batch after another."""

    number = 1

    def map(self, function: Callable[[S, B], R], shared: S, batches: Sequence[B]) -> Iterator[R]:
        for batch in batches:
            yield function(shared, batch)


ALONE = Alone()


class Forked:
    """Processes forked from this one for each map, so that what they share is theirs already and is never copied."""

    def __init__(self, number: int) -> None:
        self.number = number

    def map(self, function: Callable[[S, B], R], shared: S, batches: Sequence[B]) -> Iterator[R]:
        # A small sheet, which is built in this process alone, does not pay for importing these.
        import multiprocessing  # noqa: PLC0415
        from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
        from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

        context = multiprocessing.get_context("fork")
        pool = ProcessPoolExecutor(self.number, context, initializer=_inherit, initargs=((function, shared),))
        try:
            with pool:
                yield from pool.map(_work, batches)
        except BrokenProcessPool as broken:
            raise Lost("a worker process was killed; with less memory to spare, try --jobs 1") from broken


def workers(jobs: int) -> Workers:
    """As many processes as asked for, 0 for as many as there are processors; one where the system cannot fork."""
    number = jobs or len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else jobs or os.cpu_count() or 1
    return Forked(number) if number > 1 and hasattr(os, "fork") else ALONE


def spans(length: int, size: int) -> list[range]:
    """The numbers below `length` in runs of `size`."""
    return [range(start, min(start + size, length)) for start in range(0, length, size)]


# In a forked worker alone: what it has inherited. A worker lives for one map.
_inherited: list[tuple[Callable[[Any, Any], Any], Any]] = []


def _inherit(inheritance: tuple[Callable[[Any, Any], Any], Any]) -> None:
    _inherited[:] = [inheritance]


def _work(batch: Any) -> Any:
    ((function, shared),) = _inherited
    return function(shared, batch)
