"""What is denied of one share is so of the rest."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.remaining import told_as_rest
from factsheet.text.judging.wording import negation_added


@pytest.mark.parametrize(
    ("statement", "quote", "rest"),
    [
        ("Uno de cada cuatro autobuses no llegó.", "Three in four buses came.", True),
        ("El 30 % no votó.", "Some 70% of them voted.", True),
        ("Uno de cada tres autobuses no llegó.", "Three in four buses came.", False),
        ("Más de la mitad no votó.", "More than half voted.", False),
    ],
)
def test_two_shares_that_make_a_whole(statement: str, quote: str, *, rest: bool) -> None:
    ours, theirs = read_cues(statement, "es"), read_cues(quote, "en")
    assert told_as_rest(ours, theirs) == rest
    assert (negation_added(ours, [theirs]) is None) == rest
