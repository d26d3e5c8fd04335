"""The words of a statement and of its quotes -> where the one tells outright what the other ties to a condition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from factsheet.text.cues.lists import ASKING, trailing
from factsheet.text.cues.reading import Cues
from factsheet.text.judging.elsewhere import told_elsewhere
from factsheet.text.judging.mismatch import Mismatch, word_span
from factsheet.text.words.ladders import DONE, PLANNED, clause, rungs, silent
from factsheet.text.words.landmarks import CLAUSE_MARK, TOLD, WORD, landmarks, sentence_around, shared, tells
from factsheet.text.words.spotting import Word
from factsheet.text.writing.spans import Span, meets

LADDER, PLANS = "conditions", "plans"
# "If", which may also concede ("if he denies it today, the town sold it then"); what is "if" only where it begins a
# clause; what is "when" as well, and so asks only before what lies ahead; "provided that", which concedes nothing; and
# "but only", which tells of a condition only where a quote is cut before it.
IF, OPENING, WHEN, PROVIDED, LIMITS = "if", "opening", "when", "provided", "limits"
CONDITIONS = frozenset((IF, OPENING, WHEN, PROVIDED))
LIMITED = CONDITIONS | {LIMITS}
LEAST = 3  # one in so many of what a statement names there hangs on the condition
MOST_CONDITIONS = 20  # the first ones, and no more, are judged

MARKS = frozenset(",–—")  # behind which what hangs on a condition goes on


class Condition(msgspec.Struct, frozen=True):
    """A word of condition, the clause that it begins, and the sentence around both."""

    word: Word
    span: Span
    sentence: Span


def condition_dropped(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """The quote says that something holds if something else does; the statement, that it holds."""
    tied = [conditions(quote) for quote in quotes]
    if not any(tied) or not unconditional(statement):
        return None
    for place, quote in enumerate(quotes):
        found = next((one for one in tied[place] if _tells_rest(statement, quote, one)), None)
        if found and not told_elsewhere(statement, place, quotes, [not one for one in tied]):
            return Mismatch(sure=False, statement=(), quotes=(word_span(place, quote, found.word),))
    return None


def unconditional(statement: Cues) -> bool:
    """Whether a statement, in a language with lists, has no word of condition and no hedge."""
    hedged = any(one.strength in ASKING for one in statement.hedges)
    return not hedged and silent(statement.text, statement.language, LADDER)


def conditions(text: Cues, asking: frozenset[str] = CONDITIONS) -> tuple[Condition, ...]:
    """The conditions of what a text does not tell as done, in its order."""
    asked = [one for one in rungs(text.text, text.language, LADDER, asking) if one.meaning in asking]
    read = [_read(text, one) for one in asked[:MOST_CONDITIONS]]
    return tuple(one for one in read if _asks(text, one))


def _read(text: Cues, word: Word) -> Condition:
    first, last = sentence_around(text.text, word.start)
    if trailing(text.language):  # "승인하면": the word closes its clause
        return Condition(
            word, (max(first, clause(text.text, text.language, (), word.start)[0]), word.end), (first, last)
        )
    end = min(clause(text.text, text.language, (), word.end)[1], last)
    if not WORD.search(text.text, first, word.start) and not WORD.search(text.text, end, last):
        end = word.end  # "Om riksdagen säger ja höjs bidraget": nothing tells where the condition ends
    return Condition(word, (word.start, end), (first, last))


def _asks(text: Cues, one: Condition) -> bool:
    if one.word.meaning in (PROVIDED, LIMITS):
        return True
    begins = clause(text.text, text.language, (), one.word.start)[0]
    if one.word.meaning == OPENING and text.text[begins : one.word.start].strip():
        return False
    told = [word for word in rungs(text.text, text.language, PLANS) if _beside(word.start, one)]
    ahead = any(word.meaning == PLANNED for word in told) or any(_beside(cue.start, one) for cue in text.futures)
    return ahead or (one.word.meaning != WHEN and not any(word.meaning == DONE for word in told))


def _beside(at: int, one: Condition) -> bool:
    """Whether a place lies in the sentence of a condition, and not in the condition."""
    return one.sentence[0] <= at < one.sentence[1] and not one.span[0] <= at < one.span[1]


def _tells_rest(statement: Cues, quote: Cues, one: Condition) -> bool:
    """Whether a statement tells what is tied to the condition, and not the condition itself in other words."""
    named = [theirs for _, theirs in shared(statement.text, quote.text)]
    start, end = one.span
    beside = [at for at in named if _beside(at, one)]
    if tells_condition(statement, quote, one) or len(beside) * 2 <= len(named) > 0:
        return False
    hanging = _hanging(quote, one)
    if sum(any(first <= at < last for first, last in hanging) for at in beside) * LEAST < len(beside):
        return False
    rest = end if start == one.sentence[0] else one.sentence[0]
    return tells(statement.text, quote.text, rest, TOLD, end - start)


def _hanging(text: Cues, one: Condition) -> tuple[Span, ...]:
    """What hangs on a condition: all that follows where it begins a sentence, else the clauses beside it.

    "The court upheld the sentence, and he can appeal if he wants to": that the court upheld it hangs on nothing.
    """
    (start, end), (first, last) = one.span, one.sentence
    words = [word.start() for word in WORD.finditer(text.text, first, start)]
    if not words:
        return ((end, last),)
    before = clause(text.text, text.language, (), words[-1])[0]
    after = clause(text.text, text.language, (), end + 1)[1] if text.text[end : end + 1] in MARKS else end
    return (before, start), (end, min(after, last))


def tells_condition(statement: Cues, quote: Cues, one: Condition) -> bool:
    """Whether a statement names most of what a condition names: "on weekdays" for "but only on weekdays"."""
    start, end = one.word.end, one.span[1]
    here = [at for at in landmarks(quote.text).places.values() if start <= at < end]
    return sum(start <= theirs < end for _, theirs in shared(statement.text, quote.text)) * 2 > len(here)


def may_be_tied(sentence: str, language: str) -> bool:
    """Whether a sentence has any word of condition; it is cheap to tell, and most have none."""
    return bool(rungs(sentence, language, LADDER, LIMITED))


def conditions_left_out(sentence: Cues, parts: Sequence[Span]) -> Iterator[Condition]:
    """The conditions beside a quoted part of their sentence that are not quoted."""
    for one in conditions(sentence, LIMITED):
        word = one.word
        if any(meets(word, part) for part in parts):
            continue
        after = min((start for start, _ in parts if start >= word.end), default=-1)
        before = max((end for _, end in parts if end <= word.start), default=-1)
        follows = before >= 0 and not WORD.search(sentence.text, before, word.start)
        if follows or (after >= 0 and _leads(sentence.text[word.end : after])):
            yield one


def _leads(between: str) -> bool:
    """Whether a condition ends where the quoted words begin, if a mark ends it at all."""
    mark = CLAUSE_MARK.search(between)
    return mark is None or not WORD.search(between, mark.end())
