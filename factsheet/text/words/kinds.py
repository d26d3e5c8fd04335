"""A text and its language -> its words for what a figure is of, where it could be of another kind: profit, average."""

from __future__ import annotations

from functools import lru_cache

from factsheet.text.words.patterns import NONE, Phrases, listed, phrases
from factsheet.text.words.spotting import Word, spotted
from factsheet.text.words.stored import stored

# Of each group a figure is of one. Kinds that two sides see differently are left out: the exports of one are the
# imports of another.
GROUPS = (
    ("profit", "loss"), ("revenue", "spending"), ("surplus", "deficit"), ("minimum", "maximum", "average", "median"),
    ("gross", "net"), ("men", "women"), ("births", "deaths"), ("full-time", "part-time"),
    ("employment", "unemployment"), ("majority", "minority"), ("savings", "debt"),
)  # fmt: skip
OTHERS = {kind: frozenset(group) - {kind} for group in GROUPS for kind in group}
KINDS = frozenset(OTHERS)


def kinds(text: str, language: str) -> tuple[Word, ...]:
    """Every word of the lists, in the order of the text; nothing in a language that has none."""
    return tuple(one for one in spotted(text, language, _phrases(language), KINDS) if one.meaning in OTHERS)


@lru_cache(maxsize=64)
def _phrases(language: str) -> Phrases | None:
    lists = stored("kinds", language)
    return phrases(listed(lists, (*OTHERS, NONE))) if lists else None
