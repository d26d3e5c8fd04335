"""The words of a statement and of its quotes -> where the one stands higher on a ladder than all that the other has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from factsheet.text.cues.lists import cue_lists
from factsheet.text.cues.reading import Cues
from factsheet.text.judging.contrasting import one_language
from factsheet.text.judging.mismatch import Mismatch, mismatched, word_span
from factsheet.text.judging.remaining import told_as_rest
from factsheet.text.words.ladders import clause, ladder_of, rungs, silent
from factsheet.text.words.landmarks import WORD, counterpart, shared, tells
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import Span

PLANS = "plans"
OPEN = "open"  # words that may be told as whatever stands on the ladder
REACH_WORDS = 6  # words from its counterpart's place within which a word is about the same
DENIED_CHARS = 12  # characters between a denial and what it denies
# The share of its quote's length from which a statement is taken to tell all of it.
PART = 0.4
MOST_WORDS = 20  # the first ones, and no more, are judged
# Rungs that tell of a part of the number after them, and how many words may stand before that: "few of the 2,400".
PARTS = frozenset(("some", "most", "nearly"))
OF_THE = 2
PART_ONLY = frozenset(("part",))
SUSPENDED, TERM, CONVICTED = frozenset(("suspended",)), "term", "convicted"
# The share from which a statement is taken to tell all of it, "in part" too.
ALL_OF_IT = 0.6
FIGURE = re.compile(r"(?<![\w.,])\d+")


class Scale(msgspec.Struct, frozen=True):
    """A ladder's rungs from its foot up; those of one height are not told apart, as languages cut them otherwise.

    Only `asking` rungs of a statement ask for as much in a quote; the others hold, and are held by, whatever there is.
    Of `exchanged` rungs translators tell the first for the second. A rung that is denied asks for nothing, unless it
    is a denial itself: those of a `denying` scale are. In the clause of a `clearing` rung what is open tells nothing:
    who "faces six years in prison" is not there yet.
    """

    ladder: str
    heights: dict[str, int]
    asking: frozenset[str]
    denying: bool = False
    exchanged: frozenset[tuple[str, str]] = frozenset()
    clearing: frozenset[str] = frozenset()


CAUSES = Scale("causes", {"link": 0, "cause": 1, "because": 1}, frozenset(("cause", "because")))
# A verb may be told by another, beside which "after" is about the time alone; "because of" stands where "after" does.
REASONS = Scale("causes", {"time": 0, "link": 0, "cause": 1, "because": 1}, frozenset(("because",)))
# "A poll shows" is told for "according to a poll". No evidence that it helps is no evidence that it does not.
PROOFS = Scale("proofs", {"lacking": 0, "suggest": 0, "source": 1, "show": 1, "prove": 1}, frozenset(("show", "prove")))
# What "indicates" in English "indica" in Spanish, of polls too, for which others say "shows".
PROVED = Scale("proofs", {"lacking": 0, "suggest": 0, "point": 0, "show": 1, "prove": 1}, frozenset(("prove",)))
STAGES = Scale(
    "stages",
    {"suspected": 0, "alleged": 1, "charged": 1, "sought": 1, "convicted": 2},
    frozenset(("charged", "convicted")),
    clearing=frozenset(("sought",)),
)
# Who is sentenced to two years, suspended, serves none; attempted murder is no murder.
TERMS = Scale("terms", {"suspended": 0, "part": 0, "served": 1}, frozenset(("served",)), denying=True)
CRIMES = Scale("crimes", {"tried": 0, "done": 1}, frozenset(("done",)))
UNANIMITY = Scale("unanimity", {"split": 0, "unanimous": 1}, frozenset(("unanimous",)))
AMOUNTS = Scale(
    "amounts",
    {"some": 0, "many": 0, "over": 1, "most": 1, "nearly": 2, "all": 3},
    frozenset(("most", "nearly", "all")),
    exchanged=frozenset((("nearly", "most"),)),
)
PAIRS = Scale("pairs", {"one": 0, "both": 1}, frozenset(("both",)))
PORTIONS = Scale("portions", {"part": 0, "whole": 1}, frozenset(("whole",)))
OFFICES = Scale("offices", {"former": 0, "office": 1, "post": 1}, frozenset(("office",)))
FORMER = frozenset(("former",))
NONES = Scale("nones", {"hardly": 0, "nobody": 1}, frozenset(("nobody",)), denying=True)
# Of what a poll, or a count that goes on, gives somebody nothing has been won.
STANDINGS = Scale("standings", {"poll": 0, "result": 1}, frozenset(("result",)))
FREQUENCIES = Scale("frequencies", {"sometimes": 0, "often": 0, "always": 1}, frozenset(("always",)))


def cause_added(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says that one thing caused another, and no quote more than that they go together."""
    return raised(statement, quotes, CAUSES) or raised(statement, quotes, REASONS)


