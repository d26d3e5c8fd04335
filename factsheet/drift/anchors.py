"""The addresses on a source's page that were published, and its text as it is now, go in; the old addresses that
still have their words come out, with the sentence that holds them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factsheet.drift.words import code, touched, unclosed
from factsheet.lock import LockedSentence
from factsheet.stages import Document
from factsheet.text.writing.boundaries import joined

_SPACES = re.compile(r"\s+")


def aliases(document: Document, published: Iterable[LockedSentence]) -> dict[int, tuple[str, ...]]:
    """Old anchors by the index of the sentence in which their words begin; those that are still made are left out."""
    made = {sentence.anchor for sentence in document.sentences}
    wanted = [one for one in published if one.anchor not in made]
    if not wanted or not document.sentences:
        return {}
    found: dict[int, list[str]] = {}
    for locked, start in _standing(document, wanted):
        index = touched(document.sentences, (start, start + 1))[0]
        found.setdefault(index, []).append(locked.anchor)
    return {index: tuple(sorted(anchors)) for index, anchors in sorted(found.items())}


# Words that stand twice belong to the sentence that has nothing else, if there is one.
def _standing(document: Document, wanted: list[LockedSentence]) -> Iterator[tuple[LockedSentence, int]]:
    text = _SPACES.sub(" ", document.text)
    whole = {code(unclosed(document.text[s.start : s.end])): s.start for s in reversed(document.sentences)}
    origins = _origins(document.text, text)
    for locked in wanted:
        if locked.hash in whole:
            yield locked, whole[locked.hash]
            continue
        at = text.find(locked.begins) if locked.begins else -1
        while at >= 0 and not _stands(text, at, locked):
            at = text.find(locked.begins, at + 1)
        if at >= 0:
            yield locked, origins[at]


def _stands(text: str, at: int, locked: LockedSentence) -> bool:
    end = at + locked.length
    return not (joined(text, at) or joined(text, end)) and code(text[at:end]) == locked.hash


def _origins(text: str, collapsed: str) -> range | list[int]:
    """Where each character of the collapsed text stands in the text."""
    if len(text) == len(collapsed):
        return range(len(text))
    origins: list[int] = []
    at = 0
    for match in _SPACES.finditer(text):
        origins += range(at, match.start() + 1)
        at = match.end()
    return origins + list(range(at, len(text)))
