"""The same digits in two languages that group them otherwise are two numbers, and the message says so."""

from __future__ import annotations

from factsheet.diagnostics import Diagnostic
from tests import sheets

GERMAN = "title: Acme\npublisher: Sample Wire\nlanguage: de\n"


def found(statement: str) -> Diagnostic:
    fact = f"id: cases\nstatement: {statement}\nquote: Acme meldete 1.468 Fälle."
    changes = {sheets.RECORD: GERMAN, sheets.TEXT: "Acme\n\nAcme meldete 1.468 Fälle.\n", **sheets.facts(fact)}
    (one,) = [one for one in sheets.judged(changes).diagnostics if one.rule == "magnitude-off"]
    return one


def test_a_statement_that_is_read_in_another_language_is_told_so() -> None:
    said = "the statement is read as English, the quote as German: they group digits otherwise"
    assert found("Acme meldete 1.468 Fälle.").notes[0] == said


def test_the_same_words_read_in_another_language_ask_whether_it_is_the_sources() -> None:
    said = "I casi sono 16,1 milioni."
    english = {sheets.RECORD: GERMAN.replace("de", "en"), sheets.TEXT: f"Acme\n\n{said}\n"}
    italian = {"site.yaml": "title: A\nlanguages: [it]\n", **sheets.facts(f"id: a\nstatement: {said}\nquote: {said}")}
    judged = sheets.judged({**english, **italian})
    (one,) = [one for one in judged.diagnostics if one.rule == "magnitude-off"]
    asked = "the statement is read as Italian, the quote as English: does the source's record say its language?"
    assert one.notes[0] == asked


def test_another_number_is_another_number() -> None:
    assert "group digits" not in "".join(found("Acme had 146,800 cases.").notes)
