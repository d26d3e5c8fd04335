"""A statement's words in quotation marks must stand in its quotes."""

from __future__ import annotations

import pytest

from factsheet.text.judging.quotation_marks import quotation_marks_unsupported

QUOTE = "Le partenariat était «\u00a0fondamentalement un pari\u00a0» sur l’avenir, a-t-il dit"


@pytest.mark.parametrize(
    "statement",
    [
        "He called it “fondamentalement un pari”.",
        "“Fondamentalement un pari,” he said.",
        "He spoke of “un pari [...] sur l'avenir”.",
        "“[F]ondamentalement un pari” it was.",
        "It was a bet on the future.",
    ],
)
def test_words_that_stand_in_a_quote_may_be_quoted_cut_and_bracketed(statement: str) -> None:
    assert quotation_marks_unsupported(statement, [QUOTE]) is None


@pytest.mark.parametrize(
    "statement",
    ["It was “fundamentally a bet”.", "It was “un par”.", "“sur l'avenir ... un pari”", "“un pari fondamentalement”"],
)
def test_translated_clipped_or_reordered_words_are_no_quotation(statement: str) -> None:
    found = quotation_marks_unsupported(statement, ["Autre chose.", QUOTE])
    assert found is not None
    assert found.sure
    assert [words.text for words in found.statement] == [statement[found.statement[0].start : found.statement[0].end]]


@pytest.mark.parametrize("statement", ["Нефть идёт по «Дружбе».", "Нефть идёт по нефтепроводу «Дружба»."])
def test_a_name_in_another_script_is_no_quotation(statement: str) -> None:
    assert quotation_marks_unsupported(statement, ["Oil flows through the Druzhba pipeline."]) is None


def test_words_and_other_names_in_another_script_are() -> None:
    quote = "Oil flows through the Druzhba pipeline."
    assert quotation_marks_unsupported("Нефть идёт по «Балтике».", [quote]) is not None
    assert quotation_marks_unsupported("Нефть «идёт».", [quote]) is not None
