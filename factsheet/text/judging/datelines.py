"""A quote as it is read -> whether it is nothing but a date, as stands above an article: "23 March, 6:35 PM"."""

from __future__ import annotations

from factsheet.text.quantities.reading import Reading
from factsheet.text.words.landmarks import WORD

# Of the words beside the date, or the hour, of a line that tells no more: "On", "at", "ET".
FEW, SHORT = 2, 3


def is_dateline(quote: Reading) -> bool:
    """Whether a date stands in the quote and nothing beside it says anything."""
    if not quote.dates:
        return False
    found = [(one.start, one.end) for one in quote.dates] + [(one.start, one.end) for one in quote.quantities]
    words = [match for match in WORD.finditer(quote.text) if not any(a <= match.start() < b for a, b in found)]
    return len(words) <= FEW and all(len(match.group()) <= SHORT for match in words)
