"""An editor's prose goes in; its sentences come out, each with the facts that it cites."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import msgspec

from factsheet import prose
from factsheet.text.writing.sentences import split


class Said(msgspec.Struct, frozen=True):
    """A sentence as a span of the prose's `words`; what is cited right behind its full stop is cited by it too."""

    words: str
    start: int
    end: int
    facts: tuple[str, ...]

    @property
    def text(self) -> str:
        """The sentence alone."""
        return self.words[self.start : self.end]


# A row of a table is told as one: the figure in a cell is the one of the fact that another cell cites.
_BETWEEN = re.compile(r"</?(?:p|[oud]l|li|d[dt]|h[1-6]|hr|br|blockquote|pre|table|thead|tbody|tfoot|tr)\b[^>]*>")
_CELL = re.compile(r"</t[dh]>")
_TAG = re.compile(r"<[^>]*>")
_CITE = re.compile(r"\[@[^\]]*\]")


def uncited(text: str) -> str:
    """Some prose as it was typed, without what cites facts in it: the very text where nothing does."""
    return _CITE.sub("", text) if "[@" in text else text


def sentences(text: str, language: str) -> Iterator[Said]:
    """The sentences that cite facts, in order."""
    words, cites = _read(text)
    spans = split(words, language) if cites else ()
    cited: dict[int, list[str]] = {}
    for at, fact in cites:
        cited.setdefault(max((n for n, (start, _) in enumerate(spans) if start < at), default=0), []).append(fact)
    for number, facts in cited.items():
        yield Said(words, *spans[number], tuple(dict.fromkeys(facts)))


def _read(text: str) -> tuple[str, list[tuple[int, str]]]:
    """The words of some prose, a blank line between its blocks, and how far they had come where a fact is cited."""
    words, cites = "", []
    for piece in prose.page(text):
        if isinstance(piece, prose.Cite):
            words = words.rstrip(" ")
            cites.append((len(words), piece.fact))
        else:
            words += html.unescape(_TAG.sub("", _CELL.sub(" ", _BETWEEN.sub("\n\n", piece.markup))))
    return words, cites
