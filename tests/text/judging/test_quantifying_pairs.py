"""“Both” and “all three” are more than one of the two and two of the three; all is more than almost all."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.quantifying import quantifier_raised


@pytest.mark.parametrize(
    ("statement", "quote", "language", "found"),
    [
        ("Both suspects confessed in Leeds.", "Einer der beiden Verdächtigen gestand in Leeds.", "de", True),
        ("Both suspects confessed in Leeds.", "Beide Verdächtigen gestanden in Leeds.", "de", False),
        ("Both pilots died in Leeds.", "L'un des deux pilotes est mort à Leeds.", "fr", True),
        ("Both pilots died in Leeds.", "Les deux pilotes sont morts à Leeds.", "fr", False),
        (
            "All three suspects in Leeds were freed.",
            "Dos de los tres sospechosos de Leeds quedaron libres.",
            "es",
            True,
        ),
        ("All the votes in Leeds have been counted.", "U Leedsu su prebrojani gotovo svi glasovi.", "hr", True),
        ("All the votes in Leeds have been counted.", "U Leedsu su prebrojani svi glasovi.", "hr", False),
        ("All the votes in Leeds have been counted.", "В Leeds са преброени почти всички гласове.", "bg", True),
    ],
)
def test_both_is_more_than_one_of_two(statement: str, quote: str, language: str, *, found: bool) -> None:
    assert found == (quantifier_raised(read_cues(statement, "en"), [read_cues(quote, language)]) is not None)
