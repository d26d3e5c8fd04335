"""Work is done here or in several processes, and comes to the same."""

from __future__ import annotations

import os
import signal

import pytest

from factsheet.workers import ALONE, Forked, Lost, spans, workers


def added(shared: list[int], batch: range) -> list[int]:
    return [shared[at] + 1 for at in batch]


def ended(_shared: None, batch: int) -> int:
    if batch:
        os.kill(os.getpid(), signal.SIGKILL)
    return batch


def test_batches_come_back_in_order_whoever_has_done_them() -> None:
    numbers, batches = list(range(100)), spans(100, 7)
    alone = list(ALONE.map(added, numbers, batches))
    assert [number + 1 for number in numbers] == [number for batch in alone for number in batch]
    assert alone == list(Forked(3).map(added, numbers, batches))


def whose(_shared: None, batch: int) -> int:
    return os.getpid()


def test_many_batches_are_done_by_other_processes_in_turn() -> None:
    """What a process has looked at is its own copy, so that one that did all would come to hold everything.

    The first is done here: what there is to learn is learnt once.
    """
    number = 300
    done = list(Forked(2, at_once=100).map(whose, None, range(number)))
    assert len(done) == number
    assert set(done[:100]).isdisjoint(done[-100:])
    assert [number for number, who in enumerate(done) if who == os.getpid()] == [0]


def test_what_is_shared_need_not_be_written_down() -> None:
    """A forked worker has it already: it can be a function that nothing could send."""
    assert [4, 9] == list(Forked(2).map(lambda shared, batch: shared(batch), lambda n: n * n, [2, 3]))


def test_a_worker_that_is_killed_ends_the_work_with_a_sentence() -> None:
    with pytest.raises(Lost, match="--jobs 1"):
        list(Forked(2).map(ended, None, [0, 1]))


def test_one_job_is_done_here() -> None:
    assert workers(1) is ALONE
    assert isinstance(workers(3), Forked)
