"""The outline of a locked text and the sentences of the text as it is go in; where a locked sentence must be comes out.

Sentences that stand once in both texts are the landmarks: what stood between two of them is sought between them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from factsheet.stages import Sentence

WIDTH = 6
MOST_SENTENCES = 30  # sentences looked at from either end of a stretch


def codes(sentences: Iterable[Sentence]) -> list[str]:
    """Six characters for each sentence, from its words alone: 1 in a thousand million pairs is alike by chance."""
    return [sentence.anchor[2 : 2 + WIDTH] for sentence in sentences]


class Region(msgspec.Struct, frozen=True):
    """Indices of sentences among which the old one must be; not `sure` where no landmark says so."""

    indices: tuple[int, ...]
    sure: bool


class Alignment(msgspec.Struct, frozen=True):
    """`fresh` tells of each sentence of the text whether the locked text had none like it.

    `before` and `after` hold for each locked sentence where its nearest landmarks stand now, -1 where there is none.
    """

    old: tuple[str, ...]
    new: tuple[str, ...]
    fresh: tuple[bool, ...]
    before: tuple[int, ...]
    after: tuple[int, ...]

    def region(self, first: int, last: int) -> Region:
        """Where the locked sentences first to last are to be sought: all of the text, where nothing can be told."""
        if not 0 <= first <= last < len(self.old):
            return Region(tuple(range(len(self.new))), sure=False)
        low, high = self.before[first], self.after[last]
        if low < 0 and high < 0:
            return Region(_ends(range(len(self.new))), sure=False)
        if low < 0 or high < 0 or low < high:
            return Region(_ends(range(low + 1, high if high >= 0 else len(self.new))), sure=True)
        # Its neighbours were moved apart: it may have gone with either.
        return Region((*self._run(low + 1, 1), *self._run(high - 1, -1)), sure=True)

    def _run(self, at: int, step: int) -> list[int]:
        found: list[int] = []
        while 0 <= at < len(self.new) and self.fresh[at] and len(found) < MOST_SENTENCES:
            found.append(at)
            at += step
        return sorted(found)

    def once(self, code: str) -> bool:
        """Whether the locked text had one such sentence."""
        return self.old.count(code) == 1


def align(outline: str, sentences: Sequence[Sentence]) -> Alignment:
    """The sentences of a text beside those of its locked `outline`, with the landmarks that both have."""
    old = [outline[at : at + WIDTH] for at in range(0, len(outline), WIDTH)]
    new = codes(sentences)
    then, now = Counter(old), Counter(new)
    places = {code: at for at, code in enumerate(new) if now[code] == 1}
    landmarks = [places[code] if then[code] == 1 and code in places else -1 for code in old]
    before = _last_seen(landmarks)
    after = _last_seen(landmarks[::-1])[::-1]
    return Alignment(tuple(old), tuple(new), tuple(code not in then for code in new), tuple(before), tuple(after))


def _last_seen(landmarks: Iterable[int]) -> list[int]:
    seen, out = -1, []
    for place in landmarks:
        out.append(seen)
        seen = place if place >= 0 else seen
    return out


def _ends(indices: range) -> tuple[int, ...]:
    return (
        tuple(indices)
        if len(indices) <= 2 * MOST_SENTENCES
        else (*indices[:MOST_SENTENCES], *indices[-MOST_SENTENCES:])
    )
