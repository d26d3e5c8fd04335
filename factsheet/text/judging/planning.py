"""The words of a statement and of its quotes -> where the one tells as done what the other only plans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import msgspec

from factsheet.text.cues.lists import ASKING
from factsheet.text.cues.reading import Cues
from factsheet.text.judging.elsewhere import told_elsewhere
from factsheet.text.judging.mismatch import STATEMENT, Mismatch, WordSpan, word_span
from factsheet.text.words.ladders import DONE, PAST, PLANNED, clause, ladder_of, rungs, tensed
from factsheet.text.words.landmarks import TOLD, WORD, shared, tells
from factsheet.text.words.patterns import NONE
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import Span

LADDER, OPEN, HEADLINE = "plans", "open", "headline"
ASKED = frozenset((PLANNED,))
ENDS = ".!?…"  # of a sentence that is no headline
JOINED = 2  # marks and words that may part a plan from what is planned
NAMED = frozenset(("and", "of", "the", "for", "in"))  # words of a name that are written small
MOST_PLANS = 20  # the first ones, and no more, are judged


class QuotedPlans(msgspec.Struct, frozen=True):
    """One quote: its words, the spans of its plans, and whether any of it is told as done."""

    words: tuple[Word, ...]
    plans: tuple[Span, ...]
    done: tuple[Word, ...]


def plan_told_as_done(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The statement says that something happened, without a word of plan, doubt or future; its quote, that it will."""
    if statement.hedges or statement.futures or ladder_of(statement.language, LADDER) is None:
        return None
    told = [_told(quote) for quote in quotes]
    if not any(one.plans for one in told):
        return None
    words = rungs(statement.text, statement.language, LADDER)
    done = [one for one in tensed(statement.text, statement.language, LADDER) if one.meaning == DONE]
    if not done or any(one.meaning == PLANNED for one in words):
        return None
    ours = tuple({clause(statement.text, statement.language, words, one.start) for one in done[:MOST_PLANS]})
    answers = sum(one.meaning == OPEN for one in words)
    for place, quote in enumerate(quotes):
        plans = [at for at in told[place].plans if not answers or answers <= _planned(quote, told[place], at)]
        plan = next((at for at in plans if _same(statement, ours, quote, told[place], at)), None)
        if plan and not _told_elsewhere(statement, place, quotes, told):
            return Mismatch(
                sure=False,
                statement=(word_span(STATEMENT, statement, done[0]),),
                quotes=(WordSpan(place, *plan, quote.text[slice(*plan)]),),
            )
    return None


def _told(quote: Cues) -> QuotedPlans:
    lists = ladder_of(quote.language, LADDER)
    asked = lists is not None and (not lists.futures or not quote.futures)
    asking = ASKED | {HEADLINE} if _may_be_headline(quote.text) else ASKED
    words = rungs(quote.text, quote.language, LADDER, asking if asked else frozenset())
    plans = tuple(islice(_plans(quote, words), MOST_PLANS)) if lists else ()
    return QuotedPlans(words, plans, tuple(one for one in words if one.meaning == DONE or _participle(quote, one)))


def _participle(quote: Cues, one: Word) -> bool:
    """Whether a word that ends as participles do is none that is written with a capital inside a sentence."""
    return one.meaning == PAST and not (one.start and quote.text[one.start].isupper())


def _plans(quote: Cues, words: Sequence[Word]) -> Iterator[Span]:
    """The plans that are not hedged too: a hedge that is lost is told of by its own rule."""
    lists = ladder_of(quote.language, LADDER)
    head = _head(quote.text, words)
    listed = [(one.start, one.end) for one in words if one.meaning == PLANNED or one is head]
    futures = [(one.start, one.end) for one in quote.futures] if lists and lists.futures else []
    other = [(one.start, one.end) for one in words if one.meaning == NONE]
    other += [(one.start, one.end) for one in quote.hedges if one.strength in ASKING]
    taken = {at for first, last in other for at in range(first, last)}
    return ((start, end) for start, end in sorted({*listed, *futures}) if start not in taken)


def _may_be_headline(text: str) -> bool:
    return text.rstrip()[-1:] not in ENDS


def _head(text: str, words: Sequence[Word]) -> Word | None:
    """The word that leaves out the verb of a headline, as "to" does after a name: "Acme to build a plant in Spain"."""
    one = next((one for one in words if one.meaning == HEADLINE), None)
    if one is None or not _may_be_headline(text):
        return None
    before, after = WORD.findall(text, 0, one.start), WORD.search(text, one.end)
    named = before and all(word[0].isupper() or word in NAMED for word in before) and before[-1] not in NAMED
    return one if named and after is not None and after.group().islower() else None


def _same(statement: Cues, ours: Sequence[Span], quote: Cues, told: QuotedPlans, plan: Span) -> bool:
    """Whether the statement tells the clause of a plan, and no other that the quote tells as done."""
    (start, _), (_, end) = (clause(quote.text, quote.language, told.words, at) for at in plan)
    for _ in range(JOINED):  # "plant, 5 Werke zu bauen", "tervezi, hogy 5 gyárat épít"
        if not WORD.search(quote.text, plan[1], end):
            _, end = clause(quote.text, quote.language, told.words, end + 1)
    if any(start <= one.start < plan[0] or (one.meaning == DONE and plan[1] <= one.start < end) for one in told.done):
        return False
    pairs = shared(statement.text, quote.text)
    by_clause = [[theirs for at, theirs in pairs if first <= at < last] for first, last in ours]
    named = [theirs for those in by_clause for theirs in those]
    within = {at for at in named if start <= at < end}
    figures = [at for at in named if quote.text[at].isdecimal()]
    if any(not start <= one.start < end for one in told.done):
        return len(within) * 2 > len(named) or any(at in within for at in figures)
    # "Has closed its Cassino plant, which employed 2,300" tells the plan and what stands beside it.
    whole = any(those and within.issuperset(those) for those in by_clause)
    elsewhere = bool(figures) and not whole and not any(at in within for at in figures)
    return not elsewhere and tells(statement.text, quote.text, plan[0], TOLD)


def _planned(quote: Cues, told: QuotedPlans, plan: Span) -> int:
    """How many words that may answer a plan are planned themselves: those of "is to approve the law" answer nothing."""
    if told.done:
        return 0  # what else was done there may be what the words tell of
    _, end = clause(quote.text, quote.language, told.words, plan[1])
    return sum(one.meaning == OPEN and plan[1] <= one.start < end for one in told.words)


def _told_elsewhere(statement: Cues, place: int, quotes: Sequence[Cues], told: Sequence[QuotedPlans]) -> bool:
    """Whether another quote, that plans nothing, tells as much as this one, or anything of it as done."""
    plain = [not one.plans for one in told]
    done = (quote for quote, one in zip(quotes, told, strict=True) if one.done and not one.plans)
    return told_elsewhere(statement, place, quotes, plain) or any(shared(statement.text, one.text) for one in done)
