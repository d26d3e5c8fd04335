"""Words in quotation marks are found in every style, and a statement's must stand in its quotes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.quotation import quotation_marks_unsupported, quotations


def quoted(text: str) -> list[str]:
    return [text[found.start : found.end] for found in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "a bet" and "a risk".', ["a bet", "a risk"]),
        ("He said “a ‘safe’ bet”.", ["a ‘safe’ bet"]),
        ("Il dit « un pari », puis « un risque ».", ["un pari", "un risque"]),
        ("Er sagt „eine Wette“ und »ein Spiel«.", ["eine Wette", "ein Spiel"]),
        ("It's 'quite a bet', isn't it?", ["quite a bet"]),
        ("The students' books don't 'n 5'10\"", []),
        ("「賭け」と言った", ["賭け"]),
        ("Han sa ”ett spel”.", ["ett spel"]),
        ("«»", []),
    ],
)
def test_each_style_of_marks(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_a_mark_that_is_never_closed_ends_where_it_opens_again_and_says_so() -> None:
    text = "Il écrit : « un pari. Il ajoute : « un risque »"
    found = quotations(text)
    assert [one.closed for one in found] == [False, True]
    assert quoted(text) == ["un pari. Il ajoute :", "un risque"]


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


@given(st.text(alphabet="«»“”„\"'‘’‚ a.\n", max_size=200))
def test_pairs_follow_one_another_and_lie_in_the_text(text: str) -> None:
    places = [place for found in quotations(text) for place in (found.start, found.end)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
