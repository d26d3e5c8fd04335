"""Of two figures that share a unit the first is shown with it too."""

from __future__ import annotations

from tests import sheets

QUOTE = "The share rose from 4 to 9 percentage points."


def test_the_unit_of_a_range_is_shown_with_its_first_figure() -> None:
    fact = f"id: share\nstatement: The share rose from 4 to 9 percent.\nquote: {QUOTE}"
    told = sheets.judged({sheets.TEXT: f"{QUOTE}\n", **sheets.facts(fact)}).diagnostics
    assert [one.message for one in told] == [
        "“4 to 9 percent” has another unit than “4 to 9 percentage points”",
        "“9 percent” has another unit than “9 percentage points”",
    ]
