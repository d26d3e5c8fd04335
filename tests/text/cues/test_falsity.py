"""Words of falsity in a text: which of them deny, and which claims they settle."""

from __future__ import annotations

import pytest

from factsheet.text.cues.phrases import CLAIM
from factsheet.text.cues.reading import read_cues


@pytest.mark.parametrize(
    ("text", "denial"),
    [
        ("It is wrong that he left.", "is wrong"),
        ("The claim that he left is wrong.", "is wrong"),
        ("That he left is wrong.", "is wrong"),
        ("The clock is wrong.", ""),
        ("The claim that he left is not wrong.", ""),
        ("The claim spread. The clock is wrong.", ""),
    ],
)
def test_wrong_is_said_of_a_claim(text: str, denial: str) -> None:
    asking = [one for one in read_cues(text, "en").negations if one.strength in ("sure", "fair")]
    assert [text[one.start : one.end] for one in asking] == ([denial] if denial else [])


def test_a_claim_that_is_called_false_leaves_nothing_open() -> None:
    assert _claims("The claim that he left spread.")
    assert not _claims("The claim that he left is false.")
    assert _claims("The claim that he left spread. It is false that she left.")


def _claims(text: str) -> bool:
    return any(one.kind == CLAIM for one in read_cues(text, "en").hedges)
