"""The cues of a statement and of its quotes -> where it is firmer, softer or of another sign than they are."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator, Sequence

from factsheet.text.cues.attributing import Attribution
from factsheet.text.cues.lists import ASKING, runs_on
from factsheet.text.cues.phrases import CLAIM, FALSE, OF_CLAIMS
from factsheet.text.cues.reading import UNTIL, Cues, Future, Hedge, Negation
from factsheet.text.judging.asking import asked
from factsheet.text.judging.contrasting import (
    beside_denied,
    comes_in_time,
    ends_it,
    excluded,
    names_denied,
    one_language,
    only_for_a_time,
)
from factsheet.text.judging.elsewhere import told_elsewhere
from factsheet.text.judging.joining import tells_joined
from factsheet.text.judging.lacking import left_to_answer
from factsheet.text.judging.mismatch import Mismatch, words_of
from factsheet.text.judging.records import told_otherwise
from factsheet.text.judging.refusing import told_as_act, told_as_ban
from factsheet.text.judging.saying import saying
from factsheet.text.judging.verbatim import kept_verbatim
from factsheet.text.words.landmarks import (
    CLAUSE_MARK,
    PART_MARK,
    SENTENCE_MARK,
    counterpart,
    tells,
)

MOOD = "quoted_mood"  # of reported speech: "er habe", which a statement may use of whatever it relays
# An attribution in the statement says as much as these: "reportedly has" and "has, X reported".
HELD_BY_ATTRIBUTION = frozenset({"belief", "report", "conditional", MOOD, "question", CLAIM})
# "Reportedly" rests on the words that say who reports; "would" does not.
TOLD = frozenset({"belief", "report", CLAIM})
# How many words from its counterpart's place a cue still answers, by its strength.
REACH = {"sure": 8, "fair": 6, "soft": 5, "faint": 2}
FUTURE_REACH = 4  # words
FUTURE_NEAR = 60  # characters
# The share of its quote's length from which a statement is taken to tell all of it, for a warning and for an error.
# On NTREX a translation has 0.55 or more; a part of a sentence that leaves its hedge out has less in 97 of 100 cases,
# one that leaves its negation out in 93; less than 0.66 in 98.
PART, WHOLE = 0.55, 0.66
FRAME = 24  # characters that tell of a claim beside what is claimed: "The claim that", "spread on Facebook"
# Of more cues than these only the first are judged, so that a hostile text costs no more than its length.
MANY = 60
SHORT = 140  # characters of a sentence that has room for one denial


class Found(enum.IntEnum):
    """Where a cue is answered."""

    NOWHERE = 0
    FAR = 1
    NEAR = 2


Cue = Hedge | Negation
Place = Hedge | Negation | Attribution | Future
Kind = Callable[[Cues], Sequence[Cue]]
Answer = Callable[[Cue, Cues, Cues, Kind], Found]


def hedge_dropped(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The quotes hedge what the statement says plainly."""
    return _dropped(statement, quotes, _hedges, _hedge_answer)


