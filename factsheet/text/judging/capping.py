"""The cues of a text -> whether it has a figure that is the most there can be: "up to 35 million" for "can reach"."""

from __future__ import annotations

from itertools import islice

from factsheet.text.cues.reading import Cues
from factsheet.text.quantities.reading import read

CEILING = "ceiling"  # the kind of a hedge with which a figure is told that is the most there can be
# Of more figures than these only the first are looked at, so that a hostile text costs no more than its length.
MOST_FIGURES = 20


def has_ceiling(text: Cues) -> bool:
    """Whether any figure is bounded from above."""
    return any(one.bound == "max" for one in islice(read(text.text, text.language).quantities, MOST_FIGURES))
