"""A text and others -> its names in full for which these have an acronym: "Agency for Trade and Ports", ATP."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factsheet.text.writing.spans import Span

WORD = re.compile(r"[^\W\d_]+")
ACRONYM = re.compile(r"(?<![\w.])[^\W\d_]{3,8}(?![\w.]*\w)")
SMALL = 4  # letters of a word without a capital that may stand in a name: "of", "and the", "für"
MOST = 30  # the first acronyms, and no more, are looked at


def spelt_out(text: str, others: Sequence[str]) -> tuple[Span, ...]:
    """The stretches of a text whose words begin with the letters of an acronym that another has."""
    found = (match.group() for other in others for match in ACRONYM.finditer(other))
    acronyms = list(dict.fromkeys(word for word in found if word.isupper()))[:MOST]
    chains = list(_chains(text)) if acronyms else []
    return tuple(span for chain in chains for acronym in acronyms for span in _spans(chain, text, acronym))


def _spans(chain: Sequence[Span], text: str, acronym: str) -> Iterator[Span]:
    at = "".join(text[start] for start, _ in chain).find(acronym)
    if at >= 0:
        yield chain[at][0], chain[at + len(acronym) - 1][1]


def _chains(text: str) -> Iterator[list[Span]]:
    """Words with capitals that nothing parts but spaces, hyphens and small words."""
    chain: list[Span] = []
    last = 0
    for match in WORD.finditer(text):
        if text[last : match.start()] not in (" ", "-", " & "):
            yield chain
            chain = []
        if match.group()[0].isupper():
            chain.append(match.span())
        elif len(match.group()) > SMALL:
            yield chain
            chain = []
        last = match.end()
    yield chain
