"""A text and a misquote in, the passage out that is most like it: votes of 6-grams, then Myers' edit distance."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

import msgspec

from factsheet.text.writing.scripts import UNSPACED
from factsheet.text.writing.spans import Span

_GRAM = 6
_SHORT_GRAM = 3  # for quotes of a word or two
_COMMON = 16  # a gram that stands more often tells nothing
_BAND = 32  # votes this far apart may still speak for one passage: an inserted word shifts the rest
CLIP = 1500  # a longer quote is sought by its beginning
# A passage is like a quote with so few slips of the pen, or where the shares of letters and of words that
# differ sum up to less than this: measured on sentences of other articles, it names 1 in 100 of them.
_SLIPS = 0.2
_UNLIKE = 0.9
_HOPELESS = 0.6
_TRIED = 2
# Compiled when a quote is first not found: Python takes milliseconds for classes of so many characters.
# A letter of a script without spaces with the marks on it, or a word.
_LETTER = rf"[{UNSPACED}][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*"
_WORD = rf"{_LETTER}|(?:(?![{UNSPACED}])[\w\u0900-\u0963\u0970-\u0dff])+"  # with Indian vowel signs
_APART = rf"{_LETTER}|[^\s{UNSPACED}]+"
_DENSE = f"[{UNSPACED}]{{3}}"  # a word is one letter or two, and three slips part all 6-grams of a sentence
_CELLS = 40_000


class Grams(msgspec.Struct, frozen=True):
    """A text and where each 6-gram of it stands."""

    text: str
    places: dict[str, list[int]]


class Passage(msgspec.Struct, frozen=True):
    """`distance` is the number of characters to insert, delete or replace."""

    start: int
    end: int
    distance: int


class Edit(msgspec.Struct, frozen=True):
    """Some words: kept, removed (only the quote has them) or added (only the source has them)."""

    kind: Literal["kept", "removed", "added"]
    words: str


def grams(text: str) -> Grams:
    """A text by each few letters of it; of a very long one, by some of them."""
    places = defaultdict(list)
    for at in range(0, len(text) - _GRAM + 1, 1 + len(text) // 200_000):
        places[text[at : at + _GRAM]].append(at)
    return Grams(text, dict(places))


def nearest(source: Grams, quote: str) -> Passage | None:
    """The passage of a text that is most like a misquote, as a span; None where nothing is like it.

    Both texts are without case and accents (`normal.bare`). A long quote is sought by its beginning (`CLIP`).
    """
    quote = quote[:CLIP]
    windows = list(_windows(source, quote))
    if not windows:
        return None
    strangers, distance, span = min(_by_words(quote, source.text, window) for window in windows)
    if 2 * strangers > 1:
        span = min(_by_letters(quote, source.text, window) for window in windows)[1]
        distance = _distance(quote, source.text[slice(*span)])
    if distance > _SLIPS * len(quote) and distance / len(quote) + strangers > _UNLIKE:
        return None
    return Passage(*span, distance)


def _windows(source: Grams, quote: str) -> Iterator[Span]:
    """A few stretches of the text, the one with most votes first."""
    bands: dict[int, list[int]] = defaultdict(list)
    for at, place in _hits(source, quote):
        bands[(place - at) // _BAND].append(place - at)
    votes = {band: len(bands[band]) + len(bands.get(band + 1, ())) for band in bands}
    margin = len(quote) // 8 + 12
    taken: list[int] = []
    for band in sorted(votes, key=lambda band: (-votes[band], band)):
        if taken and (len(taken) == _TRIED or votes[band] * 2 < votes[taken[0]]):
            return
        if all(abs(band - other) > 1 for other in taken):
            taken.append(band)
            shifts = bands[band] + bands.get(band + 1, [])
            end = max(shifts) + len(quote) + margin
            yield max(0, min(shifts) - margin), min(end, len(source.text))


def _hits(source: Grams, quote: str) -> Iterator[Span]:
    places = ((at, source.places.get(quote[at : at + _GRAM], ())) for at in range(len(quote) - _GRAM + 1))
    hits = [(at, place) for at, found in places if len(found) <= _COMMON for place in found]
    few = 4 * len(hits) < len(quote) < 8 * _GRAM and re.search(_DENSE, quote)
    yield from _short_hits(source.text, quote) if few or len(quote) < 2 * _GRAM else hits


def _short_hits(text: str, quote: str) -> Iterator[Span]:
    for at in range(len(quote) - _SHORT_GRAM + 1):
        place = text.find(quote[at : at + _SHORT_GRAM])
        for _ in range(_COMMON):
            if place < 0:
                break
            yield at, place
            place = text.find(quote[at : at + _SHORT_GRAM], place + 1)


def _by_words(quote: str, text: str, window: Span) -> tuple[float, int, Span]:
    """The share of the quote's words that are others in the most like run of words, its distance, and that run.

    Letters alone would let a changed first word reach into whatever stands before it.
    """
    known = re.compile(_WORD)
    words, ours = list(known.finditer(text, *window)), list(known.finditer(quote))
    if not words or not ours:
        return 1.0, len(quote), window
    cost, first, last = _best([word[0] for word in ours], [word[0] for word in words])
    start, end = words[first].start(), words[last - 1].end()
    opening, closing = quote[: ours[0].start()], quote[ours[-1].end() :]
    start -= len(opening) * text.endswith(opening, 0, start)
    end += len(closing) * text.startswith(closing, end)
    return cost / len(ours), _distance(quote, text[start:end]), (start, end)


def _by_letters(quote: str, text: str, window: Span) -> tuple[int, Span]:
    cost, first, last = _best(quote, text[slice(*window)])
    return cost, (window[0] + first, window[0] + last)


def _best(quote: Sequence[str], window: Sequence[str]) -> tuple[int, int, int]:
    """The cost, start and end of the best stretch; of several equally good, the one with the longest reach."""
    costs = distances(quote, window, anchored=False)
    least = min(costs)
    end = len(costs) - costs[::-1].index(least)
    if least > _HOPELESS * len(quote):
        return least, 0, end
    backwards = distances(quote[::-1], window[max(0, end - len(quote) - least) : end][::-1], anchored=True)
    return least, end - (len(backwards) - backwards[::-1].index(least)), end


def _distance(quote: str, passage: str) -> int:
    """The edit distance, worked out for what lies between the first and the last difference."""
    same = _shared(quote, passage)
    quote, passage = quote[same:], passage[same:]
    same = _shared(quote[::-1], passage[::-1])
    quote, passage = quote[: len(quote) - same], passage[: len(passage) - same]
    return distances(quote, passage, anchored=True)[-1] if quote and passage else len(quote) + len(passage)


def _shared(one: str, other: str) -> int:
    """How many characters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (ours, theirs) in pairs if ours != theirs), min(len(one), len(other)))


