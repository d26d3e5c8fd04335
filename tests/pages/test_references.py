from __future__ import annotations

from factsheet.pages import references
from tests import sheets
from tests.pages import press

CHANGES: sheets.Changes = {
    "site.yaml": press.SITE + "    base_url: https://vans.example/\n",
    sheets.RECORD: sheets.SMALL[sheets.RECORD]
    + "author: Ann Other\nkind: news\npublished: 2024-05\nurl: https://g.example/a\n",
}


def test_a_fact_is_cited_with_the_sheet_and_the_source_it_rests_on() -> None:
    site = press.site(CHANGES)
    assert references.words(references.cited(site, "en").facts["vans-planned"]) == (
        "Acme would build 4,000 electric vans in Leeds, it said. Vans, in facts. The Desk, 2026-11-23. "
        "https://vans.example/facts/vans-planned.html. CC-BY-4.0. "
        "← Ann Other. “Acme opens a second plant”. Sample Gazette, 2024-05. https://g.example/a."
    )


def test_a_source_is_cited_once_however_often_it_is_quoted() -> None:
    site = press.site(CHANGES)
    assert [one.kind for one in references.cited(site, "en").facts["plant-opened"]] == ["fact", "source"]


def test_a_fact_is_cited_in_the_language_its_statement_has() -> None:
    site = press.site(CHANGES)
    french = references.fact(site, site.facts["vans-planned"], "fr")
    assert (french.language, french.within) == ("fr", "Des fourgons, en faits")
    assert french.address == "https://vans.example/fr/facts/vans-planned.html"
    assert references.fact(site, site.facts["staff"], "fr").language == "en"


def test_the_sheet_and_its_sources_have_keys_of_their_own() -> None:
    site = press.site(CHANGES)
    source = references.source(site.documents["gazette"].source)
    assert (references.sheet(site, "en").key, source.key, source.genre) == ("sheet", "source-gazette", "news")


def test_a_title_with_quotation_marks_of_its_own_gets_no_others() -> None:
    record = sheets.SMALL[sheets.RECORD].replace("Acme opens", "Acme « opens »")
    site = press.site({**CHANGES, sheets.RECORD: record})
    said = references.words((references.source(site.documents["gazette"].source),))
    assert said.startswith("Acme « opens » a second plant. ")
