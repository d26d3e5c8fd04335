"""What points the other way is told with the words that say so."""

from __future__ import annotations

import pytest

from tests import sheets


@pytest.mark.parametrize(
    ("statement", "quote", "ours", "theirs"),
    [
        ("It must be paid after 30 days.", "It must be paid within 30 days", "after 30 days", "within 30 days"),
        ("It began before 7 pm.", "It began shortly after 7 pm", "before 7 pm", "after 7 pm"),
        ("It has stood until 2019.", "It has stood since 2019", "until 2019", "since 2019"),
    ],
)
def test_both_sides_are_told_in_words(statement: str, quote: str, ours: str, theirs: str) -> None:
    changes = {sheets.TEXT: f"{quote}.\n", **sheets.facts(f"id: a\nstatement: {statement}\nquote: {quote}")}
    told = [line for line in sheets.told(changes) if "[date-reversed]" in line]
    assert [f"“{ours}” points the other way than “{theirs}”"] == [line.partition("] ")[2] for line in told]
