"""A cue of a quote and a statement -> whether the statement tells the clause of the cue, of those that "and" joins."""

from __future__ import annotations

from factsheet.text.cues.lists import cue_lists
from factsheet.text.cues.reading import Cues
from factsheet.text.judging.contrasting import one_language
from factsheet.text.words.ladders import JOINS, clause, rungs
from factsheet.text.words.landmarks import CLAUSE_MARK, HALF, NAMED, WORD, shared

# Of a quote with which it shares no name a statement is taken to tell the first clause, if it is about as long.
FIRST = (0.7, 1.5)
ENDS = ".!?…。！？।؟։ "
LETTERS = 3  # of the words by which a clause is known


def tells_joined(statement: Cues, quote: Cues, at: int) -> bool:
    """Whether a statement names what the clause around a place names, and nothing of the others, and is as long."""
    joins = [one for one in rungs(quote.text, quote.language, "plans") if one.meaning == JOINS]
    start, end = clause(quote.text, quote.language, joins, at)
    named = [place for place, _ in shared(quote.text, statement.text)]
    if not named:
        return start == 0 and FIRST[0] <= len(statement.text) / (end - start) <= FIRST[1]
    if not joins:
        return False
    weight = sum(1 + quote.text[place].isdecimal() for place in named)
    within = all(start <= place < end for place in named)
    return within and weight >= NAMED and len(statement.text) >= HALF * (end - start)


def tells_only_before(statement: Cues, quote: Cues, at: int) -> bool:
    """Whether a statement names nothing of a clause that "and" joins to others, and is as long as those before it."""
    joins = [one for one in rungs(quote.text, quote.language, "plans") if one.meaning == JOINS]
    start, end = clause(quote.text, quote.language, joins, at)
    if start == 0 or any(start <= place < end for place, _ in shared(quote.text, statement.text)):
        return False
    return len(statement.text) ** 2 < start * len(quote.text)


def passes_over(statement: Cues, quote: Cues, at: int) -> bool:
    """Whether a statement has, in one language, no word of the clause around a place, and so tells another."""
    lists = cue_lists(quote.language)
    if lists is None or not one_language(statement, quote):
        return False
    joins = [one for one in rungs(quote.text, quote.language, "plans") if one.meaning == JOINS]
    start, end = clause(quote.text, quote.language, joins, at)
    words = list(WORD.finditer(quote.text, start, end))
    first = max((one.end() for one in words if one.end() <= at and one.group().lower() in lists.content), default=start)
    told = {one.group().lower() for one in words if one.start() >= first and len(one.group()) >= LETTERS}
    told -= lists.articles
    return len(told) > 1 and told.isdisjoint(one.lower() for one in WORD.findall(statement.text))


def is_one_clause(text: Cues) -> bool:
    """Whether neither a mark nor a word like "and" sets anything apart in a text."""
    if CLAUSE_MARK.search(text.text.rstrip(ENDS)):
        return False
    return not any(one.meaning == JOINS for one in rungs(text.text, text.language, "plans"))
