from __future__ import annotations

import pytest

from tests.growing import in_proportion


def test_what_grows_with_its_size_passes() -> None:
    in_proportion(lambda size: sum(range(size)), 3_000_000)


def test_what_grows_with_the_square_of_its_size_fails() -> None:
    with pytest.raises(AssertionError, match="s for 4000"):
        in_proportion(lambda size: sum(one * other for one in range(size) for other in range(size)), 4_000)
