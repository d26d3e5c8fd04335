"""What one quote ties, doubts or plans may stand plainly in another."""

from __future__ import annotations

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.elsewhere import told_elsewhere

QUOTES = [
    read_cues(text, "en") for text in ("Acme may close in Leeds.", "Acme has closed in Leeds.", "Acme has 40 shops.")
]


def test_another_quote_tells_as_much_if_it_is_plain_and_names_as_much() -> None:
    statement = read_cues("Acme closed in Leeds.", "en")
    assert told_elsewhere(statement, 0, QUOTES, [False, True, True])
    assert not told_elsewhere(statement, 0, QUOTES, [False, False, True])
    assert not told_elsewhere(statement, 0, QUOTES[:1], [True])


def test_what_names_nothing_tells_nothing() -> None:
    assert not told_elsewhere(read_cues("It is so.", "en"), 0, QUOTES, [False, True, True])