def hedge_added(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement hedges what its quotes say plainly."""
    return _added(statement, quotes, _hedges, _added_answer)


def negation_dropped(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The quotes deny what the statement says."""
    return _dropped(statement, quotes, _negations, _denial_answer)


def negation_added(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement denies what its quotes say."""
    return _added(statement, quotes, _negations, _added_denial)


def hedges_held(statement: Cues, quotes: Sequence[Cues]) -> Iterator[tuple[Hedge, int, Place]]:
    """Each hedge of the statement that a quote answers, the quote's number, and the words there that answer it."""
    for hedge in statement.hedges[:MANY]:
        answers = [(place, *one) for place, quote in enumerate(quotes) for one in _answers(hedge, statement, quote)]
        if hedge.strength in ASKING and hedge.kind != "question" and answers:
            place, _, cue = min(answers, key=lambda one: (one[1], one[0]))
            yield hedge, place, cue


def _answers(hedge: Hedge, statement: Cues, quote: Cues) -> Iterator[tuple[tuple[bool, bool, bool, int], Place]]:
    """What may answer a hedge, with what speaks against it: other words, another place, another kind, a weak cue."""
    said = statement.text[hedge.start : hedge.end]
    for other in quote.hedges[:MANY]:
        otherwise = quote.text[other.start : other.end] != said
        far = not lies_near(hedge, statement, other, quote, REACH[other.strength])
        if other.strength != "faint" and other.kind != "question":
            yield (otherwise, far, other.kind != hedge.kind, list(REACH).index(other.strength)), other
    if hedge.kind in TOLD:
        yield from (((True, True, True, len(REACH)), cue) for cue in quote.attributions[:MANY])


def _hedges(cues: Cues) -> Sequence[Cue]:
    return cues.hedges


def _negations(cues: Cues) -> Sequence[Cue]:
    return cues.negations


def judged(statement: Cues, quotes: Sequence[Cues]) -> bool:
    """Whether there are lists for the language of each text, and any quote."""
    return _may_ask([statement], _hedges) and bool(quotes) and _may_ask(quotes, _hedges)


def _may_ask(texts: Sequence[Cues], kind: Kind) -> bool:
    """Whether the cues of texts may ask for others: where only denials are listed, these may, and answer nothing."""
    return all(one.judged or (kind is _negations and one.denying) for one in texts)


def _dropped(statement: Cues, quotes: Sequence[Cues], kind: Kind, answer: Answer) -> Mismatch | None:
    """The cues of the quotes that nothing in the statement answers, where the statement tells what they are about."""
    if not statement.judged or not quotes or not _may_ask(quotes, kind):
        return None
    missing = [
        (place, cue, found)
        for place, quote in enumerate(quotes)
        for cue in kind(quote)[:MANY]
        if cue.strength in ASKING
        and not kept_verbatim(cue, kind(quote)[:MANY], quote, statement)
        and not _left_behind(cue, quote, statement)
        and (found := answer(cue, quote, statement, kind)) is not Found.NEAR
        and (found is Found.NOWHERE or cue.strength == "sure")
        and _tells(statement, quote, cue)
    ]
    plain = [not any(cue.strength in ASKING for cue in kind(quote)) for quote in quotes]
    sure = any(
        cue.strength == "sure"
        and found is Found.NOWHERE
        and tells(statement.text, quotes[place].text, cue.start, WHOLE, _spared(cue))
        and not told_elsewhere(statement, place, quotes, plain)
        and not (isinstance(cue, Negation) and beside_denied(cue, quotes[place], statement))
        for place, cue, found in missing
    )
    words = tuple(words_of(place, quotes[place], cue) for place, cue, _ in missing)
    return Mismatch(sure and _tended(statement, quotes), (), words) if missing else None


def _tells(statement: Cues, quote: Cues, cue: Cue) -> bool:
    """Whether a statement tells what a cue of its quote is about: most of it, or all but who says so."""
    parts = (PART_MARK, CLAUSE_MARK) if isinstance(cue, Negation) and runs_on(quote.language) else (PART_MARK,)
    if tells(statement.text, quote.text, cue.start, PART, _spared(cue), parts):
        return True
    if tells_joined(statement, quote, cue.start):
        return True
    told = 0 if statement.attributions else saying(quote)
    return told > 0 and tells(statement.text, quote.text, cue.start, WHOLE, _spared(cue) + told)


def _left_behind(cue: Cue, quote: Cues, statement: Cues) -> bool:
    """Whether a statement tells the B of "not A but B", or of "B, not A", and what A is could be known, or its end."""
    if not isinstance(cue, Negation):
        return False
    told = beside_denied(cue, quote, statement) and names_denied(cue, quote, statement)
    return told or excluded(cue, quote, statement) or only_for_a_time(cue, statement)


def _spared(cue: Cue) -> int:
    """How much shorter a statement is for the words alone that it lacks; a denial's span may hold its verb."""
    if cue.kind in (CLAIM, FALSE, OF_CLAIMS):
        return cue.end - cue.start + FRAME
    return cue.end - cue.start if isinstance(cue, Hedge) else 0


def _added(statement: Cues, quotes: Sequence[Cues], kind: Kind, answer: Answer) -> Mismatch | None:
    """The cues of the statement that no quote answers."""
    if not quotes or not all(quote.judged for quote in quotes) or not _may_ask([statement], kind):
        return None
    missing = [
        (cue, found)
        for cue in kind(statement)[:MANY]
        if cue.strength in ASKING
        and (found := max(answer(cue, statement, quote, kind) for quote in quotes)) is not Found.NEAR
    ]
    sure = any(cue.strength == "sure" and found is Found.NOWHERE for cue, found in missing)
    words = tuple(words_of(-1, statement, cue) for cue, _ in missing)
    return Mismatch(sure and _tended(statement, quotes), words, ()) if missing else None


def _answer(cue: Cue, here: Cues, there: Cues, kind: Kind) -> Found:
    """Whether the other text has a cue for this one, and where."""
    others = kind(there)
    least = REACH["soft"] if cue.strength == "fair" else 0
    near = [other for other in others[:MANY] if lies_near(cue, here, other, there, max(least, REACH[other.strength]))]
    if cue.kind == UNTIL and any(ends_it(other, there) for other in near):
        return Found.NEAR
    if any(o.strength != "faint" or o.kind == cue.kind == "report" or cue.strength != "sure" for o in near):
        return Found.NEAR
    if not any(other.strength != "faint" for other in others):
        return Found.NOWHERE
    return Found.NEAR if _alone(here, there, kind) else Found.FAR


def _alone(here: Cues, there: Cues, kind: Kind) -> bool:
    """Whether two short sentences of two languages, which order words each in its way, have only one such cue each."""
    one = all(sum(other.strength in ASKING for other in kind(text)) == 1 for text in (here, there))
    short = all(len(text.text) < SHORT and not SENTENCE_MARK.search(text.text.rstrip()) for text in (here, there))
    return one and short and not one_language(here, there)


def _denial_answer(cue: Cue, here: Cues, there: Cues, _: Kind) -> Found:
    """As for any cue; but "never so high" is told by "the highest ever", "not since" by "last", and neither answers.

    "Was not accepted" is told by "was rejected".
    """
    if told_otherwise(cue, here, there) or told_as_act(cue, here, there):
        return Found.NEAR
    return _answer(cue, here, there, lambda cues: left_to_answer(cue, here, cues))


def _added_denial(cue: Cue, here: Cues, there: Cues, kind: Kind) -> Found:
    """As for any denial; but "does not apply until 2026" is told by "applies from 2026"."""
    in_time = isinstance(cue, Negation) and comes_in_time(cue, here, there)
    return Found.NEAR if in_time else _denial_answer(cue, here, there, kind)


def _hedge_answer(cue: Cue, here: Cues, there: Cues, kind: Kind) -> Found:
    """As for any cue; but a plain future answers no hedge, and who says so answers what is only said to be.

    "May not" may be a ban.
    """
    if isinstance(cue, Hedge) and told_as_ban(cue, here, there):
        return Found.NEAR
    found = _answer(cue, here, there, kind)
    if found is not Found.NEAR and cue.kind in HELD_BY_ATTRIBUTION and there.attributions:
        return Found.NEAR if cue.kind == MOOD else _firmness(cue, here, there)
    return found


def _added_answer(cue: Cue, here: Cues, there: Cues, kind: Kind) -> Found:
    """As for any hedge; but "she said they would" is how reported speech tells "they will", and no doubt of ours.

    Nor is "he would have taken" where the quote accuses him of it, or "did not say when it would".
    """
    if cue.kind == MOOD:
        return Found.NEAR
    if cue.kind == "conditional" and (asked(cue, here) or (_shifted(cue, here) and runs_on(there.language))):
        return Found.NEAR
    ahead = there.futures or any(hedge.kind == "expectation" for hedge in there.hedges)
    if cue.kind == "conditional" and here.attributions and ahead:
        return Found.NEAR
    accused = cue.kind in HELD_BY_ATTRIBUTION and any(
        other.kind == "report" and lies_near(cue, here, other, there, REACH["sure"]) for other in there.hedges[:MANY]
    )
    return Found.NEAR if accused else _hedge_answer(cue, here, there, kind)


def _firmness(cue: Cue, here: Cues, there: Cues) -> Found:
    """What "would have, X reported" may be told as: "has, X reported", but hardly "will have, X reported".

    After "X said", however, "would" is the future, in languages that shift it.
    """
    if _shifted(cue, here):
        return Found.NEAR
    if any(abs(future.start - cue.start) < FUTURE_NEAR for future in here.futures):
        return Found.NEAR
    if not any(lies_near(cue, here, future, there, FUTURE_REACH) for future in there.futures):
        return Found.NEAR
    return Found.FAR if cue.strength == "sure" else Found.NOWHERE


def _shifted(cue: Cue, text: Cues) -> bool:
    """Whether "would" follows "said" or "denied": some languages have no other future there, and some have none."""
    return any(told.tense == "past" and 0 <= cue.start - told.end < FUTURE_NEAR for told in text.attributions)


def lies_near(cue: Place, here: Cues, other: Place, there: Cues, reach: int) -> bool:
    """Whether the other cue stands where its text tells what this one is about, give or take `reach` words."""
    start, end = counterpart(here.text, cue.start, cue.end, there.text, reach)
    return other.start < end and other.end > start


def _tended(statement: Cues, quotes: Sequence[Cues]) -> bool:
    return statement.tended and all(quote.tended for quote in quotes)
