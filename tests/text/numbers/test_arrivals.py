"""Where a change ends, a word that leads there bounds nothing."""

from __future__ import annotations

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("es", "subió un 2 %, hasta el 5 %", "exact"),
        ("es", "cuesta hasta 5 euros", "max"),
        ("bg", "намаляло с над 800 хиляди души – до 6,5 милиона", "exact"),
        ("bg", "загинаха до 6,5 милиона", "max"),
        ("ru", "сократилось более чем на 800 тысяч человек – до 6,5 миллиона", "exact"),
        ("ru", "погибли до 6,5 миллиона", "max"),
        ("pl", "złoty umocnił się do 4,20 za euro", "exact"),
        ("uk", "курс послабився до 41 грн за долар", "exact"),
        ("sk", "od 0 (dole) do 1 (hore)", "exact"),
    ],
)
def test_where_a_change_ends_is_no_bound(language: str, text: str, bound: str) -> None:
    assert bound == read(text, language).quantities[-1].bound
