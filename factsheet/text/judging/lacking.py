"""A denial there and one here -> whether the one there tells another of here: "without", "unpaid" deny no sentence.

"Denies having used data without permission" has two denials, and "used data without permission" the second alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from factsheet.text.cues.lists import cue_lists
from factsheet.text.cues.reading import Cues, Negation
from factsheet.text.judging.contrasting import one_language
from factsheet.text.judging.records import told_otherwise
from factsheet.text.words.landmarks import WORD
from factsheet.text.writing.spans import Placed, meets

MOST_DENIALS = 60  # the first ones, and no more, are judged
LETTERS = 4  # of a word that tells what is lacking
UNDOING_WORDS = 1  # word from a denial to a "without" that undoes it
REACH_CHARS = 40  # characters behind a denial in which it stands


def undone(denial: Placed, here: Cues, there: Cues) -> bool:
    """Whether a denial is undone by a "without" that the other text has not: "did not leave without paying" paid."""
    lists = cue_lists(here.language)
    if lists is None or not lists.lacking:
        return False
    behind = (one for one in here.negations[:MOST_DENIALS] if governs(one, here) and one.start >= denial.end)
    near = any(len(WORD.findall(here.text[denial.end : one.start])) <= UNDOING_WORDS for one in [*islice(behind, 1)])
    return near and not any(lacks(one, there) for one in there.negations[:MOST_DENIALS])


def left_to_answer(denial: Placed, here: Cues, there: Cues) -> Sequence[Negation]:
    """The denials there that may answer one here: they tell no record, and no other that stands beside it."""
    found = [one for one in there.negations[:MOST_DENIALS] if not told_otherwise(one, there, here)]
    return [one for one in found if not tells_another(one, denial, here, there)]


def tells_another(other: Negation, denial: Placed, here: Cues, there: Cues) -> bool:
    """Whether a soft denial there is one that stands here beside the one that is asked about.

    In one language it is known by its words and the next ones; in two, what only lacks something ("without", "unpaid")
    is. Of as many there as here none is left to answer another.
    """
    if other.strength != "soft":
        return False
    beside = [one for one in here.negations[:MOST_DENIALS] if one.strength == "soft" and not _same(one, denial, here)]
    if not beside:
        return False
    alike = [one for one in there.negations[:MOST_DENIALS] if one.strength == "soft"]
    if one_language(here, there):
        said = _said(other, there), _next(other, there)
        beside = [one for one in beside if (_said(one, here), _next(one, here)) == said]
        return len(beside) >= sum((_said(one, there), _next(one, there)) == said for one in alike) > 0
    lacking = [one for one in alike if lacks(one, there)] if lacks(other, there) else []
    return 0 < len(lacking) <= sum(lacks(one, here) for one in beside)


def lacks(denial: Negation, text: Cues) -> bool:
    """Whether a denial is a word like "without", or has a denial for its beginning: "unpaid"."""
    lists = cue_lists(text.language)
    if lists is None or denial.strength != "soft":
        return False
    said, prefix = _said(denial, text), lists.affixed.prefix
    return governs(denial, text) or (bool(prefix) and said.startswith(prefix) and said != prefix)


def governs(denial: Negation, text: Cues) -> bool:
    """Whether a denial is a word like "without", which denies only what it governs."""
    lists = cue_lists(text.language)
    return lists is not None and _said(denial, text) in lists.lacking


def _next(denial: Placed, text: Cues) -> str:
    """The next long word after a denial, if there is one."""
    rest = [word.lower() for word in WORD.findall(text.text[denial.end : denial.end + REACH_CHARS])]
    return next((word for word in rest if len(word) >= LETTERS), "")


def _said(denial: Placed, text: Cues) -> str:
    return text.text[denial.start : denial.end].lower()


def _same(one: Negation, denial: Placed, text: Cues) -> bool:
    """Whether the two are one; the span of a claim may hold the "without" of what is claimed."""
    over = meets(one, (denial.start, denial.end))
    return one.start == denial.start or (over and not lacks(one, text))
