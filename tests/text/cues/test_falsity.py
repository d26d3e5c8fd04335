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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It is false that it was never tested.", "en"),
        ("It is not true that it was never tested.", "en"),
        ("The claim that it was never tested is false: it was tested twice.", "en"),
        ("Il est faux que le vaccin n'ait jamais été testé.", "fr"),
        ("Es stimmt nicht, dass der Impfstoff nie getestet wurde.", "de"),
        ("Es falso que la vacuna nunca se probara.", "es"),
    ],
)
def test_a_denial_that_is_called_false_denies_nothing(text: str, language: str) -> None:
    assert not read_cues(text, language).negations


@pytest.mark.parametrize(
    "text",
    [
        "It is false that it was tested.",
        "It is false that it was never tested and never sold.",
        "He did not say that the claim was false.",
        "It was not sold, and it is false that it was tested.",
        "The claim that it was tested is false. It was never tested.",
    ],
)
def test_only_one_denial_within_the_claim_is_undone(text: str) -> None:
    assert read_cues(text, "en").negations
