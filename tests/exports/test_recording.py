from __future__ import annotations

from factsheet.exports.recording import sheet, single
from factsheet.exports.records import Event, Fact, Value, Verdict
from tests import sheets
from tests.pages import press


def fact(record: str, **changes: str) -> Fact:
    [found] = sheet(sheets.site({**sheets.facts(record), **changes})).facts
    return found


def test_a_fact_stands_with_its_quote_and_the_sentence_it_rests_on() -> None:
    found = fact("id: plant-opened\nstatement: The *plant* opened in 2019.\nquote: The plant opened in 2019")
    assert (found.id, found.page, found.section) == ("plant-opened", "facts/plant-opened.html", "plant")
    assert found.statement == {"en": "The plant opened in 2019."}
    [citation] = found.citations
    text = sheets.SMALL[sheets.TEXT]
    assert text[citation.start : citation.end] == citation.quote == "The plant opened in 2019"
    [sentence] = citation.sentences
    assert sentence.text == "The plant opened in 2019 and employs about 1,200 people."
    assert sentence.id == sheets.site().documents["gazette"].sentences[3].anchor


def test_numbers_are_decimal_strings_as_precise_as_they_were_typed() -> None:
    base = "id: a\nstatement: B.\nquote: Jane Roe\nvalue: "
    assert fact(base + "{amount: 500 billion}").value == Value("500000000000", "500000000000", "exact", "")
    assert fact(base + "{amount: 1.50, unit: USD}").value == Value("1.50", "1.50", "exact", "USD")
    assert fact(base + "{amount: 5, bound: min}").value == Value("5", "", "min", "")
    assert fact(base + "{low: 1, high: 2}").value == Value("1", "2", "range", "")
    assert fact("id: a\nstatement: B.\nquote: Jane Roe").value is None


def test_dates_stay_as_they_were_typed() -> None:
    assert fact("id: a\nstatement: B.\nquote: Jane Roe\ndate: 201X").date == "201X"
    assert fact("id: a\nstatement: B.\nquote: Jane Roe\ndate: unknown").date == ""


def test_what_is_withdrawn_says_so_and_tells_its_history() -> None:
    found = fact("id: b\nstatement: B.\nquote: Jane Roe\nadded: 2026\nwithdrawn: {date: 2026-12-01, because: x}")
    assert found.withdrawn == "2026-12-01"
    assert found.history == (
        Event(what="added", date="2026", note={}, before={}, after={}),
        Event(what="withdrawn", date="2026-12-01", note={"en": "x"}, before={}, after={}),
    )


def test_a_verdict_is_there_by_language_or_not_at_all() -> None:
    found = {one.id: one.verdict for one in sheet(press.site({sheets.FACTS: press.REVIEWED})).facts}
    assert found["staff"] is None
    assert found["opening-claim"] == Verdict(
        rating={"en": "Misleading", "fr": "Trompeur"},
        claim={"en": "The plant is new.", "fr": "L’usine est nouvelle."},
        claimant={"en": "Jane Roe"},
        date="2024-05",
    )


def test_drafts_are_left_out() -> None:
    assert sheet(sheets.site(sheets.facts("id: a\nstatement: B.\nquote: Jane Roe\ndraft: true"))).facts == ()


def test_a_sentence_is_told_no_further_than_its_source_is_shown() -> None:
    hidden = {sheets.RECORD: sheets.SMALL[sheets.RECORD] + "publish: none\n"}
    found = fact("id: a\nstatement: B.\nquote: opened in 2019", **hidden)
    assert [one.text for one in found.citations[0].sentences] == ["[…] opened in 2019 […]"]


def test_a_quote_that_is_nowhere_has_no_place() -> None:
    [one] = fact("id: a\nstatement: B.\nquote: closed in 2019").citations
    assert (one.quote, one.match, one.parts, one.sentences, one.original) == ("closed in 2019", "", (), (), "")


def test_a_source_stands_without_its_text() -> None:
    [source] = sheet(sheets.site()).sources
    assert (source.id, source.publisher, source.sentences, source.publish) == ("gazette", "Sample Gazette", 7, "cited")


def test_a_single_fact_brings_its_sources_and_how_to_cite_it() -> None:
    site = {"site.yaml": "title: A sheet\nlicence: CC0-1.0\nbase_url: https://vans.example/\n"}
    whole = sheet(sheets.site(site))
    [gazette] = whole.sources
    one = single(whole, whole.facts[0], {"gazette": gazette})
    assert one.sources == (gazette,)
    assert one.cite == (
        "The plant opened in 2019. A sheet. https://vans.example/facts/plant-opened.html. CC0-1.0. "
        "← “Acme opens a second plant”. Sample Gazette."
    )
