"""The attributions of a text and the topics it names -> the topics that it plainly says to speak."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factsheet.text.cues.attributing import Attribution
from factsheet.text.holding.subjects import Name

# Of more attributions than these only the first are looked at, so that a hostile text costs no more than its length.
MANY = 60
# Whoever stands at the head of a clause is no one's: in "the head of Acme said", Acme does not speak.
_HEAD = re.compile(r"(?:^|[.,;:!?(«»“”„\"–—\n])\s*$")
_TAIL = re.compile(r"\s*(?:$|[.,;:!?)«»“”„\"–—\n])")


def speakers(text: str, attributions: Sequence[Attribution], names: Sequence[Name]) -> Iterator[Name]:
    """Each name that stands alone right before or behind a sure verb of saying, or behind "according to"."""
    for one in attributions[:MANY]:
        if one.strength != "sure":
            continue
        for name in names:
            before = name.end <= one.start and not text[name.end : one.start].strip()
            behind = name.start >= one.end and not text[one.end : name.start].strip()
            alone = _HEAD.search(text[: name.start]) if before else _TAIL.match(text, name.end)
            if (before or behind) and alone:
                yield name
