"""One pure function over many batches of work: here, or in several processes. What comes out is the same."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

S = TypeVar("S")
B = TypeVar("B")
R = TypeVar("R")


class Lost(Exception):
    """The work cannot be done by these workers, or one has ended before its work was done; the message says why."""


class Workers(Protocol):
    """Applies `function(shared, batch)` to each batch, in order; `local` workers see the files of this machine.

    So many batches at most are begun `at_once`; the next ones when the results of these have been taken.
    """

    local: bool
    at_once: int

    def map(self, function: Callable[[S, B], R], shared: S, batches: Sequence[B]) -> Iterator[R]: ...


class Alone:
    """Everything in this process, one batch after another."""

    local, at_once = True, sys.maxsize

    def map(self, function: Callable[[S, B], R], shared: S, batches: Sequence[B]) -> Iterator[R]:
        for batch in batches:
            yield function(shared, batch)


ALONE = Alone()


# After so many batches other processes are forked: to look at what is shared is to count a reference to it, so that the
# system copies it, and in the end each of them would hold a copy of all that this one does. To fork takes time, a fifth
# of a second with what the new ones have to learn again: where one round does it is one, and else they are short, an
# eighth of that.
_ROUND, _ROUNDS = 192, 8


class Forked:
    """Processes forked from this one for each map, so that what they share is theirs already and is never copied."""

    local = True

    def __init__(self, number: int, at_once: int = _ROUND) -> None:
        self._number, self.at_once = number, at_once

    def map(self, function: Callable[[S, B], R], shared: S, batches: Sequence[B]) -> Iterator[R]:
        # A small sheet, which is built in this process alone, does not pay for importing these.
        import multiprocessing  # noqa: PLC0415
        from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
        from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

        context = multiprocessing.get_context("fork")
        size = self.at_once
        if len(batches) > size:
            yield function(shared, batches[0])  # what is learnt here once, all that are forked know
            batches, size = batches[1:], max(1, size // _ROUNDS)
        try:
            for some in spans(len(batches), size):
                pool = ProcessPoolExecutor(self._number, context, initializer=_inherit, initargs=((function, shared),))
                with pool:
                    yield from pool.map(_work, (batches[at] for at in some))
        except BrokenProcessPool as broken:
            raise Lost("a worker process was killed; with less memory to spare, try --jobs 1") from broken


class Cluster:
    """The workers of a Dask scheduler at HOST:PORT; `code` gives what every one of them must have the same of.

    What they share is sent to each of them once, pickled: the network between must be one's own. A worker that is
    lost costs what it had in hand, which another does again.
    """

    local, at_once = False, sys.maxsize

    def __init__(self, address: str, code: Callable[[], str]) -> None:
        self._address = address
        self._code = code

    def map(self, function: Callable[[S, B], R], shared: S, batches: Sequence[B]) -> Iterator[R]:
        try:
            import distributed  # noqa: PLC0415  (a second to import, and only a cluster needs it)
        except ImportError as missing:
            raise Lost("a cluster is reached with the package distributed: pip install distributed") from missing
        try:
            with distributed.Client(f"tcp://{self._address}", timeout=PATIENCE) as client:  # type: ignore[no-untyped-call]
                self._compare(client)
                held = client.scatter(shared, broadcast=True, hash=False)
                done = client.map(_apply, batches, function=function, shared=held, pure=False, retries=2)
                for future in done:
                    yield future.result()
        except (OSError, distributed.KilledWorker, distributed.CancelledError) as broken:
            raise Lost(f"the cluster at {self._address} cannot be worked with: {broken}") from broken

    def _compare(self, client: Any) -> None:
        try:
            client.wait_for_workers(1, timeout=PATIENCE)  # one that was lost may be on its way back
            others = client.run(self._code)
        except ImportError as missing:
            raise Lost(f"a worker of {self._address} has no factsheet: {missing}") from missing
        except TimeoutError as none:
            raise Lost(f"the scheduler at {self._address} has no workers") from none
        if set(others.values()) != {self._code()}:
            raise Lost(f"a worker of {self._address} has another version of factsheet; install this one there")


PATIENCE = "10s"


def _apply(batch: B, function: Callable[[S, B], R], shared: S) -> R:
    return function(shared, batch)


def workers(jobs: int, cluster: str = "", code: Callable[[], str] = str) -> Workers:
    """As many processes as asked for, 0 for as many as there are processors; or those of a cluster at HOST:PORT."""
    if cluster:
        return Cluster(cluster, code)
    known = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    number = jobs or known or 1
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
