"""The words that bound a number are shown with it, and the cure is to write what the quote has."""

from __future__ import annotations

from tests import sheets


def told(statement: str, quote: str) -> tuple[str, str]:
    changes = {sheets.TEXT: f"{quote}\n", **sheets.facts(f"id: water\nstatement: {statement}\nquote: {quote}")}
    (one,) = sheets.judged(changes).diagnostics
    assert one.rule == "bound-added"
    return one.message, one.help


def test_a_bound_is_shown_where_the_quote_has_about() -> None:
    message, help = told("More than half a billion litres ran out.", "About half a billion litres ran out.")
    ours, theirs = "“More than half a billion litres”", "“About half a billion litres”"
    assert message == f"{ours} has a bound of its own; the quote has {theirs}"
    assert help == f"write it as the quote does: {theirs}"


def test_of_a_number_that_the_quote_does_not_bound_the_cure_is_the_bare_number() -> None:
    message, help = told("More than 4,000 vans came.", "There came 4,000 vans.")
    assert message.startswith("“More than 4,000” ")
    assert help == "write it as the quote does: “4,000”"
