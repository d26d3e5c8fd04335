from __future__ import annotations

import pytest

from factsheet.drift.taking import take
from factsheet.lock import encode
from factsheet.pages import source
from factsheet.pages.source import Line, Omitted
from tests import sheets
from tests.pages import press


def shape(view: source.View) -> list[object]:
    """The numbers of the sentences shown, and how many are left out between them."""
    return [line.number if isinstance(line, Line) else -line.omitted.of for line in view.lines]


def published(level: str) -> source.View:
    record = f"title: A plant\npublisher: Gazette\nlanguage: en\npublish: {level}\n"
    view = press.view(source, changes={sheets.RECORD: record})
    assert isinstance(view, source.View)
    return view


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("none", [-2, "3", "4", -2, "7"]),
        ("cited", [-2, "3", "4", -2, "7"]),
        ("context 1", [-1, "2", "3", "4", "5", "6", "7"]),
        ("full", ["1", "2", "3", "4", "5", "6", "7"]),
    ],
)
def test_sentences_are_shown_as_far_as_the_level_allows(level: str, expected: list[object]) -> None:
    assert shape(published(level)) == expected


def test_where_only_quotes_are_published_the_rest_of_the_sentence_is_a_gap() -> None:
    line = next(line for line in published("none").lines if isinstance(line, Line))
    assert [(run.kind, run.text) for run in line.runs] == [
        ("gap", ""),
        ("mark", "it would build 4,000 electric vans in Leeds"),
        ("gap", ""),
    ]


def test_a_sentence_lists_the_facts_it_bears() -> None:
    lines = {line.number: line for line in published("cited").lines if isinstance(line, Line)}
    assert [fact.href for fact in lines["4"].facts] == ["facts/staff.html", "facts/plant-opened.html"]


def test_quotes_that_overlap_are_marked_once() -> None:
    lines = {line.number: line for line in published("cited").lines if isinstance(line, Line)}
    assert [run.text for run in lines["4"].runs if run.kind == "mark"] == [
        "The plant opened in 2019",
        "employs about 1,200 people",
    ]


def test_sentences_left_out_at_the_end_are_counted() -> None:
    last = press.view(source, changes=sheets.facts("id: a\nstatement: A.\nquote: The plant opened")).lines[-1]
    assert isinstance(last, Omitted)
    assert last.omitted.of == 3


def test_an_old_address_of_a_sentence_still_leads_to_its_words() -> None:
    anchors = [line.anchor for line in published("cited").lines if isinstance(line, Line)][:2]
    text = sheets.SMALL[sheets.TEXT].replace("in Leeds. The plant", "in Leeds; The plant")
    joined: sheets.Changes = {sheets.TEXT: text, "factsheet.lock": encode(take(press.site()))}
    (line,) = (one for one in press.view(source, changes=joined).lines if isinstance(one, Line) and one.aliases)
    assert (line.number, line.aliases) == ("3", tuple(sorted(anchors)))
    html = press.rendered(joined)["sources/gazette.html"]
    assert all(f'<span id="{anchor}"></span>' in html for anchor in anchors)
    assert line.anchor not in anchors


def test_a_fact_that_was_taken_back_is_named_as_such_where_a_sentence_bears_it() -> None:
    text = press.plain(press.rendered()["sources/gazette.html"])
    assert "The plant opened in 2019.&nbsp;· withdrawn" in text


@pytest.mark.parametrize(("level", "said"), [("cited", "the rest stays with its"), ("context 9", "The whole text is")])
def test_there_is_no_rest_where_every_sentence_is_shown(level: str, said: str) -> None:
    changes: sheets.Changes = {sheets.RECORD: sheets.SMALL[sheets.RECORD] + f"publish: {level}\n"}
    assert said in press.plain(press.rendered(changes)["sources/gazette.html"])
