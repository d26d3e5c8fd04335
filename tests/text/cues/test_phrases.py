"""Phrases are written short in the lists, and each way through one is a path of the tree."""

from __future__ import annotations

from factsheet.text.cues.phrases import Branch, planted

LISTS = {
    "classes": {"be": "is/was"},
    "hedges": {"possibility": {"sure": ["{be} _ likely"]}},
    "negations": {"sure": ["not/never"], "none": ["not only"]},
    "attributions": {"said": {"past": ["said"]}},
    "falsity": {"false": ["untrue that"], "claims": ["claim that"]},
}


def test_each_way_through_a_phrase_is_planted() -> None:
    root = planted(LISTS)
    likely = root.words["was"].words["likely"]
    assert [meaning.family for meaning in likely.meanings] == ["hedge"]
    assert _any(root.words["is"]).words["likely"].meanings == likely.meanings


def test_words_of_falsity_deny_and_claims_leave_open() -> None:
    root = planted(LISTS)
    assert [one.family for one in root.words["untrue"].words["that"].meanings] == ["negation"]
    assert [one.family for one in root.words["claim"].words["that"].meanings] == ["hedge"]


def _any(branch: Branch) -> Branch:
    assert branch.any is not None
    return branch.any
