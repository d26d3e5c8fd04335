"""From a statement's words to whether a quote of another language has them as they are: a title that nobody turned."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factsheet.text.quantities.reading import Reading
from factsheet.text.writing.spans import Span


def kept_as_written(span: Span, statement: Reading, quotes: Sequence[Reading]) -> int | None:
    """The number of the quote that has the words at the span, with their capital: “Sunday Morning” in a Polish text.

    A word that only begins a sentence is found in no text of another language, or means the same there.
    """
    words = statement.text[slice(*span)]
    if not (words[:1].isupper() and words.replace(" ", "").isalpha()):
        return None
    whole = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    ours = statement.language.partition("-")[0]
    foreign = ((number, one) for number, one in enumerate(quotes) if one.language.partition("-")[0] != ours)
    return next((number for number, one in foreign if whole.search(one.text)), None)
