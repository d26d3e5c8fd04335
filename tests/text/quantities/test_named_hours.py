from __future__ import annotations

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("ar", "عند التاسعة والنصف صباحاً", 570),
        ("ar", "في الساعة الثامنة مساءً", 1200),
        ("ar", "الساعة التاسعة إلا الربع مساء", 1245),
        ("sw", "saa mbili asubuhi", 480),
        ("sw", "saa mbili usiku", 1200),
        ("sw", "saa sita mchana", 720),
        ("sw", "saa 2:30 usiku", 1230),
        ("sw", "saa 10 alfajiri", 240),
    ],
)
def test_an_hour_has_a_name_or_counts_from_dawn(language: str, text: str, minutes: int) -> None:
    (found,) = read(text, language).quantities
    assert ("clock",) == found.units
    assert minutes == found.value


def test_hours_without_a_part_of_the_day_are_a_length() -> None:
    (found,) = read("saa mbili", "sw").quantities
    assert ("hour",) == found.units
    assert 2 == found.value
