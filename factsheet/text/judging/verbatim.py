"""A cue of a quote and a statement -> whether the statement has the cue's words as they are, in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factsheet.text.cues.reading import Cues
from factsheet.text.writing.normal import fold
from factsheet.text.writing.spans import Placed

STOP = re.compile(r"[,.;:!?]")


def kept_verbatim(cue: Placed, cues: Sequence[Placed], quote: Cues, statement: Cues) -> bool:
    """A statement of another language may hold the source's own words: what they deny or doubt is told with them.

    Of `cues`, the quote's like it, one that is kept keeps the others of its clause: "no supone «ningún riesgo»".
    """
    if not statement.quotations:
        return False
    kept = [fold(statement.text[one.start : one.end]) for one in statement.quotations]
    return any(_stands(one, quote, kept) and not _parted(one, cue, quote) for one in cues)


def _stands(cue: Placed, quote: Cues, kept: Sequence[str]) -> bool:
    words = re.compile(rf"(?<!\w){re.escape(fold(quote.text[cue.start : cue.end]))}(?!\w)", re.IGNORECASE)
    return any(words.search(one) for one in kept)


def _parted(one: Placed, other: Placed, text: Cues) -> bool:
    first, last = sorted(((one.start, one.end), (other.start, other.end)))
    return STOP.search(text.text, first[1], max(first[1], last[0])) is not None
