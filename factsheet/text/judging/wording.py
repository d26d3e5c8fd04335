"""The cues of a statement and of its quotes -> where it is firmer, softer or of another sign than they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factsheet.text.cues.lists import ASKING, runs_on
from factsheet.text.cues.phrases import CLAIM, FALSE, OF_CLAIMS
from factsheet.text.cues.reading import Cues, Hedge, Negation
from factsheet.text.judging.answering import (
    MOST_CUES,
    REACH_WORDS,
    Answer,
    AnyCue,
    Cue,
    CuesOf,
    Found,
    added_answer,
    added_denial,
    denial_answer,
    hedge_answer,
    lies_near,
)
from factsheet.text.judging.contrasting import (
    beside_denied,
    excluded,
    names_denied,
    only_for_a_time,
    only_others,
)
from factsheet.text.judging.elsewhere import told_elsewhere
from factsheet.text.judging.joining import is_one_clause, passes_over, tells_joined, tells_only_before
from factsheet.text.judging.mismatch import STATEMENT, Mismatch, word_span
from factsheet.text.judging.saying import saying
from factsheet.text.judging.verbatim import kept_verbatim
from factsheet.text.words.landmarks import CLAUSE_MARK, PART_MARK, tells

# "Reportedly" rests on the words that say who reports; "would" does not.
TOLD = frozenset({"belief", "report", CLAIM})
# The share of its quote's length from which a statement is taken to tell all of it, for a warning and for an error.
# On NTREX a translation has 0.55 or more; a part of a sentence that leaves its hedge out has less in 97 of 100 cases,
# one that leaves its negation out in 93; less than 0.66 in 98.
PART, WHOLE = 0.55, 0.66
LONE = 0.45  # of a quote that is one clause, of which nothing is told without its verb
FRAME = 24  # characters that tell of a claim beside what is claimed: "The claim that", "spread on Facebook"


def hedge_dropped(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The quotes hedge what the statement says plainly."""
    return _dropped(statement, quotes, _hedges, hedge_answer)


