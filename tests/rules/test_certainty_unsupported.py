"""Whatever somebody is to have said is said by somebody; the examples of the manual are tried in test_rules.py."""

from __future__ import annotations

import pytest

from tests import sheets

TEXT = (
    "They wanted to see all of them. They would have liked to see all of them. He said it was full. “It was full.” "
    "Jane Roe wants it full.\n"
)
BARE = "They wanted to see all of them."
LIKED = "They would have liked to see all of them."


def warned(statement: str, quote: str, certainty: str, more: str = "") -> bool:
    fact = f"id: a\nstatement: {statement}\ncertainty: {certainty}\nquote: {quote}\n{more}"
    return any("tells by whom" in one for one in sheets.told({sheets.TEXT: TEXT, **sheets.facts(fact)}))


@pytest.mark.parametrize("certainty", ["said", "reported"])
def test_what_nobody_is_named_for_is_nobodys_word(certainty: str) -> None:
    assert warned(BARE, BARE, certainty)
    assert not warned(BARE, BARE, certainty, "attribution: Jane Roe")


def test_a_conditional_may_be_that_of_a_report_and_is_nobodys_speech() -> None:
    assert warned(LIKED, LIKED, "said")
    assert not warned(LIKED, LIKED, "reported")


def test_the_sources_own_voice_and_a_belief_need_no_speaker() -> None:
    assert not warned(BARE, BARE, "stated")
    assert not warned(BARE, BARE, "believed")


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("It was full, he said.", BARE),
        ("It was full.", "He said it was full."),
        ("It was full.", "“It was full.”"),
        ("They wanted it full.", "Jane Roe wants it full."),
        ("They and Jane Roe would have liked to see them.", BARE),
    ],
)
def test_a_verb_of_saying_a_quotation_or_a_name_may_tell_of_a_speaker(statement: str, quote: str) -> None:
    assert not warned(statement, quote, "said")


def test_of_a_language_without_capitals_nothing_is_known() -> None:
    record = sheets.SMALL[sheets.RECORD].replace("language: en", "language: zh")
    fact = sheets.facts("id: a\nstatement: {en: It was full.}\ncertainty: said\nquote: 它满了")
    assert not any(
        "tells by whom" in one for one in sheets.told({sheets.TEXT: "它满了。", sheets.RECORD: record, **fact})
    )


def certain(statement: str, certainty: str, quote: str, language: str = "en") -> list[str]:
    fact = f"id: a\nstatement: {{en: {statement}}}\ncertainty: {certainty}\nquote: {quote}\n"
    record = sheets.SMALL[sheets.RECORD].replace("language: en", f"language: {language}")
    found = sheets.told({sheets.RECORD: record, sheets.TEXT: f"{quote}\n", **sheets.facts(fact)})
    return [one.rpartition("] ")[2] for one in found if "certainty-unsupported" in one]


def test_a_conditional_is_a_report_where_the_statement_tells_it_as_one() -> None:
    quote = "Elle aurait versé 3 millions d'euros."
    assert certain("She is said to have paid €3 million.", "believed", quote, "fr") == []
    [told] = certain("She is said to have paid €3 million.", "stated", quote, "fr")
    assert told == "the fact is given as stated, and the quote says “aurait”"
    assert certain("She would have paid €3 million.", "stated", quote, "fr") == []


def test_a_belief_has_a_word_of_doubt_somewhere() -> None:
    [told] = certain("The court fined it.", "believed", "The court fined it.")
    assert told.endswith("has a word of doubt")
    assert certain("The court is thought to have fined it.", "believed", "The court is thought to have fined it.") == []
    assert certain("The plant is full.", "believed", "Many think the plant is full.") == []
