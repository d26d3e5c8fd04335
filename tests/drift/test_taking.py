"""What a lock holds of a sheet, and that it says the same of the same sheet."""

from __future__ import annotations

from factsheet.digest import sha256
from factsheet.drift.taking import accept, take
from factsheet.lock import encode
from factsheet.text.writing.sentences import VERSION
from tests.sheets import RECORD, SMALL, TEXT, facts, site


def test_a_source_has_the_digest_of_its_text_the_cut_of_its_sentences_and_its_extractor() -> None:
    lock = take(site({RECORD: SMALL[RECORD] + "extractor: readable 1.2\n"}))
    source = lock.sources["gazette"]
    assert source.sha256 == sha256(SMALL[TEXT].encode())
    assert source.cut == f"{VERSION}/en"
    assert source.extractor == "readable 1.2"
    assert len(source.outline) == 6 * len(site().documents["gazette"].sentences)


def test_sentences_that_the_record_overrides_are_part_of_the_cut() -> None:
    changed = SMALL[RECORD] + "sentences: [The plant opened in 2019]\n"
    assert take(site({RECORD: changed})).sources["gazette"].cut.startswith(f"{VERSION}/en/")


def test_a_citation_has_its_place_and_the_words_around_it() -> None:
    (citation,) = take(site()).citations["plant-opened"]
    assert SMALL[TEXT][citation.start : citation.end] == "The plant opened in 2019"
    assert citation.words == "The plant opened in 2019 and employs about 1,200 people."
    assert citation.number == 4
    assert len(citation.anchors) == 1


def test_only_what_is_published_is_locked() -> None:
    drafted = facts(
        "id: one\nstatement: S.\nquote: The plant opened in 2019",
        "id: two\ndraft: true\nstatement: S.\nquote: The company did not give a price",
    )
    lock = take(site(drafted))
    assert list(lock.facts) == ["one"]
    assert [one.begins for one in lock.sentences["gazette"]] == ["The plant opened in 2019 and emp"]


def test_the_same_quote_twice_in_a_fact_is_one_record() -> None:
    twice = facts(
        "id: one\nstatement: S.\ncitations:\n"
        "  - quote: The plant opened in 2019\n  - quote: The plant opened in 2019\n    supports: [date]"
    )
    assert len(take(site(twice)).citations["one"]) == 1


def test_locking_what_is_locked_changes_nothing() -> None:
    content = encode(take(site()))
    assert content == encode(take(site({"factsheet.lock": content})))


def test_accepting_moves_the_citations_of_that_fact_alone() -> None:
    two = facts(
        "id: one\nstatement: S.\nquote: The plant opened in 2019",
        "id: two\nstatement: S.\nquote: The company did not give a price",
    )
    old = take(site(two))
    text = SMALL[TEXT].replace("1,200", "900").replace("a price.", "a price today.")
    changed = site({**two, TEXT: text, "factsheet.lock": encode(old)})
    assert ["changed", "changed"] == [drift.verdict for drift in changed.drifts]
    new = accept(old, changed, frozenset({"one"}))
    assert (new.facts, new.sources, new.sentences) == (old.facts, old.sources, old.sentences)
    assert new.citations["two"] == old.citations["two"]
    again = site({**two, TEXT: text, "factsheet.lock": encode(new)})
    assert ["same", "changed"] == [drift.verdict for drift in again.drifts]
