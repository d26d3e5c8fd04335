"""The page of all corrections, and the way to it."""

from __future__ import annotations

from factsheet.pages import corrections
from tests import sheets
from tests.pages import press

NONE = {
    "content/corrections.yaml": None,
    "content/facts/plant.yaml": press.FACTS.partition("      - id: plant-opened")[0],
}


def test_the_latest_comes_first_each_with_the_way_to_its_fact() -> None:
    view = press.view(corrections)
    assert [(one.what, one.href) for one in view.happenings] == [
        ("correction", "facts/staff.html#correction-2026-12-02"),
        ("update", "facts/staff.html#update-2026-12-02"),
        ("withdrawn", "facts/plant-opened.html#withdrawn-2026-12-01"),
    ]


def test_every_link_of_the_page_leads_to_a_place_on_the_facts_page() -> None:
    pages = press.rendered()
    for one in press.view(corrections).happenings:
        path, _, anchor = one.href.partition("#")
        assert f'id="{anchor}"' in pages[path]
        assert f'href="{one.href}"' in pages["corrections.html"]


def test_every_page_leads_to_it() -> None:
    assert '<a href="../corrections.html">Corrections</a>' in press.rendered()["facts/staff.html"]
    assert '<a href="corrections.html">Corrections</a>' in press.rendered()["fr/index.html"]


def test_a_sheet_without_corrections_has_no_such_page_and_no_link_to_it() -> None:
    assert press.views(corrections, changes=NONE) == {}
    assert "corrections.html" not in press.rendered(NONE)["index.html"]


def test_a_retracted_source_is_listed_once_by_its_title_in_its_language() -> None:
    record = sheets.SMALL[sheets.RECORD] + "retracted: {date: 2026-12-03, because: It was made up.}\n"
    html = press.rendered({sheets.RECORD: record})["fr/corrections.html"]
    assert html.count("sources/gazette.html#retracted") == 1
    assert '<a href="sources/gazette.html#retracted" lang="en">Acme opens a second plant</a>' in html
