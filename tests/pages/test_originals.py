from __future__ import annotations

from factsheet.pages.originals import leads, original
from factsheet.stages import Document, Passage
from tests import sheets

ADDRESS = sheets.SMALL[sheets.RECORD] + "url: https://example.org/a\n"


def cited(record: str, quote: str, more: str = "") -> tuple[Document, Passage]:
    site = sheets.site({sheets.RECORD: record, **sheets.facts(f"id: a\nstatement: B.\nquote: {quote}\n{more}")})
    [evidence] = site.evidence["a"]
    assert evidence.passage
    return site.documents["gazette"], evidence.passage


def test_the_original_opens_at_the_words() -> None:
    found = cited(ADDRESS, "employs about 1,200 people")
    assert original(*found) == "https://example.org/a#:~:text=employs%20about,people."
    assert leads(*found)


def test_a_source_without_an_address_has_no_original() -> None:
    found = cited(sheets.SMALL[sheets.RECORD], "employs about 1,200 people")
    assert original(*found) == ""
    assert not leads(*found)


def test_where_no_words_that_are_shown_lead_there_the_page_opens_at_its_top() -> None:
    """The second of two equal lines can be told from the first only by its neighbours."""
    found = cited(ADDRESS + "publish: none\n", "Acme opens a second plant", "suffix: Acme Motors said")
    assert original(*found) == "https://example.org/a"
    assert not leads(*found)
