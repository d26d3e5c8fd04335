from __future__ import annotations

from tests import sheets


def test_where_a_record_stands_is_no_part_of_what_it_says() -> None:
    """A line more at the head of a file moves every fact, and the facts are the same."""
    moved = {sheets.FACTS: f"# a remark\n\n{sheets.SMALL[sheets.FACTS]}"}
    here, there = sheets.corpus(), sheets.corpus(moved)
    assert here.facts == there.facts
    assert here.homes != there.homes
