"""A cue of one text and another text -> whether anything there answers it, and near its counterpart or elsewhere."""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from itertools import islice

from factsheet.text.cues.attributing import Attribution
from factsheet.text.cues.lists import ASKING, cue_lists, runs_on
from factsheet.text.cues.phrases import CLAIM, EXPECTED, FORECAST
from factsheet.text.cues.reading import UNTIL, Cues, Future, Hedge, Negation
from factsheet.text.judging.contrasting import comes_in_time, ends_it, one_language
from factsheet.text.judging.lacking import left_to_answer, undone
from factsheet.text.judging.records import told_otherwise
from factsheet.text.judging.refusing import told_as_act, told_as_ban
from factsheet.text.judging.remaining import told_as_rest
from factsheet.text.quantities.reading import read
from factsheet.text.words.landmarks import SENTENCE_MARK, WORD, counterpart
from factsheet.text.writing.spans import Placed, meets

CEILING = "ceiling"  # the kind of a hedge with which a figure is told that is the most there can be
RETOLD = "retold"  # the kind of "would become", by which what came later is told of the past
MOOD = "quoted_mood"  # of reported speech: "er habe", which a statement may use of whatever it relays
# An attribution in the statement says as much as these: "reportedly has" and "has, X reported".
HELD_BY_ATTRIBUTION = frozenset({FORECAST, "belief", "report", "conditional", RETOLD, MOOD, "question", CLAIM})
# How many words from its counterpart's place a cue still answers, by its strength.
REACH_WORDS = {"sure": 8, "fair": 6, "soft": 5, "faint": 2}
FUTURE_WORDS = 4  # from its counterpart's place within which a future is told as one
FUTURE_CHARS = 60  # from a future, or from "said", to what goes with it
MOST_CUES = 60  # the first ones, and no more, are judged
MOST_FIGURES = 20
ASKED_CHARS = 40  # from "when" to the hedge
SHORT_CHARS = 140  # characters of a sentence that has room for one denial


class Found(enum.IntEnum):
    """Where a cue is answered."""

    NOWHERE = 0
    FAR = 1
    NEAR = 2


Cue = Hedge | Negation
AnyCue = Hedge | Negation | Attribution | Future
CuesOf = Callable[[Cues], Sequence[Cue]]
Answer = Callable[[Cue, Cues, Cues, CuesOf], Found]


def _answer(cue: Cue, here: Cues, there: Cues, kind: CuesOf) -> Found:
    """Whether the other text has a cue for this one, and where."""
    others = kind(there)
    least = REACH_WORDS["soft"] if cue.strength == "fair" else 0
    near = [
        other
        for other in others[:MOST_CUES]
        if lies_near(cue, here, other, there, max(least, REACH_WORDS[other.strength]))
    ]
    if cue.kind == UNTIL and any(ends_it(other, there) for other in near):
        return Found.NEAR
    if any(o.strength != "faint" or o.kind == cue.kind == "report" or cue.strength != "sure" for o in near):
        return Found.NEAR
    if not any(other.strength != "faint" for other in others):
        return Found.NOWHERE
    return Found.NEAR if _alone(here, there, kind) else Found.FAR


def _alone(here: Cues, there: Cues, kind: CuesOf) -> bool:
    """Whether two short sentences of two languages, which order words each in its way, have only one such cue each."""
    one = all(_one(text, kind) for text in (here, there))
    short = all(len(text.text) < SHORT_CHARS and not SENTENCE_MARK.search(text.text.rstrip()) for text in (here, there))
    return one and short and not one_language(here, there)


def _one(text: Cues, kind: CuesOf) -> bool:
    """Whether it has one such cue; "nu … niciodată" is one denial."""
    lists, asking = cue_lists(text.language), [other for other in kind(text) if other.strength in ASKING]
    joined = lists.concord if lists else frozenset()
    alone = [other for other in asking if text.text[other.start : other.end].lower() not in joined]
    return len(alone or asking) == 1


def denial_answer(cue: Cue, here: Cues, there: Cues, _: CuesOf) -> Found:
    """Where another text has something for a denial: a denial, or "was rejected" for "was not accepted".

    “Never so high” is told by "the highest ever", "not since" by "last"; those answer no other denial.
    """
    if told_otherwise(cue, here, there) or told_as_act(cue, here, there) or undone(cue, here, there):
        return Found.NEAR
    found = _answer(cue, here, there, lambda cues: left_to_answer(cue, here, cues))
    return Found.NEAR if found is Found.NOWHERE and told_as_rest(here, there) else found


