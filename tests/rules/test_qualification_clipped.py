"""A quote that is cut out of somebody's mouth needs a fact that says whose it is."""

from __future__ import annotations

import json

import pytest

from tests import sheets
from tests.growing import in_proportion

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


LONG = "and so on it goes with the vans "


def test_of_a_sentence_without_end_what_is_near_is_read_and_shown() -> None:
    text = f"{LONG * 200}Tom Rival claims Acme is bankrupt {LONG * 200}\n"
    (one,) = sheets.judged(
        {sheets.TEXT: text, **sheets.facts("id: a\nstatement: Acme is bankrupt.\nquote: Acme is bankrupt")}
    ).diagnostics
    assert one.rule == "qualification-clipped"
    assert "the vans Tom Rival claims Acme is bankrupt and so" in one.notes[0]
    assert len(one.notes[0]) < 700


@pytest.mark.parametrize("middle", [" and ", f" {LONG * 100}"])
def test_each_part_of_a_quote_is_seen_in_its_sentence(middle: str) -> None:
    text = f"The plant opened in May{middle}Leeds could not buy any vans at all"
    assert "qualification-clipped" in told(
        text, "The plant opened in May […] buy any vans", statement="They bought vans."
    )


def test_many_quotes_of_a_sentence_without_end_take_no_more_than_their_share_of_time() -> None:
    def work(size: int) -> None:
        quotes = [f"plant {number} opened" for number in range(size)]
        text = "".join(f"the {quote} {'that he said would not be 5 of 12 vans ' * 40}" for quote in quotes)
        facts = (f"id: f{at}\nstatement: Plant {at} opened.\nquote: {quote}" for at, quote in enumerate(quotes))
        sheets.judged({sheets.TEXT: text, **sheets.facts(*facts)})

    in_proportion(work, 40)


@pytest.mark.parametrize("more", ["", "\ncertainty: said"])
def test_who_is_accused_of_it_is_no_word_to_leave_out(more: str) -> None:
    clipped = told("Rivals accuse Acme of having paid Leeds.", "having paid Leeds", more, statement="Acme paid Leeds.")
    assert ("qualification-clipped" in clipped) is (not more)
