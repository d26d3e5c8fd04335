"""What a poll gives somebody is not told as votes won."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.polling import standing_told_as_won


@pytest.mark.parametrize(
    ("statement", "quote", "language", "seen"),
    [
        ("Acme won 25 per cent of the vote.", "Acme liegt in der Umfrage bei 25 Prozent.", "de", True),
        ("Acme won 31% of the vote.", "Acme est créditée de 31 % des intentions de vote.", "fr", True),
        ("Acme won 35% of the vote.", "Acme is on 35% in the poll.", "en", True),
        ("Acme has 35% of the vote in the poll.", "Acme is on 35% in the poll.", "en", False),
        ("Acme would win 35% of the vote.", "Acme is on 35% in the poll.", "en", False),
        ("Acme won 35% of the vote.", "Acme holte 35 Prozent der Stimmen, mehr als in den Umfragen.", "de", False),
        ("Mit 99 Prozent der Stimmen ausgezählt, lag Acme vorn.", "With 99% of votes counted, Acme led.", "en", False),
    ],
)
def test_what_a_poll_gives_is_not_won(statement: str, quote: str, language: str, seen: bool) -> None:
    ours = "de" if statement.startswith("Mit ") else "en"
    assert (standing_told_as_won(read_cues(statement, ours), [read_cues(quote, language)]) is not None) is seen
