from __future__ import annotations

import json
from typing import Any

import pytest

from factsheet.exports import web_annotations
from tests import sheets
from tests.pages import press

BASE = "https://vans.example/"
SITE = press.SITE + f"    base_url: {BASE}\n"
TEXT = sheets.SMALL[sheets.TEXT]


def collection(changes: sheets.Changes = {}) -> dict[str, Any]:  # noqa: B006  it is only read
    [output] = web_annotations.files(press.site({"site.yaml": SITE, **changes}), ())
    assert output.path == "sources/gazette.annotations.json"
    read: dict[str, Any] = json.loads(output.content)
    return read


def selectors(found: dict[str, Any]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return [target["selector"] for one in found["first"]["items"] for target in one["target"]]


def places(text: str, selector: dict[str, Any]) -> list[tuple[int, int]]:
    """Where a quote selector finds its words, as the W3C has it: all three, side by side."""
    prefix, exact = selector["prefix"], selector["exact"]
    whole = prefix + exact + selector["suffix"]
    starts = [at + len(prefix) for at in range(len(text)) if text.startswith(whole, at)]
    return [(start, start + len(exact)) for start in starts]


def test_a_collection_says_what_it_is_and_how_much_it_holds() -> None:
    found = collection()
    assert (found["type"], found["total"], found["label"]) == ("AnnotationCollection", 4, "Acme opens a second plant")
    assert found["first"]["type"] == "AnnotationPage"
    assert found["rights"] == "https://creativecommons.org/licenses/by/4.0/"


def test_an_annotation_links_a_fact_to_its_words() -> None:
    planned = collection()["first"]["items"][0]
    assert planned["id"] == f"{BASE}sources/gazette.annotations.json#vans-planned.1"
    assert planned["motivation"] == "linking"
    assert planned["created"] == "2026-11-23T00:00:00Z"
    english, french, page = planned["body"]
    assert (english["language"], french["language"]) == ("en", "fr")
    assert english["value"] == "Acme would build 4,000 electric vans in Leeds, it said."
    assert page["id"] == f"{BASE}facts/vans-planned.html"
    assert planned["target"][0]["source"] == f"{BASE}sources/gazette.html"


def test_each_selector_finds_its_passage_and_no_other() -> None:
    for quote, position in selectors(collection()):
        place = (position["start"], position["end"])
        assert places(TEXT, quote) == [place]
        assert TEXT[slice(*place)] == quote["exact"]


def test_places_count_code_points() -> None:
    changes = {sheets.TEXT: "🙂 " + TEXT, sheets.RECORD: sheets.SMALL[sheets.RECORD] + "url: https://g.example/\n"}
    found = collection(changes)
    quote, position = selectors(found)[0]
    assert ("🙂 " + TEXT)[position["start"] : position["end"]] == quote["exact"]
    assert found["first"]["items"][0]["target"][0]["source"] == "https://g.example/"


@pytest.mark.parametrize("level", ["none", "cited", "context 1", "full"])
def test_prefix_and_suffix_hold_no_more_than_may_be_shown(level: str) -> None:
    changes = {sheets.RECORD: f"{sheets.SMALL[sheets.RECORD]}publish: {level}\n"}
    shown = press.site(changes).documents["gazette"].shown
    for quote, position in selectors(collection(changes)):
        start, end = position["start"] - len(quote["prefix"]), position["end"] + len(quote["suffix"])
        assert any(low <= start and end <= high for low, high in shown)


def test_a_quote_with_words_left_out_has_a_target_for_each_part() -> None:
    facts = sheets.facts('id: a\nstatement: B.\nquote: "The plant opened […] 1,200 people"')
    [output] = web_annotations.files(sheets.site({"site.yaml": f"title: A\nbase_url: {BASE}\n", **facts}), ())
    [one] = json.loads(output.content)["first"]["items"]
    assert [target["selector"][0]["exact"] for target in one["target"]] == ["The plant opened", "1,200 people"]


def test_without_an_address_there_are_no_annotations() -> None:
    assert list(web_annotations.files(press.site(), ())) == []
