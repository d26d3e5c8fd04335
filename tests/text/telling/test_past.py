"""How long ago something was is told by the words beside a figure."""

from __future__ import annotations

import pytest

from factsheet.text.quantities.reading import read
from factsheet.text.telling.past import is_ago


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "12 more than four years ago", [False, True]),
        ("it", "12 in più rispetto a quattro anni fa", [False, True]),
        ("cs", "o 12 více než před dvěma lety", [False, True]),
        ("de", "12 mehr als vor zwei Jahren", [False, True]),
        ("en", "12 more than four years", [False, False]),
    ],
)
def test_a_figure_of_a_time_ago(language: str, text: str, found: list[bool]) -> None:
    reading = read(text, language)
    assert found == [is_ago(reading, one) for one in reading.quantities]
