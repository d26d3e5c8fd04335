"""What a quote is said to support it has: a figure for the value, a time for the date."""

from __future__ import annotations

import pytest

from tests import sheets

SURVEY, WHEN = "The survey asked 1,200 doctors.", "It was made in June 2023."


def told(supports: str, quote: str, more: str = "value: {amount: 1200}\ndate: 2023-06") -> list[str]:
    fact = f"id: a\nstatement: {SURVEY}\n{more}\ncitations:\n  - quote: {SURVEY}\n  - quote: {quote}\n"
    changes = {sheets.TEXT: f"{SURVEY}\n\n{quote}\n", **sheets.facts(f"{fact}    supports: [{supports}]\n")}
    return [line.rpartition("] ")[2] for line in sheets.told(changes) if "support-missing" in line]


@pytest.mark.parametrize(
    ("supports", "quote"),
    [
        ("date", WHEN),
        ("date", "It was made a year later."),
        ("date", "It was made last week."),
        ("value", "It asked 700 women and 500 men."),
        ("value", "Dozens were asked."),
        ("statement, certainty, attribution", "It was said to be so."),
    ],
)
def test_any_figure_may_be_a_part_of_the_value_and_any_time_of_the_date(supports: str, quote: str) -> None:
    assert told(supports, quote) == []


@pytest.mark.parametrize(
    ("supports", "quote", "lacks"),
    [
        ("value", WHEN, "the value, and has no figure"),
        ("date", "It asked 1,300 nurses too.", "the date, and has no date"),
        ("statement, value", "It was long.", "the value, and has no figure"),
    ],
)
def test_a_quote_without_one_supports_none(supports: str, quote: str, lacks: str) -> None:
    assert told(supports, quote) == [f"the quote is said to support {lacks}"]


def test_the_editors_reason_may_tell_what_the_quote_does_not() -> None:
    assert told("date", "It was made then.", "date: 2023-06\ninferred: It was the year of the survey.") == []


@pytest.mark.parametrize("what", ["value", "subject", "claim"])
def test_what_the_fact_has_not_is_not_supported(what: str) -> None:
    field = "verdict" if what == "claim" else what
    assert told(what, WHEN, "added: 2024-01-01") == [
        f"the quote is said to support the {what}, and the fact has no `{field}`"
    ]
