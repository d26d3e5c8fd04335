"""A text, its language and the marks in it -> those that end something, so that no phrase reaches across them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factsheet.text.writing.sentences import pauses

FULL_STOP, COLON = ".", ":"
MARKS = frozenset(".;:!?")


def stops(text: str, language: str, at: int) -> bool:
    """Whether a mark ends anything: not the dot of "1.500", "3. März" or "M. Roux", nor the colon of "8:30"."""
    mark = text[at]
    if mark == FULL_STOP:
        return pauses(text, at, language)
    return mark in MARKS and not (mark == COLON and text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum())


def ending(marks: Iterable[re.Match[str]], language: str) -> Iterator[re.Match[str]]:
    """Of marks that a pattern finds, all but the full stops that end nothing."""
    return (one for one in marks if one.group() != FULL_STOP or pauses(one.string, one.start(), language))