def added_denial(cue: Cue, here: Cues, there: Cues, kind: CuesOf) -> Found:
    """The same for a statement's denial: “does not apply until 2026” is told by "applies from 2026" too."""
    in_time = isinstance(cue, Negation) and comes_in_time(cue, here, there)
    return Found.NEAR if in_time else denial_answer(cue, here, there, kind)


def hedge_answer(cue: Cue, here: Cues, there: Cues, kind: CuesOf) -> Found:
    """Where another text has something for a hedge: another hedge, or who says it, for what is only said to be.

    A plain future answers no hedge but a forecast. "May not" may be a ban; "up to" answers "can reach".
    """
    if isinstance(cue, Hedge) and (told_as_ban(cue, here, there) or (cue.kind == FORECAST and there.futures)):
        return Found.NEAR
    found = _answer(cue, here, there, kind)
    if found is not Found.NEAR and cue.kind == CEILING and _has_ceiling(there):
        return Found.NEAR
    if found is not Found.NEAR and cue.kind in HELD_BY_ATTRIBUTION and there.attributions:
        return Found.NEAR if cue.kind == MOOD else _firmness(cue, here, there)
    return found


def added_answer(cue: Cue, here: Cues, there: Cues, kind: CuesOf) -> Found:
    """As for any hedge; but "she said they would" is how reported speech tells "they will", and no doubt of ours.

    Nor is "he would have taken" where the quote accuses him of it, or "did not say when it would"; nor "would become"
    of what has come true.
    """
    if cue.kind in (MOOD, FORECAST, RETOLD):
        return Found.NEAR
    if cue.kind == "conditional" and (asked(cue, here) or (_shifted(cue, here) and runs_on(there.language))):
        return Found.NEAR
    ahead = there.futures or any(hedge.kind in EXPECTED for hedge in there.hedges)
    if cue.kind == "conditional" and here.attributions and ahead:
        return Found.NEAR
    accused = cue.kind in HELD_BY_ATTRIBUTION and any(
        other.kind == "report" and lies_near(cue, here, other, there, REACH_WORDS["sure"])
        for other in there.hedges[:MOST_CUES]
    )
    return Found.NEAR if accused else hedge_answer(cue, here, there, kind)


def _firmness(cue: Cue, here: Cues, there: Cues) -> Found:
    """What "would have, X reported" may be told as: "has, X reported", but hardly "will have, X reported".

    After "X said", however, "would" is the future, in languages that shift it.
    """
    if _shifted(cue, here):
        return Found.NEAR
    if any(abs(future.start - cue.start) < FUTURE_CHARS for future in here.futures):
        return Found.NEAR
    if not any(lies_near(cue, here, future, there, FUTURE_WORDS) for future in there.futures):
        return Found.NEAR
    return Found.FAR if cue.strength == "sure" else Found.NOWHERE


def _shifted(cue: Cue, text: Cues) -> bool:
    """Whether "would" follows "said" or "denied": some languages have no other future there, and some have none."""
    return any(told.tense == "past" and 0 <= cue.start - told.end < FUTURE_CHARS for told in text.attributions)


def lies_near(cue: AnyCue, here: Cues, other: AnyCue, there: Cues, reach: int) -> bool:
    """Whether the other cue stands where its text tells what this one is about, give or take `reach` words."""
    return meets(other, counterpart(here.text, cue.start, cue.end, there.text, reach))


def asked(hedge: Placed, text: Cues) -> bool:
    """Whether "when", "whether" or the like stands not far before: "did not say when it would open"."""
    lists, before = cue_lists(text.language), text.text[max(0, hedge.start - ASKED_CHARS) : hedge.start].lower()
    return lists is not None and any(
        word in lists.asking | lists.questions and word not in lists.articles for word in WORD.findall(before)
    )


def _has_ceiling(text: Cues) -> bool:
    """Whether any figure is bounded from above: "up to 35 million" for "can reach"."""
    return any(one.bound == "max" for one in islice(read(text.text, text.language).quantities, MOST_FIGURES))
