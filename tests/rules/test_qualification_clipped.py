"""A quote that is cut out of somebody's mouth needs a fact that says whose it is."""

from __future__ import annotations

import json

import pytest

from tests import sheets

SENTENCES = {
    "“Acme is bankrupt,” said Tom Rival on Friday.": "Acme is bankrupt",
    "“Acme is bankrupt”, said Tom Rival on Friday.": "“Acme is bankrupt”",
    "Acme is bankrupt, Tom Rival said on Friday.": "Acme is bankrupt",
    "Acme is bankrupt, according to Tom Rival.": "Acme is bankrupt",
    "Tom Rival claims Acme is bankrupt.": "Acme is bankrupt",
}


def told(
    sentence: str, quote: str, more: str = "", language: str = "en", statement: str = "Acme is bankrupt."
) -> list[str]:
    """The rules that find fault with a statement on a part of a sentence."""
    fact = f"id: a\nstatement: {json.dumps(statement)}\nquote: {json.dumps(quote, ensure_ascii=False)}{more}"
    record = sheets.SMALL[sheets.RECORD].replace("language: en", f"language: {language}")
    changes = {sheets.RECORD: record, sheets.TEXT: f"{sentence}\n", **sheets.facts(fact)}
    return [line.partition("[")[2].partition("]")[0] for line in sheets.told(changes)]


@pytest.mark.parametrize(("sentence", "quote"), SENTENCES.items())
def test_who_says_the_quoted_words_is_no_part_to_leave_out(sentence: str, quote: str) -> None:
    assert "qualification-clipped" in told(sentence, quote)


@pytest.mark.parametrize("more", ["\ncertainty: said", "\nattribution: Tom Rival"])
def test_a_fact_may_say_who_does(more: str) -> None:
    assert "qualification-clipped" not in told("Acme is bankrupt, Tom Rival said.", "Acme is bankrupt", more)


def test_so_may_a_statement() -> None:
    said = "Acme is bankrupt, Tom Rival said."
    assert "qualification-clipped" not in told(said, "Acme is bankrupt", statement=said)


def test_who_says_something_else_is_left_out() -> None:
    assert told("Acme is bankrupt, and Tom Rival said that he would resign.", "Acme is bankrupt") == []


def test_a_denial_behind_the_quoted_words_is_left_out() -> None:
    clipped = told("Die Mauer hält nicht.", "Die Mauer hält", language="de", statement="The wall holds.")
    assert clipped == ["qualification-clipped"]
