from decimal import Decimal

import pytest

from factsheet.text.quantities.lengths import with_part
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "value"),
    [("two hours, 30 minutes", "2.5"), ("over two days, six hours", "2.25"), ("2 minutes, 15 seconds", "2.25")],
)
def test_a_part_behind_a_comma_belongs_to_the_length(text: str, value: str) -> None:
    (found,) = read(text, "en").quantities
    assert Decimal(value) == found.value


@pytest.mark.parametrize(
    "text",
    [
        "two hours, 90 minutes",
        "two hours, 15 people",
        "two hours, about 15 minutes",
        "2.5 hours, 15 minutes",
        "two years, six months",
        "two hours, 15 minutes of them alone",
        "two hours. 15 minutes",
    ],
)
def test_what_is_no_part_stays_apart(text: str) -> None:
    assert 2 == len(read(text, "en").quantities)


def test_a_range_has_no_part() -> None:
    large, small = read("two to three hours; 15 minutes", "en").quantities
    assert with_part(large, small) is None
