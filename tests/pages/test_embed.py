from __future__ import annotations

from factsheet.pages import embed, fact
from tests import sheets
from tests.pages import press

KNOWN: sheets.Changes = {"site.yaml": press.SITE + "    base_url: https://example.org/vans/\n"}


def test_a_fact_has_a_slim_page_that_leads_back_to_it() -> None:
    page = press.rendered(KNOWN)["embed/vans-planned.html"]
    assert '<a href="https://example.org/vans/facts/vans-planned.html" target="_top">' in page
    assert '<link rel="canonical" href="https://example.org/vans/facts/vans-planned.html">' in page
    assert "it would build 4,000 electric vans in Leeds" in page
    assert "<nav" not in page
    assert "<footer" not in page


def test_it_speaks_each_language_of_the_sheet() -> None:
    views = press.views(embed, "fr", KNOWN)
    assert "https://example.org/vans/fr/facts/staff.html" == views["fr/embed/staff.html"].fact


def test_without_an_address_to_lead_back_to_there_is_none() -> None:
    assert {} == press.views(embed)
    assert {""} == {one.snippet for one in press.views(fact).values()}


def test_the_fact_offers_what_to_paste_with_its_title_escaped() -> None:
    changes = {**KNOWN, **sheets.facts('id: a\nstatement: "The \\"leap\\" & <more>."\nquote: Jane Roe')}
    snippet = press.views(fact, changes=changes)["facts/a.html"].snippet
    assert snippet.startswith('<iframe src="https://example.org/vans/embed/a.html" title="The &quot;leap&quot; &amp; ')
    assert "&lt;iframe src=" in press.rendered(changes)["facts/a.html"]