def proof_added(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says that something is shown or proved, and no quote more than that it seems so."""
    return raised(statement, quotes, PROOFS) or raised(statement, quotes, PROVED)


def stage_raised(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says charged or convicted, and no quote more than suspected or charged.

    Or it tells of the deed, or of a sentence to be served, and the quotes of an attempt, or of a suspended one.
    """
    scales = (STAGES, TERMS, CRIMES)
    found = next(filter(None, (raised(statement, quotes, scale) for scale in scales)), None)
    return found or (_left_out(statement, quotes, TERMS.ladder, SUSPENDED) if _names_term(statement) else None)


def _names_term(statement: Cues) -> bool:
    """Whether a statement tells how long somebody is to be imprisoned, and nothing of what it depends on."""
    words = {one.meaning for one in rungs(statement.text, statement.language, TERMS.ladder, frozenset((TERM,)))}
    if words != {TERM}:
        return False
    convicted = rungs(statement.text, statement.language, STAGES.ladder)
    return any(one.meaning in (CONVICTED, OPEN) for one in convicted)


def former_dropped(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement gives somebody an office or a post, and the quotes say no more than that it was once theirs.

    A post that is no office for certain is known by its word: "Bausenator" for "der frühere Bausenator".
    """
    if found := raised(statement, quotes, OFFICES):
        return found
    former = [(place, one) for place, quote in enumerate(quotes) for one in _former(statement, quote)]
    for one in rungs(statement.text, statement.language, OFFICES.ladder)[:MOST_WORDS] if former else ():
        known = [(place, other) for place, other in former if _post(quotes[place], other) == _post(statement, one)]
        if known and one.meaning == "post":
            place, other = known[0]
            return mismatched(statement, one, place, quotes[place], other)
    return None


def _former(statement: Cues, quote: Cues) -> Iterator[Word]:
    """Words like "former director" in a quote of the statement's language that tells of no other office.

    Nobody is "director until 2020" now.
    """
    words = rungs(quote.text, quote.language, OFFICES.ladder, FORMER) if one_language(statement, quote) else ()
    lists = cue_lists(statement.language) if words else None
    ended = lists is not None and any(word in lists.until for word in WORD.findall(statement.text.lower()))
    if not ended and all(one.meaning == "former" for one in words):
        yield from (one for one in words[:MOST_WORDS] if tells(statement.text, quote.text, one.start, PART))


def _post(text: Cues, one: Word) -> list[str]:
    return WORD.findall(text.text[one.start : one.end].lower())[-1:]


def standing_told_as_won(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says that so many votes were won, and the quotes no more than that a poll gives them."""
    words = rungs(statement.text, statement.language, STANDINGS.ladder, STANDINGS.asking)
    if not words or statement.hedges or statement.futures or any(one.meaning != "result" for one in words):
        return None
    return raised(statement, quotes, STANDINGS)


def quantifier_raised(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says most, all, always or nobody, and no quote more than some, most, often or hardly anybody."""
    scales = (AMOUNTS, FREQUENCIES, PORTIONS, NONES, UNANIMITY, PAIRS)
    if any(told_as_rest(statement, quote) for quote in quotes if statement.negations and not quote.negations):
        return None
    found = next(filter(None, (raised(statement, quotes, scale) for scale in scales)), None)
    return found or _whole(statement, quotes) or _in_part(statement, quotes)


def _in_part(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement tells all of what the quotes tell "in part"."""
    found = _left_out(statement, quotes, PORTIONS.ladder, PART_ONLY)
    return found if found and silent(statement.text, statement.language, PORTIONS.ladder) else None


def _left_out(statement: Cues, quotes: Sequence[Cues], ladder: str, limits: frozenset[str]) -> Mismatch | None:
    """A word of every quote that limits what the statement tells all of."""
    told = [rungs(quote.text, quote.language, ladder, limits) for quote in quotes]
    parts = [[one for one in theirs if one.meaning in limits] for theirs in told]
    if not quotes or not all(parts) or any(one.meaning in PART_ONLY - limits for theirs in told for one in theirs):
        return None
    for place, (quote, here) in enumerate(zip(quotes, parts, strict=True)):
        for one in here[:MOST_WORDS]:
            if tells(statement.text, quote.text, one.start, ALL_OF_IT):
                return Mismatch(sure=False, statement=(), quotes=(word_span(place, quote, one),))
    return None


def _whole(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says "the 48 schools", and the quotes no more than "most of the 48 schools"."""
    for place, quote in enumerate(quotes):
        parts = [one for one in rungs(quote.text, quote.language, AMOUNTS.ladder, PARTS) if one.meaning in PARTS]
        if parts and silent(statement.text, statement.language, AMOUNTS.ladder):
            found = next((one for one in parts[:MOST_WORDS] if _told_whole(statement, quote, one)), None)
            if found:
                return Mismatch(sure=False, statement=(), quotes=(word_span(place, quote, found),))
    return None


def _told_whole(statement: Cues, quote: Cues, one: Word) -> bool:
    """Whether a statement has the number that a part is of, and not the one that the part has itself."""
    number = _number(quote.text, one)
    if number is None or len(WORD.findall(quote.text[one.end : number.start()])) > OF_THE:
        return False
    named = {there: at for at, there in shared(statement.text, quote.text)}
    kept = any(one.start <= there < number.start() and quote.text[there].isdecimal() for there in named)
    whole = number.start() in named and _definite(statement, named[number.start()])
    return whole and not kept and tells(statement.text, quote.text, one.start, PART)


def _number(text: str, one: Word) -> re.Match[str] | None:
    """The number that a part is of: the last of "9 of the 60", or the next after "most of"."""
    within = [*FIGURE.finditer(text, one.start, one.end)]
    return within[-1] if within else FIGURE.search(text, one.end)


def _definite(statement: Cues, at: int) -> bool:
    """Whether an article stands before a number; where a language has none, any number may be meant."""
    lists, before = cue_lists(statement.language), WORD.findall(statement.text[:at])
    return lists is not None and (not lists.articles or (bool(before) and before[-1].lower() in lists.articles))


def raised(statement: Cues, quotes: Sequence[Cues], scale: Scale) -> Mismatch | None:
    """A word of the statement that stands higher than all that the quotes have, with a lower one in its place."""
    words = rungs(statement.text, statement.language, scale.ladder, scale.asking)
    ours = [one for one in words if one.meaning in scale.asking and (scale.denying or not _denied(statement, one))]
    if not ours or any(ladder_of(quote.language, scale.ladder) is None for quote in quotes):
        return None
    told = [rungs(quote.text, quote.language, scale.ladder) for quote in quotes]
    highest = max((scale.heights.get(one.meaning, 0) for theirs in told for one in theirs), default=0)
    for one in ours[:MOST_WORDS]:
        for place, quote in enumerate(quotes if scale.heights[one.meaning] > highest else ()):
            lower = next(_lower(statement, one, quote, told[place], scale), None)
            if lower and not _kept(lower, words, told[place]):
                return mismatched(statement, one, place, quote, lower)
    return None


def _lower(statement: Cues, one: Word, quote: Cues, theirs: Sequence[Word], scale: Scale) -> Iterator[Word]:
    """What the quote says in the place of a word of the statement, if nothing there may be told as that word."""
    first, last = counterpart(statement.text, one.start, one.end, quote.text, REACH_WORDS)
    near = [other for other in theirs if other.start < last and other.end > first]
    cleared = [_clause(quote, other) for other in near[:MOST_WORDS] if other.meaning in scale.clearing]
    if not any(other.meaning == OPEN and not _in(other, cleared) for other in near):
        exchanged = frozenset() if one_language(statement, quote) else scale.exchanged
        for other in near[:MOST_WORDS]:
            exchange = (one.meaning, other.meaning) in exchanged
            if other.meaning in scale.heights and not exchange and tells(statement.text, quote.text, other.start, PART):
                yield other


def _clause(text: Cues, word: Word) -> Span:
    """From where the clause in which a word begins begins, to where the one in which it ends does end."""
    joins = rungs(text.text, text.language, PLANS)
    return clause(text.text, text.language, joins, word.start)[0], clause(text.text, text.language, joins, word.end)[1]


def _in(word: Word, spans: Sequence[Span]) -> bool:
    return any(start <= word.start < end for start, end in spans)


def _kept(lower: Word, words: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether the statement says all that too: then its other words are about something else."""
    return sum(one.meaning == lower.meaning for one in words) >= sum(one.meaning == lower.meaning for one in theirs)


def _denied(statement: Cues, one: Word) -> bool:
    return any(cue.start <= one.start <= cue.end + DENIED_CHARS for cue in statement.negations)
