from __future__ import annotations

import re

import msgspec

from factsheet.pages import search
from factsheet.slices import Slices
from tests import sheets
from tests.pages import press


def test_every_fact_is_there_with_the_words_it_rests_on_and_their_source() -> None:
    view = press.view(search)
    assert ["facts/vans-planned.html", "facts/staff.html", "facts/plant-opened.html"] == [f.href for f in view.found]
    (quoted,) = view.found[1].quotes
    assert "employs about 1,200 people" == "".join(run.text for run in quoted.runs)
    assert ("Acme opens a second plant", "facts/staff.html#e1") == (quoted.source, quoted.href)


def test_a_quote_keeps_its_language() -> None:
    assert {"en"} == {quoted.language for one in press.view(search, "fr").found for quoted in one.quotes}
    assert {""} == {quoted.language for one in press.view(search).found for quoted in one.quotes}


def test_topics_sources_and_years_can_be_chosen_with_how_many_facts_they_leave() -> None:
    view = press.view(search)
    assert [("acme", "Acme Motors", "1"), ("plant", "the plant", "3")] == [
        (one.value, one.label, one.facts.number) for one in view.topics
    ]
    assert [("gazette", "3")] == [(one.value, one.facts.number) for one in view.sources]
    assert [("2024", "1"), ("2019", "1")] == [(one.value, one.facts.number) for one in view.years]


def test_a_topic_is_found_by_whose_words_a_fact_gives() -> None:
    assert "acme plant" == press.view(search).found[0].topics


def test_a_decade_is_found_in_each_of_its_years_and_a_fact_without_a_date_in_none() -> None:
    changes = sheets.facts("id: a\nstatement: B.\nquote: Jane Roe\ndate: 201X", "id: b\nstatement: B.\nquote: Jane Roe")
    decade, undated = press.view(search, changes=changes).found
    assert ("2010", "2019") == (decade.first, decade.last)
    assert ("", "") == (undated.first, undated.last)
    fact = press.site(changes).facts["a"]
    assert [str(year) for year in range(2010, 2020)] == list(search.within(fact, map(str, range(2000, 2030))))


def test_what_lasts_is_found_from_its_first_year_on() -> None:
    changes = sheets.facts("id: a\nstatement: B.\nquote: Jane Roe\ndate: 2017/..")
    view = press.view(search, changes=changes)
    assert ("2017", "9999") == (view.found[0].first, view.found[0].last)
    assert [("2017", "timeline.html#y2017")] == [(one.value, one.href) for one in view.years]


def test_without_a_script_the_choices_are_links() -> None:
    page = press.rendered()["search.html"]
    for there in ("topics/acme.html", "timeline.html#y2019"):
        assert f'<a href="{there}">' in page


def test_the_page_is_whole_without_its_script() -> None:
    page = press.rendered()["search.html"]
    assert "<q>employs about 1,200 people</q>" in page
    assert re.search(r'<script src="assets/search\.[0-9a-f]+\.js" async></script>', page)


def test_the_script_is_small_and_makes_no_markup() -> None:
    script = (sheets.ROOT / "templates/search.js").read_bytes()
    assert len(script) <= 3 * 1024
    assert not re.search(rb"innerHTML|outerHTML|insertAdjacent|document\.write|eval|style", script)


def test_an_index_holds_what_the_page_then_leaves_out() -> None:
    site = msgspec.structs.replace(press.site(), indexed=True)
    [page] = search.pages(Slices(site), "fr")
    assert isinstance(page.view, search.View)
    assert ("pagefind/", {()}) == (page.view.index, {one.quotes for one in page.view.found})
    record = next(iter(search.records(site, "fr")))
    assert ("vans-planned", "fr") == (record.id, record.language)
    assert record.title.startswith("Acme construirait 4 000 fourgons")
    assert ("it would build 4,000 electric vans in Leeds", "Acme opens a second plant") == record.texts
    assert [] == list(search.records(press.site(), "fr"))


def test_no_page_leads_to_a_search_page_that_the_site_does_without() -> None:
    changes = {"site.yaml": f"{sheets.SMALL['site.yaml']}search: none\n"}
    pages = press.rendered(changes=changes)
    assert "search.html" not in pages
    assert not [path for path, page in pages.items() if "search.html" in page]