def hedge_added(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement hedges what its quotes say plainly."""
    return _added(statement, quotes, _hedges, added_answer)


def negation_dropped(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The quotes deny what the statement says."""
    return _dropped(statement, quotes, _negations, denial_answer)


def negation_added(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement denies what its quotes say."""
    return _added(statement, quotes, _negations, added_denial)


def hedges_held(statement: Cues, quotes: Sequence[Cues]) -> Iterator[tuple[Hedge, int, AnyCue]]:
    """Each hedge of the statement that a quote answers, the quote's number, and the words there that answer it."""
    for hedge in statement.hedges[:MOST_CUES]:
        answers = [(place, *one) for place, quote in enumerate(quotes) for one in _answers(hedge, statement, quote)]
        if hedge.strength in ASKING and hedge.kind != "question" and answers:
            place, _, cue = min(answers, key=lambda one: (one[1], one[0]))
            yield hedge, place, cue


def _answers(hedge: Hedge, statement: Cues, quote: Cues) -> Iterator[tuple[tuple[bool, bool, bool, int], AnyCue]]:
    """What may answer a hedge, with what speaks against it: other words, another place, another kind, a weak cue."""
    said = statement.text[hedge.start : hedge.end]
    for other in quote.hedges[:MOST_CUES]:
        otherwise = quote.text[other.start : other.end] != said
        far = not lies_near(hedge, statement, other, quote, REACH_WORDS[other.strength])
        if other.strength != "faint" and other.kind != "question":
            yield (otherwise, far, other.kind != hedge.kind, list(REACH_WORDS).index(other.strength)), other
    if hedge.kind in TOLD:
        yield from (((True, True, True, len(REACH_WORDS)), cue) for cue in quote.attributions[:MOST_CUES])


def _hedges(cues: Cues) -> Sequence[Cue]:
    return cues.hedges


def _negations(cues: Cues) -> Sequence[Cue]:
    return cues.negations


def judged(statement: Cues, quotes: Sequence[Cues]) -> bool:
    """Whether there are lists for the language of each text, and any quote."""
    return _may_ask([statement], _hedges) and bool(quotes) and _may_ask(quotes, _hedges)


def _may_ask(texts: Sequence[Cues], kind: CuesOf) -> bool:
    """Whether the cues of texts may ask for others: where only denials are listed, these may, and answer nothing."""
    return all(one.judged or (kind is _negations and one.denying) for one in texts)


def _dropped(statement: Cues, quotes: Sequence[Cues], kind: CuesOf, answer: Answer) -> Mismatch | None:
    """The cues of the quotes that nothing in the statement answers, where the statement tells what they are about."""
    if not statement.judged or not quotes or not _may_ask(quotes, kind):
        return None
    plain = [not any(cue.strength in ASKING for cue in kind(quote)) for quote in quotes]
    missing = [
        (place, cue, found)
        for place, quote in enumerate(quotes)
        for cue in kind(quote)[:MOST_CUES]
        if cue.strength in ASKING
        and not kept_verbatim(cue, kind(quote)[:MOST_CUES], quote, statement)
        and not _left_behind(cue, quote, statement)
        and (found := answer(cue, quote, statement, kind)) is not Found.NEAR
        and (found is Found.NOWHERE or cue.strength == "sure")
        and _tells(statement, quote, cue)
        and not (passes_over(statement, quote, cue.start) and told_elsewhere(statement, place, quotes, plain))
    ]
    sure = any(
        cue.strength == "sure"
        and found is Found.NOWHERE
        and tells(statement.text, quotes[place].text, cue.start, WHOLE, _spared(cue))
        and not told_elsewhere(statement, place, quotes, plain)
        and not (isinstance(cue, Negation) and beside_denied(cue, quotes[place], statement))
        and not tells_only_before(statement, quotes[place], cue.start)
        for place, cue, found in missing
    )
    words = tuple(word_span(place, quotes[place], cue) for place, cue, _ in missing)
    return Mismatch(sure and _tended(statement, quotes), (), words) if missing else None


def _tells(statement: Cues, quote: Cues, cue: Cue) -> bool:
    """Whether a statement tells what a cue of its quote is about: most of it, or all but who says so."""
    parts = (PART_MARK, CLAUSE_MARK) if isinstance(cue, Negation) and runs_on(quote.language) else (PART_MARK,)
    if tells(statement.text, quote.text, cue.start, PART, _spared(cue), parts):
        return True
    if tells_joined(statement, quote, cue.start):
        return True
    told = 0 if statement.attributions else saying(quote)
    if told > 0 and tells(statement.text, quote.text, cue.start, WHOLE, _spared(cue) + told):
        return True
    return is_one_clause(quote) and tells(statement.text, quote.text, cue.start, LONE, _spared(cue) + told)


def _left_behind(cue: Cue, quote: Cues, statement: Cues) -> bool:
    """Whether a statement tells the B of "not A but B", or of "B, not A", and what A is could be known, or its end.

    Or it tells of one what is "not the only one".
    """
    if not isinstance(cue, Negation):
        return False
    told = beside_denied(cue, quote, statement) and names_denied(cue, quote, statement)
    apart = excluded(cue, quote, statement) or only_others(cue, quote, statement)
    return told or apart or only_for_a_time(cue, statement)


def _spared(cue: Cue) -> int:
    """How much shorter a statement is for the words alone that it lacks; a denial's span may hold its verb."""
    if cue.kind in (CLAIM, FALSE, OF_CLAIMS):
        return cue.end - cue.start + FRAME
    return cue.end - cue.start if isinstance(cue, Hedge) else 0


def _added(statement: Cues, quotes: Sequence[Cues], kind: CuesOf, answer: Answer) -> Mismatch | None:
    """The cues of the statement that no quote answers."""
    if not quotes or not all(quote.judged for quote in quotes) or not _may_ask([statement], kind):
        return None
    missing = [
        (cue, found)
        for cue in kind(statement)[:MOST_CUES]
        if cue.strength in ASKING
        and (found := max(answer(cue, statement, quote, kind) for quote in quotes)) is not Found.NEAR
    ]
    sure = any(cue.strength == "sure" and found is Found.NOWHERE for cue, found in missing)
    words = tuple(word_span(STATEMENT, statement, cue) for cue, _ in missing)
    return Mismatch(sure and _tended(statement, quotes), words, ()) if missing else None


def _tended(statement: Cues, quotes: Sequence[Cues]) -> bool:
    return statement.tended and all(quote.tended for quote in quotes)
