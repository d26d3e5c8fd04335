"""A line that only dates what stands below it is no sentence of its own."""

from __future__ import annotations

import pytest

from factsheet.text.judging.datelines import is_dateline
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("27 December 2012", "en"),
        ("On Apr 20, 2018", "en"),
        ("Thu 6 Sep 2018 10.54 EDT", "en"),
        ("November 20, 2013 at 6:35 PM", "en"),
        ("Freitag, 23. März 2018, 14:05 Uhr", "de"),
        ("le 23 mars 2018 à 14 h 05", "fr"),
    ],
)
def test_a_dateline_has_a_date_and_nothing_else(text: str, language: str) -> None:
    assert is_dateline(read(text, language))


@pytest.mark.parametrize("text", ["Opened 2019.", "It ran in 2019.", "Bela left on 6 May 2018.", "At 6:35 PM", "Leeds"])
def test_what_tells_something_is_none(text: str) -> None:
    assert not is_dateline(read(text, "en"))
