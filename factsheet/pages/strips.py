"""The core strip: how many sentences a source has and which bear a fact go in, the geometry of its ticks comes out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

MOST_TICKS = 240  # ticks; a longer source shares a tick among neighbouring sentences
TICK = 0.006  # of the whole length: about 4 px for a cited sentence on a strip as wide as a column of text


class Strip(msgspec.Struct, frozen=True):
    """Ticks in a box `length` by 20: quiet ones as the dashes of one line, cited ones as a path to be filled."""

    length: str
    dashes: str
    quiet: str
    cited: str


def strip(sentences: int, cited: Iterable[int]) -> Strip:
    """`cited` are indices of sentences, from 0."""
    ticks = max(1, min(sentences, MOST_TICKS))
    tall = min(0.8, max(0.06, TICK * ticks))
    wide = tall / 2
    places = sorted({index * ticks // max(1, sentences) for index in cited})
    tick = f" 0h{_short(tall)}v20h-{_short(tall)}z"
    return Strip(
        length=str(ticks),
        dashes=f"{_short(wide)} {_short(1 - wide)}",
        quiet=f"M{_short(0.5 - wide / 2)} 14H{ticks}",
        cited="".join(_path(places, 0.5 - tall / 2, tick)),
    )


# Each tick is told by its distance from the last: those in a row are the same words, of which a host sends few.
def _path(places: Sequence[int], left: float, tick: str) -> Iterator[str]:
    for number, place in enumerate(places):
        yield f"m{place - places[number - 1]}{tick}" if number else f"M{_short(place + left)}{tick}"


def _short(number: float) -> str:
    return f"{number:.3f}".rstrip("0").rstrip(".").removeprefix("0") or "0"
