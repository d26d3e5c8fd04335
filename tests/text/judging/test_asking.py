"""What "would" happen, in an indirect question, is no doubt of the statement's own."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.asking import asked


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The president did not say when the elections would be held.", "en", True),
        ("She asked whether the plant would be sold.", "en", True),
        ("The plant would be sold.", "en", False),
        ("When it closed, the town lost much of what it had; by then the old plant itself would be sold.", "en", False),
        ("O novo motor teria 12 cilindros.", "pt", False),
    ],
)
def test_a_hedge_behind_a_word_that_asks_is_asked(text: str, language: str, *, expected: bool) -> None:
    cues = read_cues(text, language)
    assert expected == any(asked(one, cues) for one in cues.hedges if one.kind == "conditional")
