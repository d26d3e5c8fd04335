"""The value of a fact is its subject's: the quote gives it to no other topic, and neither does the statement."""

from __future__ import annotations

import pytest

from tests import sheets

TEXT = "MAI has 500 vans, GPT 900 of them. Acme's first has 70 vans.\n"
TOPICS = "mai: {label: MAI, kind: model}\ngpt: {label: GPT, kind: model}\nacme: {label: Acme, kind: organisation}\n"


def told(statement: str, subject: str, quote: str = "MAI has 500 vans, GPT 900 of them.") -> list[str]:
    fact = f"id: a\nstatement: {statement}\nvalue: {{amount: 500}}\nsubject: {subject}\nquote: {quote}\n"
    found = sheets.told({"content/topics.yaml": TOPICS, sheets.TEXT: TEXT, **sheets.facts(fact)})
    return [line for line in found if "subject-mismatch" in line]


def test_a_value_that_the_quote_gives_to_another_topic_is_told_at_the_subject() -> None:
    assert told("MAI has 500 vans.", "mai") == []
    [line] = told("MAI has 500 vans.", "gpt")
    assert ":6:14: error" in line


@pytest.mark.parametrize(
    ("statement", "subject", "quote", "astray"),
    [
        ("MAI has 500 vans.", "gpt", "MAI has 500 vans", True),
        ("MAI has 500 vans.", "mai", "MAI has 500 vans", False),
        ("It has 500 vans.", "gpt", "MAI has 500 vans", False),  # the statement tells of none
        ("MAI has 500 vans, GPT more.", "gpt", "MAI has 500 vans", False),
        ("MAI has 500 vans.", "acme", "MAI has 500 vans", False),  # another kind: the maker of a model, say
    ],
)
def test_a_subject_that_no_text_names_is_told_where_the_statement_names_another_of_its_kind(
    statement: str, subject: str, quote: str, astray: bool
) -> None:
    lines = told(statement, subject, quote)
    assert [": warn" in line and "which nothing here names; the statement names MAI" in line for line in lines] == (
        [True] if astray else []
    )
