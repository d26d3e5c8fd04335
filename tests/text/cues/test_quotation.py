"""Words in quotation marks are found in every style."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.cues.quotation import quotations


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


def test_a_mark_that_is_never_closed_ends_where_it_opens_again() -> None:
    text = "Il écrit : « un pari. Il ajoute : « un risque »"
    assert quoted(text) == ["un pari. Il ajoute :", "un risque"]


@given(st.text(alphabet="«»“”„\"'‘’‚ a.\n", max_size=200))
def test_pairs_follow_one_another_and_lie_in_the_text(text: str) -> None:
    places = [place for found in quotations(text) for place in (found.start, found.end)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
