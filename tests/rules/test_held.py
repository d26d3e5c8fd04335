"""A finding about a fact's value or date stands at the part of it that is at fault, and says how that is mended."""

from __future__ import annotations

import pytest

from factsheet.diagnostics import Diagnostic
from tests import sheets

TEXT = "The plant was built from around 1950 to 1962.\n\nIt cost at least €345 million.\n\nOne in five vans is red.\n"


def first(field: str, statement: str, quote: str) -> Diagnostic:
    fact = f"id: a\nstatement: {statement}\n{field}\nquote: {quote}\n"
    return sheets.judged({sheets.TEXT: TEXT, **sheets.facts(fact)}).diagnostics[0]


def column(field: str, words: str) -> int:
    return len("    ") + field.index(words) + 1


BUILT = "The plant was built from around 1950 to 1962."


def test_one_end_of_an_interval_is_named_and_pointed_at() -> None:
    found = first("date: 1950~/1972", BUILT, BUILT)
    assert found.message == "1972 in the date 1950~/1972 stands in no quote of this fact"
    assert found.origin.column == column("date: 1950~/1972", "1972")


def test_a_date_that_lacks_its_about_is_told_the_sign_for_it() -> None:
    found = first("date: 1950/1962", BUILT, BUILT)
    assert (found.rule, found.help) == ("approximation-dropped", "write 1950~/1962, as EDTF has it for about")


def test_a_date_that_is_open_is_told_its_end() -> None:
    found = first("date: 1950~/..", "The plant was built from around 1950.", BUILT)
    assert (found.rule, found.help.partition(",")[0]) == ("date-side-dropped", "write 1950~/1962")


COST = "It cost at least €345 million."


@pytest.mark.parametrize(
    ("value", "rule", "words"),
    [
        ("value: {amount: 345 million, bound: min, unit: USD}", "unit-mismatch", "USD"),
        ("value: {amount: 345 million, bound: max, unit: EUR}", "bound-reversed", "max"),
        ("value: {bound: min, unit: EUR, amount: 345 billion}", "magnitude-off", "345"),
        ("value: {amount: 345 million, unit: EUR}", "bound-dropped", "{"),
        ("value: €345 million", "bound-dropped", "€345"),
    ],
)
def test_the_part_of_a_value_is_pointed_at(value: str, rule: str, words: str) -> None:
    found = first(value, COST, COST)
    assert (found.rule, found.origin.column) == (rule, column(value, words))


def test_a_bound_that_is_missing_is_told_in_the_words_of_the_quote() -> None:
    assert first("value: €345 million", COST, COST).help == "say it as the quote does: “at least €345 million”"


def test_the_long_scale_is_no_matter_within_one_language() -> None:
    assert first("value: at least €345 billion", COST, COST).help == "count the zeros"


def test_one_in_five_is_no_five_per_cent() -> None:
    red = "One in five vans is red."
    assert first("value: 5%", red, red).rule == "number-unsupported"
    fact = f"id: a\nstatement: {red}\nvalue: 20%\nquote: {red}\n"
    assert not any("the value" in one for one in sheets.told({sheets.TEXT: TEXT, **sheets.facts(fact)}))
