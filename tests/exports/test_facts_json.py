from __future__ import annotations

import json
from typing import Any

from factsheet.exports import facts_json
from tests import sheets


def exported(changes: sheets.Changes) -> dict[str, Any]:
    [output] = facts_json.files(sheets.site(changes), ())
    assert output.path == "data/facts.json"
    read = json.loads(output.content)
    assert isinstance(read, dict)
    return read


def fact(record: str, **changes: str) -> dict[str, Any]:
    [found] = exported({**sheets.facts(record), **changes})["facts"]
    assert isinstance(found, dict)
    return found


def test_a_fact_stands_with_its_citation_and_the_sentence_it_rests_on() -> None:
    found = fact("id: plant-opened\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019")
    assert (found["id"], found["page"], found["section"]) == ("plant-opened", "facts/plant-opened.html", "plant")
    assert found["statement"] == {"en": "The plant opened in 2019."}
    [citation] = found["citations"]
    text = sheets.SMALL[sheets.TEXT]
    assert text[citation["start"] : citation["end"]] == citation["quote"] == "The plant opened in 2019"
    assert citation["sentences"] == [sheets.site().documents["gazette"].sentences[3].anchor]


def test_numbers_are_decimal_strings_as_precise_as_they_were_typed() -> None:
    base = "id: a\nstatement: B.\nquote: Jane Roe\nvalue: "
    assert fact(base + "{amount: 500 billion}")["value"] == {
        "low": "500000000000", "high": "500000000000", "bound": "exact", "unit": "",
    }  # fmt: skip
    assert fact(base + "{amount: 1.50, unit: USD}")["value"]["low"] == "1.50"
    assert fact(base + "{amount: 5, bound: min}")["value"]["high"] == ""
    assert fact(base + "{low: 1, high: 2}")["value"]["bound"] == "range"


def test_a_fact_without_a_value_has_none() -> None:
    assert fact("id: a\nstatement: B.\nquote: Jane Roe")["value"] is None


def test_dates_stay_as_they_were_typed() -> None:
    assert fact("id: a\nstatement: B.\nquote: Jane Roe\ndate: 201X")["date"] == "201X"
    assert fact("id: a\nstatement: B.\nquote: Jane Roe\ndate: unknown")["date"] == ""


def test_a_source_stands_without_its_text() -> None:
    [source] = exported({})["sources"]
    assert (source["id"], source["publisher"], source["sentences"]) == ("gazette", "Sample Gazette", 7)
    assert "text" not in source


def test_drafts_are_left_out_and_what_is_withdrawn_says_so() -> None:
    changes = sheets.facts(
        "id: a\nstatement: B.\nquote: Jane Roe\ndraft: true",
        "id: b\nstatement: B.\nquote: Jane Roe\nwithdrawn: {date: 2026-12-01, because: x}",
    )
    assert [("b", "2026-12-01")] == [(one["id"], one["withdrawn"]) for one in exported(changes)["facts"]]
