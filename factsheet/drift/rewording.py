"""Locked sentences that are no longer there go in; the sentences that have come out of them, reworded, come out.

Near twins are told apart by the words that are rare in the text, by the place, and by each other: a sentence that has
come out of one locked sentence has not come out of another, unless it holds the words of both.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from factsheet.drift.outline import Alignment, Region
from factsheet.drift.words import touched
from factsheet.stages import Document
from factsheet.text.finding import nearest
from factsheet.text.finding.quotes import Index
from factsheet.text.writing.boundaries import units
from factsheet.text.writing.normal import letters
from factsheet.text.writing.spans import Span

# A sentence is taken for the old one where so much of the words of both is the same; or so much of the old ones,
# where it was joined to another. Rare words weigh more.
SHARED = 0.55
KEPT = 0.75
AT_HOME = 0.15  # what standing in the right place counts for, against a like sentence elsewhere
SURE = 2.0
_MARKS = ".,;:!?()[]«»\"'-。、"


class Sought(msgspec.Struct, frozen=True):
    """Locked words, the numbers of their sentences in the outline (from 0), and where the quote stands now, if so."""

    words: str
    first: int
    last: int
    quoted: Span | None


class Candidate(msgspec.Struct, frozen=True):
    """Sentences that may have come out of the locked ones; `whole` where they hold nearly all their words."""

    rank: float
    sought: int
    window: range
    whole: bool


def reworded(sought: Sequence[Sought], document: Document, index: Index, alignment: Alignment) -> list[Span | None]:
    """For each, the span of the sentences it has become; None where nothing is enough like it."""
    weights = _weights(document) if sought else {}
    candidates = [
        candidate
        for number, one in enumerate(sought)
        for candidate in _candidates(number, one, document, index, alignment, weights)
    ]
    taken: dict[int, tuple[int, int]] = {}
    chosen: dict[int, range] = {}
    for candidate in sorted(candidates, key=_order):
        one = sought[candidate.sought]
        place = (one.first, one.last)
        free = candidate.whole or all(taken.get(at, place) == place for at in candidate.window)
        if candidate.sought not in chosen and free:
            chosen[candidate.sought] = candidate.window
            taken |= {at: taken.get(at, place) for at in candidate.window}
    return [extent(document, chosen[number]) if number in chosen else None for number in range(len(sought))]


def extent(document: Document, indices: range) -> Span:
    """From the first of these sentences to the last."""
    return document.sentences[indices[0]].start, document.sentences[indices[-1]].end


def _order(candidate: Candidate) -> tuple[float, int, int, int]:
    return -candidate.rank, len(candidate.window), candidate.window.start, candidate.sought


def _candidates(
    number: int, one: Sought, document: Document, index: Index, alignment: Alignment, weights: Mapping[str, float]
) -> Iterator[Candidate]:
    region = alignment.region(one.first, one.last)
    home = set(region.indices) if region.sure else set()
    stands = touched(document.sentences, one.quoted) if one.quoted else range(0)
    windows = set(_windows(region, one.last - one.first + 1)) if region.sure else set()
    windows |= {window for window in (stands, _nearest(document, index, one.words)) if window}
    asked = tokens(one.words)
    for window in windows:
        if 0 <= one.first < len(alignment.old) and not any(alignment.fresh[at] for at in window):
            continue  # the locked text had these sentences beside the one that is sought
        there = tokens(document.text[slice(*extent(document, window))])
        shared, kept = likeness(asked, there, weights)
        here = bool(home.intersection(window))
        if stands and set(stands) <= set(window) and (here or not region.sure):
            yield Candidate(SURE + shared, number, window, whole=True)
        elif shared >= SHARED or kept >= KEPT:
            yield Candidate(shared + AT_HOME * here, number, window, whole=kept >= KEPT)


def _windows(region: Region, count: int) -> Iterator[range]:
    inside = set(region.indices)
    for at in region.indices:
        for length in range(1, count + 2):
            if at + length - 1 in inside:
                yield range(at, at + length)


def _nearest(document: Document, index: Index, words: str) -> range:
    passage = nearest.nearest(index.grams, letters(words))
    if passage is None:
        return range(0)
    return touched(document.sentences, index.folded.span(*index.loose.span(passage.start, passage.end)))


def tokens(text: str) -> Counter[str]:
    """The words of a text without case, accents and marks around them; every two letters of scripts without spaces."""
    runs = (run.strip(_MARKS) for word in letters(text).split() for run in units(word.strip(_MARKS)))
    return Counter(run for run in runs if run)


def _weights(document: Document) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for sentence in document.sentences:
        counts.update(tokens(document.text[sentence.start : sentence.end]).keys())
    return {word: 1 / (1 + math.log(count)) for word, count in counts.items()}


def likeness(asked: Counter[str], there: Counter[str], weights: Mapping[str, float]) -> tuple[float, float]:
    """What share of the words of both, and what share of the words asked for, stand in both; by weight."""
    both, ours, theirs = (_weight(words, weights) for words in (asked & there, asked, there))
    return 2 * both / max(ours + theirs, 1e-9), both / max(ours, 1e-9)


def _weight(words: Counter[str], weights: Mapping[str, float]) -> float:
    return sum(count * weights.get(word, 1.0) for word, count in words.items())
