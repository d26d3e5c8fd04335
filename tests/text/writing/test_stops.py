"""A phrase ends at a full stop and the like, and not at the dot of a figure, a day or an abbreviation."""

from __future__ import annotations

import re

import pytest

from factsheet.text.writing.stops import MARKS, ending, stops
from tests.growing import in_proportion


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "Sie will 1.500 Werke bauen. Er nicht.", ". ."),
        ("de", "Sie lehnte am 3. März um 8:30 Uhr ab! Er nicht.", "! ."),
        ("de", "Das kostet z. B. 5 Mrd. Euro. Mehr nicht", "."),
        ("de", "Das waren 5 Mrd. Die Zahl stieg 2019. Sie sank.", ". . ."),
        ("de", "Er geht. dann kommt sie; so ist es", ". ;"),
        ("fr", "Il n'a, selon M. Roux et Mme. Le Goff, pas payé. Elle non plus.", ". ."),
        ("en", "Dr. J. R. Moss paid $1.5 million at 5 p.m. on Jan. 5: all of it...", ": . . ."),
        ("sv", "Den 3 maj sade EU:s ordförande: ja.", ": ."),
        ("xx", "Nr. 5 went. No. 6 went.", ". ."),
    ],
)
def test_only_marks_that_end_something_stop_a_phrase(language: str, text: str, found: str) -> None:
    assert [char for at, char in enumerate(text) if char in MARKS and stops(text, language, at)] == found.split()


def test_of_the_marks_of_a_pattern_the_dots_inside_are_left_out() -> None:
    text = "M. Roux, lui. Elle"
    assert [one.start() for one in ending(re.finditer("[.,]", text), "fr")] == [7, 12]


@pytest.mark.parametrize("unit", [".", ".)", '."', ".(", "!?", ". ", ". (", "a. ", ".\u200b"])
def test_of_marks_without_end_each_is_asked_in_no_time(unit: str) -> None:
    def work(size: int) -> None:
        text = unit * (size // len(unit)) + " The end."
        for at, char in enumerate(text):
            assert char not in MARKS or stops(text, "en", at) is not None

    in_proportion(work, 30_000)
