from __future__ import annotations

from factsheet.pages import timeline
from tests.pages import press


def test_dates_are_in_order_and_keep_their_precision() -> None:
    moments = press.view(timeline).moments
    assert [(one.date.words, one.date.iso, [row.id for row in one.rows]) for one in moments] == [
        ("2019", "2019", ["plant-opened"]),
        ("spring 2024", "", ["staff"]),
    ]


def test_facts_without_a_date_are_listed_apart() -> None:
    assert [row.id for row in press.view(timeline).undated] == ["vans-planned"]
