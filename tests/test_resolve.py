from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.passages import anchor_of
from factsheet.stages import Document, Passage, Site
from factsheet.text.finding import quotes
from factsheet.text.writing.normal import fold
from tests import sheets
from tests.sheets import RECORD, TEXT, facts


def cited(quote: str, more: str = "", **changes: str) -> Site:
    """The small sheet with one fact that cites these words."""
    return sheets.site({**facts(f"id: a\nstatement: B.\nquote: '{quote}'\n{more}"), **changes})


def passage(site: Site) -> Passage | None:
    [evidence] = site.evidence["a"]
    return evidence.passage


def document(site: Site) -> Document:
    return site.documents["gazette"]


def sentences(site: Site, where: Passage | None) -> list[str]:
    """The sentences a passage touches."""
    assert where is not None
    found = document(site)
    return [found.text[one.start : one.end] for one in found.sentences[where.first : where.last + 1]]


def shown(site: Site) -> list[str]:
    return [document(site).text[start:end] for start, end in document(site).shown]


OPENED = "The plant opened in 2019 and employs about 1,200 people."
FOUNDER = "Jane Roe, its founder, called the plan “a leap in the dark”."
PRICE = "The company did not give a price."
BUYERS = "Nor did it say who would buy the vans."
HEADLINE = "Acme opens a second plant"
VANS = "Acme Motors said on Monday that it would build 4,000 electric vans in Leeds."


def test_a_quote_finds_its_words_and_their_sentence() -> None:
    site = cited("employs about 1,200 people")
    found = passage(site)
    assert found is not None
    assert document(site).text[found.start : found.end] == "employs about 1,200 people"
    assert found.parts == ((found.start, found.end),)
    assert found.how == "exact"
    assert sentences(site, found) == [OPENED]


def test_a_quote_may_touch_several_sentences() -> None:
    site = cited("employs about 1,200 people. Jane Roe, its founder")
    assert sentences(site, passage(site)) == [OPENED, FOUNDER]


def test_a_quote_that_ends_where_a_sentence_ends_does_not_touch_the_next() -> None:
    site = cited(OPENED)
    assert sentences(site, passage(site)) == [OPENED]


def test_typography_is_forgiven() -> None:
    site = cited('called the plan "a leap in the dark"')
    found = passage(site)
    assert found is not None
    assert (found.how, sentences(site, found)) == ("typography", [FOUNDER])


def test_words_left_out_are_marked_and_leave_two_parts() -> None:
    site = cited("The plant opened […] employs about 1,200 people")
    found = passage(site)
    assert found is not None
    text = document(site).text
    assert ["The plant opened", "employs about 1,200 people"] == [text[start:end] for start, end in found.parts]
    assert found.how == "elided"


@pytest.mark.parametrize("quote", ["The plant opened in 2018", "the plant opened in 2019", HEADLINE])
def test_words_that_are_wrong_or_stand_twice_have_no_passage(quote: str) -> None:
    assert passage(cited(quote)) is None


def test_a_suffix_tells_the_second_headline_from_the_first() -> None:
    site = cited(HEADLINE, "suffix: Acme Motors said")
    found = passage(site)
    assert found is not None
    assert (found.first, found.start) == (1, document(site).text.rindex(HEADLINE))


def test_an_id_that_leads_nowhere_stays_as_it_is() -> None:
    changes = facts("id: a\nstatement: B.\nquote: Jane Roe\nsource: herald\ntopics: [nobody]\nsubject: nothing")
    site = sheets.site(changes)
    [evidence] = site.evidence["a"]
    assert (evidence.match, evidence.passage) == (None, None)
    assert site.facts["a"].topics == ("nobody",)


def test_sections_come_as_the_site_lists_them_then_by_name_and_facts_with_them() -> None:
    one = "facts: [{{id: {}, statement: B., quote: Jane Roe, source: gazette}}]\n"
    changes = {
        "site.yaml": "title: A\nsections: [money, plant]\n",
        "content/facts/money.yaml": one.format("m"),
        "content/facts/zoo.yaml": one.format("z"),
        "content/facts/art.yaml": one.format("a"),
    }
    site = sheets.site(changes)
    assert ["money", "plant", "art", "zoo"] == [section.id for section in site.sections]
    assert ["m", "plant-opened", "a", "z"] == list(site.facts)


def test_a_draft_is_there_only_when_it_is_asked_for() -> None:
    changes = facts("id: a\nstatement: B.\nquote: Jane Roe\ndraft: true", "id: b\nstatement: B.\nquote: Jane Roe")
    assert ["b"] == list(sheets.site(changes).facts)
    assert ["a", "b"] == list(sheets.site(changes, drafts=True).facts)


