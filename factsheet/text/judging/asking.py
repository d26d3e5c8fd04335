"""A hedge in a text -> whether it only tells of what was still ahead, in an indirect question."""

from __future__ import annotations

from factsheet.text.cues.lists import cue_lists
from factsheet.text.cues.reading import Cues
from factsheet.text.words.landmarks import WORD
from factsheet.text.writing.spans import Placed

REACH_CHARS = 40  # characters from "when" to the hedge


def asked(hedge: Placed, text: Cues) -> bool:
    """Whether "when", "whether" or the like stands not far before: "did not say when it would open"."""
    lists, before = cue_lists(text.language), text.text[max(0, hedge.start - REACH_CHARS) : hedge.start].lower()
    return lists is not None and any(
        word in lists.asking | lists.questions and word not in lists.articles for word in WORD.findall(before)
    )
