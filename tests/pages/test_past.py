"""What has happened to a fact, as its page and its sources' pages tell it."""

from __future__ import annotations

from factsheet.pages import fact, source
from tests import sheets
from tests.pages import press

RETRACTED = {
    sheets.RECORD: sheets.SMALL[sheets.RECORD] + 'retracted: {date: 2026-12-03, because: "It was *made up*."}\n'
}


def test_a_fact_tells_its_history_in_order_with_before_and_after() -> None:
    view = press.views(fact)["facts/staff.html"]
    assert [(one.what, one.date.iso, one.anchor) for one in view.past] == [
        ("correction", "2026-12-02", "correction-2026-12-02"),
        ("update", "2026-12-02", "update-2026-12-02"),
    ]
    html = press.rendered()["facts/staff.html"]
    assert '<li id="correction-2026-12-02">' in html
    assert "<b>Corrected</b>, <time" in html
    assert "<p>Before: <del>The plant employs 1200 people.</del></p>" in html
    assert "<p>Now: <ins>The plant employs about 1,200 people.</ins></p>" in html


def test_history_is_told_in_the_language_of_the_page() -> None:
    text = press.plain(press.rendered()["fr/facts/staff.html"])
    assert "Corrigé, 2 décembre 2026" in text
    assert "Nous avions mal lu le nombre." in text
    assert "Avant\u00a0: The plant employs 1200 people. (non traduit\u00a0: anglais)" in text


def test_a_fact_to_which_nothing_happened_has_no_history() -> None:
    assert press.views(fact)["facts/vans-planned.html"].past == ()
    assert "History" not in press.rendered()["facts/vans-planned.html"]


def test_facts_on_a_retracted_source_are_marked_wherever_they_are_listed() -> None:
    pages = press.rendered(RETRACTED)
    assert press.views(fact, changes=RETRACTED)["facts/staff.html"].marks == ("hedged", "inferred", "retracted")
    assert "source retracted" in press.plain(pages["index.html"])
    assert "Source retracted, 3 December 2026" in press.plain(pages["facts/staff.html"])
    assert '<a href="../sources/gazette.html">Acme opens a second plant</a>' in pages["facts/staff.html"]


def test_the_page_of_a_retracted_source_says_when_and_why() -> None:
    assert press.view(source).retracted is None
    html = press.rendered(RETRACTED)["sources/gazette.html"]
    assert "Retracted by its publisher" in html
    assert "It was <em>made up</em>." in html
