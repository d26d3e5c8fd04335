"""The cues of a text -> how many of its characters only tell who says the rest of it."""

from __future__ import annotations

from factsheet.text.cues.attributing import Attribution
from factsheet.text.cues.lists import ASKING, cue_lists, runs_on
from factsheet.text.cues.reading import Cues
from factsheet.text.words.landmarks import CLAUSE_MARK, WORD
from factsheet.text.writing.spans import Span

# How far, in words, before its verb of saying a speaker may be named in one clause: "the plant's former head said".
SPEAKER_WORDS = 7
MOST_ATTRIBUTIONS = 10  # the first ones, and no more, are looked at


def saying(text: Cues) -> int:
    """The length of "Jane Roe said", of ", according to the police": whoever tells the rest has left nothing out."""
    told, after = 0, 0
    for one in [one for one in text.attributions if one.strength in ASKING][:MOST_ATTRIBUTIONS]:
        start, end = _frame(text, one)
        told, after = told + max(0, end - max(start, after)), max(after, end)
    return told


def _frame(cues: Cues, one: Attribution) -> Span:
    """Where the words of an attribution stand, its speaker's with them, unless what is said stands between."""
    text = cues.text
    if runs_on(cues.language):
        return one.start, one.end
    start = max((mark.end() for mark in CLAUSE_MARK.finditer(text, 0, one.start)), default=0)
    mark = CLAUSE_MARK.search(text, one.end)
    end = mark.start() if mark else len(text)
    before = len(WORD.findall(text[start : one.start]))
    if not one.tense:  # "according to": its speaker follows, and all the rest where no mark ends it
        return one.start, end if start and not before else max(one.end, one.speaker[1] if one.speaker else 0)
    if start and before <= 1 and not leads(cues, one):  # ", said Jane Roe.", ", a dit Jane Roe."
        return one.start, end
    return (start, one.end) if before <= SPEAKER_WORDS else (one.start, one.end)


def leads(cues: Cues, one: Attribution) -> bool:
    """Whether "that" follows: then what is said does."""
    lists, after = cue_lists(cues.language), WORD.search(cues.text, one.end)
    return lists is not None and after is not None and after.group().lower() in lists.content
