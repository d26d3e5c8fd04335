"""A text and its language -> its words for what a figure is of, where it could be of another kind: profit, average."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import msgspec

from factsheet.text.words.inside import Inside, inside
from factsheet.text.words.patterns import NONE, PhraseTable, listed, phrase_table
from factsheet.text.words.spotting import Word, spotted
from factsheet.text.words.stored import stored

# Of each group a figure is of one. Kinds that two sides see differently are left out: the exports of one are the
# imports of another.
GROUPS = (
    ("profit", "loss"), ("revenue", "profit"), ("revenue", "loss"), ("revenue", "spending"), ("surplus", "deficit"),
    ("profit", "deficit"), ("surplus", "loss"),
    ("valuation", "funding"), ("valuation", "revenue"), ("valuation", "profit"), ("valuation", "loss"),
    ("minimum", "maximum", "average", "median"),
    ("gross", "net"), ("men", "women"), ("births", "deaths"), ("full-time", "part-time"),
    ("employment", "unemployment"), ("majority", "minority"), ("savings", "debt"),
)  # fmt: skip
# What a figure may well be of in other words, or of both: they tell apart only what one text has side by side.
SIDES = (
    ("deaths", "injured"), ("born", "deaths"), ("imports", "exports"), ("public", "private"),
    ("domestic", "foreign"), ("adults", "children"), ("urban", "rural"), ("north", "south", "east", "west"),
    ("rich", "poor"), ("value", "volume"),
)  # fmt: skip
# Of what one text does not have side by side, a figure is of the other only where neither text names both.
APART = (
    ("deaths", "injured"), ("imports", "exports"), ("emigration", "immigration"), ("supply", "demand"),
    ("employers", "employees"), ("tenants", "landlords"), ("buyers", "sellers"), ("nominal", "real"),
    ("turnout", "abstention"), ("ceiling", "floor"), ("government", "opposition"), ("urban", "rural"),
    ("north", "south"), ("east", "west"), ("final", "preliminary"), ("born", "deaths"),
    ("correct", "wrong"), ("positive", "negative"), ("satisfied", "dissatisfied"), ("vaccinated", "unvaccinated"),
    ("agreeing", "disagreeing"), ("optimistic", "pessimistic"),
)  # fmt: skip
SAME_SIDE = {"killed": "deaths", "died": "deaths"}  # "47 were killed" is no more "47 deaths" than it is of a kind


def _others(groups: Sequence[Sequence[str]]) -> dict[str, frozenset[str]]:
    """By a kind, those it is set against."""
    there = dict.fromkeys(kind for group in groups for kind in group)
    return {kind: frozenset(other for group in groups if kind in group for other in group) - {kind} for kind in there}


OTHERS, BESIDE, OPPOSITE = _others(GROUPS), _others((*GROUPS, *SIDES, *APART)), _others(APART)
# Of a word that is in two lists the later one tells.
LISTED = (*SAME_SIDE, *(kind for kind in BESIDE if kind not in OTHERS), *OTHERS, NONE)
KINDS, KINDS_BESIDE = frozenset(OTHERS), frozenset(LISTED) - {NONE}


# One judgement after another asks the same texts.
@lru_cache(maxsize=4096)
def kinds(text: str, language: str) -> tuple[Word, ...]:
    """The words of a text for what a figure is of ("profit", "average"), as they come; none where none are listed."""
    return tuple(one for one in _found(text, language, KINDS) if one.meaning in OTHERS)


@lru_cache(maxsize=4096)
def sides(text: str, language: str) -> tuple[Word, ...]:
    """The same, and the words that tell apart only what one text has side by side: "imports" and "exports"."""
    told = (
        msgspec.structs.replace(one, meaning=SAME_SIDE.get(one.meaning, one.meaning))
        for one in _found(text, language, KINDS_BESIDE)
    )
    return tuple(one for one in told if one.meaning in BESIDE)


def _found(text: str, language: str, asked: frozenset[str]) -> Sequence[Word]:
    known = _phrases(language)
    return known.words(text, asked) if isinstance(known, Inside) else spotted(text, language, known, asked)


@lru_cache(maxsize=64)
def _phrases(language: str) -> PhraseTable | Inside | None:
    lists = stored("kinds", language)
    if lists and lists.get("inside"):
        return inside(lists, LISTED)
    return phrase_table(listed(lists, LISTED)) if lists else None
