"""What stands in brackets behind a figure may be the same in another unit."""

from __future__ import annotations

import pytest

from factsheet.text.dates.date import Date
from factsheet.text.holding.restating import restated
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is six metres (18 feet) long.", True),
        ("It costs €3.1 billion ($3.6bn).", True),
        ("It is six metres, 18 feet wide.", False),
        ("It is six metres (80 feet) long.", False),
        ("It opened in 2019 (18 feet).", False),
    ],
)
def test_the_same_in_another_unit(text: str, found: bool) -> None:
    reading = read(text, "en")
    items: list[Quantity | Date] = [*reading.quantities, *reading.dates]
    first, second = sorted(items, key=lambda one: one.start)
    assert found is restated(text, first, second)
