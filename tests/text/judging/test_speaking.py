"""Who plainly speaks: a topic's name alone beside a verb of saying."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.holding.subjects import Name
from factsheet.text.judging.speaking import speakers


@pytest.mark.parametrize(
    ("text", "language", "name", "speaks"),
    [
        ("Acme said it was full.", "en", "Acme", True),
        ("It was full, Acme said.", "en", "Acme", True),
        ("“It was full,” said Acme.", "en", "Acme", True),
        ("According to Acme, it was full.", "en", "Acme", True),
        ("C'était plein, a déclaré Acme.", "fr", "Acme", True),
        ("Es sei voll, sagte Acme.", "de", "Acme", True),
        ("L'Acme a déclaré que c'était plein.", "fr", "Acme", True),
        ("It was full, the Acme said.", "en", "Acme", True),
        ("“It was full,” said the Acme.", "en", "Acme", True),
        ("The head of the Acme said it was full.", "en", "Acme", False),
        ("It was full, as was said in Acme.", "en", "Acme", False),
        ("Según Acme, estaba lleno.", "es", "Acme", True),
        ("The head of Acme said it was full.", "en", "Acme", False),
        ("“It was full,” said Acme's head.", "en", "Acme", False),
        ("“It was full,” said Acme chief Jane Roe.", "en", "Acme", False),
        ("She said that Acme was full.", "en", "Acme", False),
    ],
)
def test_a_name_speaks_that_stands_alone_beside_its_verb(text: str, language: str, name: str, speaks: bool) -> None:
    at = text.index(name)
    found = speakers(text, language, read_cues(text, language).attributions, [Name(at, at + len(name), "acme")])
    assert bool([*found]) == speaks
