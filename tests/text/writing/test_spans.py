from __future__ import annotations

import pytest

from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import meets, overlap


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [((0, 3), (2, 5), True), ((0, 9), (2, 5), True), ((0, 2), (2, 5), False), ((5, 6), (2, 5), False)],
)
def test_stretches_overlap_where_they_share_a_character(
    one: tuple[int, int], other: tuple[int, int], shared: bool
) -> None:
    assert shared == overlap(one, other) == overlap(other, one) == meets(Word("", *one), other)
