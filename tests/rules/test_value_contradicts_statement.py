"""A value that differs from its statement by its bound alone is told which words it lacks."""

from __future__ import annotations

import pytest

from factsheet.diagnostics import Diagnostic
from tests import sheets

SAID = "About half a billion litres ran out."
FRENCH = "Environ un demi-milliard de litres a coulé."


def found(value: str, changes: sheets.Changes) -> Diagnostic:
    statement = f"{{en: {SAID}, fr: {FRENCH}}}" if changes else SAID
    fact = sheets.facts(f"id: water\nstatement: {statement}\nvalue: {value}\nquote: {SAID}")
    judged = sheets.judged({sheets.TEXT: f"{SAID}\n", **fact, **changes})
    return next(one for one in judged.diagnostics if one.rule == "value-contradicts-statement")


def test_a_value_without_its_about_is_told_the_words_of_the_statement() -> None:
    one = found("half a billion litres", {})
    assert one.message == f"the value is not what the statement says: {SAID}"
    mend = "bound it as the statement does, “About half a billion litres”"
    assert one.help == f"{mend}: `bound: approx` in {{ }}, or a word before a figure in words"


def test_another_number_is_to_be_the_same_number() -> None:
    assert found("about 40 litres", {}).help == "write the same number and the same unit in both"


@pytest.mark.parametrize("value", ["half a billion litres", "about 40 litres"])
def test_a_language_is_named_where_there_are_several(value: str) -> None:
    one = found(value, {"site.yaml": "title: {en: A, fr: B}\nlanguages: [en, fr]\n"})
    assert one.message == f"the value is not what the statement says in English: {SAID}"
