from __future__ import annotations

from functools import cache

import pytest

from tests.growing import in_proportion


def test_what_grows_with_its_size_passes() -> None:
    in_proportion(lambda size: sum(range(size)), 3_000_000)


def test_what_grows_with_the_square_of_its_size_fails() -> None:
    with pytest.raises(AssertionError, match="s for 4000"):
        in_proportion(lambda size: sum(one * other for one in range(size) for other in range(size)), 4_000)


def test_what_is_remembered_of_one_run_is_no_help_in_the_next() -> None:
    @cache
    def slow(pieces: int) -> int:
        return sum(one * other for one in range(pieces * 10) for other in range(pieces * 10))

    with pytest.raises(AssertionError, match="s for 4000"):
        in_proportion(lambda size: slow(size // 10), 4_000)