def test_a_draft_shows_nothing_of_its_source() -> None:
    changes = facts(f"id: a\nstatement: B.\nquote: '{OPENED}'\ndraft: true", "id: b\nstatement: B.\nquote: Jane Roe")
    assert [FOUNDER] == shown(sheets.site(changes))
    assert [f"{OPENED} {FOUNDER}"] == shown(sheets.site(changes, drafts=True))


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("none", ["called the plan", "did not give"]),
        ("cited", [FOUNDER, PRICE]),
        ("context 0", [FOUNDER, PRICE]),
        ("context 1", [f"{OPENED} {FOUNDER}\n\n{PRICE} {BUYERS}"]),
        ("context 2", [f"{VANS} {OPENED} {FOUNDER}\n\n{PRICE} {BUYERS}"]),
        ("context 99", [sheets.SMALL[TEXT].strip()]),
        ("full", [sheets.SMALL[TEXT]]),
    ],
)
def test_the_publish_level_binds_what_is_shown(level: str, expected: list[str]) -> None:
    changes = facts("id: a\nstatement: B.\nquote: did not give", "id: b\nstatement: B.\nquote: called the plan") | {
        RECORD: f"{sheets.SMALL[RECORD]}publish: {level}\n"
    }
    # Sentences side by side are shown as one piece.
    if level in ("cited", "context 0"):
        expected = [f"{FOUNDER}\n\n{PRICE}"]
    assert expected == shown(sheets.site(changes))


def test_a_source_that_is_not_cited_or_whose_quotes_are_not_found_shows_nothing() -> None:
    assert shown(cited("The plant opened in 2018")) == []


def test_of_a_quote_with_words_left_out_none_shows_only_the_words() -> None:
    site = cited("The plant opened […] 1,200 people", **{RECORD: f"{sheets.SMALL[RECORD]}publish: none\n"})
    assert ["The plant opened", "1,200 people"] == shown(site)


def test_sentences_that_the_editor_gives_are_taken_as_they_stand() -> None:
    record = f"{sheets.SMALL[RECORD]}sentences: ['{PRICE} {BUYERS}']\n"
    site = cited(PRICE, **{RECORD: record})
    assert sentences(site, passage(site)) == [f"{PRICE} {BUYERS}"]


def test_sentences_are_numbered_from_one_and_know_their_paragraph() -> None:
    found = document(sheets.site())
    assert [1, 2, 3, 4, 5, 6, 7] == [one.number for one in found.sentences]
    assert [0, 1, 2, 2, 2, 3, 3] == [one.paragraph for one in found.sentences]


def test_an_anchor_is_made_of_the_words() -> None:
    assert re.fullmatch(r"s-[a-z2-7]{8}", anchor_of(PRICE))
    assert anchor_of(PRICE) != anchor_of(BUYERS)
    assert anchor_of("l'« alliance\u00a0»") == anchor_of("l’« alliance »")


def anchors(text: str) -> dict[str, str]:
    """Each sentence with its anchor."""
    found = document(sheets.site({TEXT: text}))
    return {one.anchor: found.text[one.start : one.end] for one in found.sentences}


def test_sentences_of_the_same_words_are_told_apart() -> None:
    first, second, *_ = anchors(sheets.SMALL[TEXT])
    assert second == f"{first}-2"


def test_anchors_stay_when_other_sentences_change() -> None:
    text = sheets.SMALL[TEXT]
    before = anchors(text)
    for other in (text.replace(OPENED, "It opened in 2019. It is small."), f"A line before.\n\n{text}"):
        after = anchors(other)
        kept = {anchor: words for anchor, words in before.items() if words in after.values()}
        assert kept.items() <= after.items()
        assert len(kept) >= 6


DEMO = (sheets.ROOT / "content/sources/trading-insider.txt").read_text("utf-8")
INDEX = quotes.index(DEMO, "fr")
WORDS = [match.span() for match in re.finditer(r"\S+", DEMO)]


def resolves_to_itself(start: int, end: int) -> bool:
    """Or is said to stand at this place and another."""
    match = quotes.find(INDEX, DEMO[start:end])
    if isinstance(match, quotes.Ambiguous):
        alike = {fold(DEMO[slice(*span)]) for span in match.spans}
        return (start, end) in match.spans and len(match.spans) > 1 and len(alike) == 1
    return isinstance(match, quotes.Found) and (match.start, match.end) == (start, end)


def test_up_to_forty_words_of_the_demos_article_resolve_to_themselves() -> None:
    spans = [(a[0], b[1]) for n, a in enumerate(WORDS) for b in WORDS[n : n + 40]]
    assert [] == [DEMO[start:end] for start, end in spans if not resolves_to_itself(start, end)]


@given(st.integers(0, len(WORDS) - 1), st.integers(0, len(WORDS) - 1))
def test_from_any_word_to_any_word_the_demos_article_resolves_to_itself(one: int, other: int) -> None:
    first, last = sorted((one, other))
    assert resolves_to_itself(WORDS[first][0], WORDS[last][1])
