from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from tests import growing
from tests.growing import in_proportion


def test_what_grows_with_its_size_passes() -> None:
    in_proportion(lambda size: sum(range(size)), 3_000_000)


def test_what_grows_with_the_square_of_its_size_fails() -> None:
    with pytest.raises(AssertionError, match="s for 4000"):
        in_proportion(lambda size: sum(one * other for one in range(size) for other in range(size)), 4_000)


def test_what_takes_no_time_is_given_more(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def seconds(work: Callable[[int], float], size: int) -> float:
        asked.append(size)
        return work(size)

    monkeypatch.setattr(growing, "_seconds", seconds)
    with pytest.raises(AssertionError, match="s for 6400"):
        in_proportion(lambda size: size * size * 1e-8, 800)
    asked.clear()
    in_proportion(lambda size: size * 1e-8, 800)
    assert asked == [100, 800, 800, 6400, 6400, 51200]


def test_what_is_remembered_of_one_run_is_no_help_in_the_next() -> None:
    @cache
    def slow(pieces: int) -> int:
        return sum(one * other for one in range(pieces * 10) for other in range(pieces * 10))

    with pytest.raises(AssertionError, match="s for 4000"):
        in_proportion(lambda size: slow(size // 10), 4_000)
