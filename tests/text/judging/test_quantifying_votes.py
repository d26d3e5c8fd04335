"""A vote that was split is not told as unanimous."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.quantifying import quantifier_raised


@pytest.mark.parametrize(
    ("quote", "language", "unanimous"),
    [
        ("The court ruled 5-4.", "en", False),
        ("La loi a été adoptée par 196 voix contre 147.", "fr", False),
        ("Der Antrag wurde mit großer Mehrheit angenommen.", "de", False),
        ("בית המשפט פסק ברוב של 8 מול 7.", "he", False),
        ("Der Antrag wurde ohne Gegenstimme angenommen.", "de", True),
        ("The majority party's plan was passed unanimously.", "en", True),
    ],
)
def test_a_split_vote_is_not_unanimous(quote: str, language: str, unanimous: bool) -> None:
    found = quantifier_raised(read_cues("It was passed unanimously.", "en"), [read_cues(quote, language)])
    assert (found is None) is unanimous
