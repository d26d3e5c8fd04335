"""Nobody does in a statement what its quote sets against their own deed as another's."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.doers import doer_exchanged


def told(language: str, statement: str, quote: str) -> list[str]:
    found = doer_exchanged(read_cues(statement, language), [read_cues(quote, language)])
    return [one.text for one in found.statement] if found else []


@pytest.mark.parametrize(
    ("language", "statement", "quote", "verb"),
    [
        ("en", "Anna Lind opposed the plan.", "Anna Lind praised the plan, while Emil Lowe opposed it.", "opposed"),
        ("fr", "Lind critique le plan.", "Lind salue le plan, tandis que le maire Lowe critique son coût.", "critique"),
        ("de", "Lind warnte vor Kosten.", "Lind lobte den Plan, während der Verband vor Kosten warnte.", "warnte"),
        ("es", "Lind criticó el plan.", "Lind celebró el plan, mientras el alcalde Lowe criticó el coste.", "criticó"),
        ("sv", "Lind varnade för kostnader.", "Lind hyllade planen, medan förbundet Norba varnade.", "varnade"),
    ],
)
def test_what_another_did_is_found(language: str, statement: str, quote: str, verb: str) -> None:
    assert told(language, statement, quote) == [verb]


@pytest.mark.parametrize(
    ("language", "statement", "quote"),
    [
        ("en", "Emil Lowe opposed the plan.", "Anna Lind praised the plan, while Emil Lowe opposed it."),
        (
            "en",
            "Anna Lind opposed the plan.",
            "Anna Lind praised the aim, but in Leeds she opposed the plan.",
        ),
        ("en", "Norba warned of costs.", "Sales at Norba rose, but the Leeds company warned of costs."),
        ("de", "Lind warnte vor Kosten.", "Lind lobte den Plan, aber die Ministerin warnte vor Kosten."),
        ("en", "Anna Lind opposed the plan.", "Anna Lind opposed the plan, while Emil Lowe praised it."),
        ("fi", "Lind vastusti sitä.", "Lind kehui sitä, mutta Lowe vastusti sitä."),
    ],
)
def test_what_they_did_themselves_is_not(language: str, statement: str, quote: str) -> None:
    assert told(language, statement, quote) == []


def test_two_languages_are_not_judged() -> None:
    statement, quote = read_cues("Lind opposed it.", "en"), read_cues("Lind lobte es, während Lowe es opposed.", "de")
    assert doer_exchanged(statement, [quote]) is None