def distances(pattern: Sequence[str], text: Sequence[str], *, anchored: bool) -> list[int]:
    """For each end in a text, the edit distance of the pattern to the best stretch that ends there.

    Anchored: to the whole text up to there. G. Myers, "A fast bit-vector algorithm for approximate string
    matching", J. ACM 46 (1999), in the form of H. Hyyrö (2001); Python's integers are the bit vectors.
    """
    masks: dict[str, int] = defaultdict(int)
    for at, character in enumerate(pattern):
        masks[character] |= 1 << at
    full, last, first = (1 << len(pattern)) - 1, 1 << (len(pattern) - 1), int(anchored)
    up, down, score, scores = full, 0, len(pattern), []
    for character in text:
        equal = masks.get(character, 0)
        vertical = equal | down
        horizontal = (((equal & up) + up) ^ up) | equal
        rise = down | (full & ~(horizontal | up))
        fall = up & horizontal
        if rise & last:
            score += 1
        elif fall & last:
            score -= 1
        rise = rise << 1 | first
        up = (fall << 1 | ~(vertical | rise)) & full
        down = rise & vertical & full
        scores.append(score)
    return scores


def word_difference(quote: str, passage: str) -> tuple[Edit, ...]:
    """What turns the words of the quote into those of the passage; the letters, in scripts without spaces."""
    quote, passage = " ".join(quote.split()), " ".join(passage.split())
    ours, theirs = [[word.span() for word in re.finditer(_APART, text)] for text in (quote, passage)]
    if len(ours) * len(theirs) > _CELLS:
        return Edit("removed", quote), Edit("added", passage)
    changes: list[Edit] = []
    said, there = ([text[start:end] for start, end in words] for text, words in ((quote, ours), (passage, theirs)))
    for kind, a, b, c, d in SequenceMatcher(None, said, there, autojunk=False).get_opcodes():
        if a < b:
            changes.append(Edit("kept" if kind == "equal" else "removed", quote[ours[a][0] : ours[b - 1][1]]))
        if c < d and kind != "equal":
            changes.append(Edit("added", passage[theirs[c][0] : theirs[d - 1][1]]))
    return tuple(changes)
