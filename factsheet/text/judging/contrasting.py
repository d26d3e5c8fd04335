"""A denial in a quote and a statement -> whether the statement tells without it what the quote says is so."""

from __future__ import annotations

import re
from functools import lru_cache

from factsheet.text.cues.lists import cue_lists
from factsheet.text.cues.reading import UNTIL, Cues, Negation
from factsheet.text.quantities.reading import Reading
from factsheet.text.words.directions import joins
from factsheet.text.words.ladders import rungs
from factsheet.text.words.landmarks import CLAUSE_MARK, SENTENCE_MARK, WORD, landmarks, shared
from factsheet.text.words.stored import stored
from factsheet.text.writing.spans import Placed

# How far, in characters, "but" may stand from the denial that it answers.
REACH_CHARS = 200
LETTERS = 4  # of a word by which what is denied is known
UNTIL_WORDS, YEAR_WORDS = 12, 4  # words from a denial to the "until" of its clause, and from there to its year
YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
SOLES = ("sole", "open")
SHORT = 2  # letters of what may stand, beside an article, between "not" and "the only": "es", "be"


def only_for_a_time(denial: Negation, statement: Cues) -> bool:
    """Whether "did not open until 1978" may be told by "opened in 1978": not by "opened until 1978", or before."""
    lists = cue_lists(statement.language)
    return denial.kind == UNTIL and not (lists and _has(statement, lists.until))


def comes_in_time(denial: Negation, statement: Cues, quote: Cues) -> bool:
    """Whether a statement that something is not so until a time says no more than its quote: that it is from then on.

    "Not before 2030" says less than "in 2030", as "not until" does too.
    """
    if only_for_a_time(denial, quote):
        return True
    lists, years = cue_lists(quote.language), _years_until(denial, statement)
    return not years.isdisjoint(YEAR.findall(quote.text)) and not (lists and _has(quote, lists.until))


def _years_until(denial: Negation, text: Cues) -> frozenset[str]:
    """The years until which something is denied: "ne s'appliquera pas avant 2026"; "2026'ya kadar" stands before.

    Other figures tell as often how far something did not go: "не вырос до 500".
    """
    lists = cue_lists(text.language)
    if lists is None or not lists.until:
        return frozenset()
    if lists.trailing:
        words = WORD.findall(text.text[max(0, denial.start - REACH_CHARS) : denial.start].lower())[::-1]
    else:
        words = WORD.findall(text.text[denial.start : denial.end + REACH_CHARS].lower())
    found = (at for at, word in enumerate(words[:UNTIL_WORDS]) if word in lists.until)
    return frozenset(year for at in found for year in YEAR.findall(" ".join(words[at : at + YEAR_WORDS])))


def ends_it(answer: Placed, text: Cues) -> bool:
    """Whether words answer a denial for a time: "only in 1978" does, "until 1978" tells the opposite."""
    lists = cue_lists(text.language)
    return lists is None or text.text[answer.start : answer.end].lower() not in lists.until


def beside_denied(denial: Placed, quote: Cues, statement: Cues) -> bool:
    """Whether a statement of "not A but B" names B and not A, without a "but", and so tells B alone.

    In one language B begins, and A ends, with the words beside the "but"; in two few words but names are the same.
    """
    turn, lists = _turn(denial, quote), cue_lists(statement.language)
    if not turn or lists is None or _has(statement, lists.contrasts):
        return False
    named = [there for _, there in shared(statement.text, quote.text)]
    if one_language(quote, statement):
        places = sorted(landmarks(quote.text).places.values())
        before, after = [at for at in places if denial.end <= at < turn][-1:], [at for at in places if at > turn][:1]
        return bool(after) and after[0] in named and not any(at in named for at in before)
    return sum(at > turn for at in named) > 2 * sum(denial.start <= at < turn for at in named)


def excluded(denial: Placed, quote: Cues, statement: Cues) -> bool:
    """Whether a statement of "B, not A", in one language, has no word of A, which a mark sets apart, and so tells B."""
    said = quote.text[denial.start : denial.end].lower()
    if not one_language(quote, statement) or said not in _excluding(quote.language) or not _begins(denial, quote):
        return False
    mark = CLAUSE_MARK.search(quote.text, denial.end)
    named = _long(quote.text[denial.end : mark.start() if mark else len(quote.text)])
    return bool(named) and named.isdisjoint(_long(statement.text))


def _begins(denial: Placed, quote: Cues) -> bool:
    """Whether a denial stands right behind a mark, or behind the "and" or "but" that follows one."""
    last = max((mark.end() for mark in CLAUSE_MARK.finditer(quote.text, 0, denial.start)), default=-1)
    before = quote.text[last : denial.start].strip()
    joined = (quote.text[one.start : one.end] for one in joins(quote.text, quote.language))
    return last >= 0 and (not before or before in joined)


def _long(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in WORD.findall(text) if len(word) >= LETTERS)


@lru_cache(maxsize=64)
def _excluding(language: str) -> frozenset[str]:
    """The denials that, right behind a mark, have no verb: "not", and no "ne", which a verb follows."""
    return frozenset((stored("cues", language) or {}).get("excluding", ()))


def only_others(denial: Placed, quote: Cues, statement: Cues) -> bool:
    """Whether "is not the only town" denies no more than that there are no others, and the statement says no "only"."""
    soles = [one.start for one in rungs(quote.text, quote.language, "soles") if one.meaning in SOLES]
    at = next((start for start in soles if start >= denial.end), None)
    if at is None or rungs(statement.text, statement.language, "soles"):
        return False
    lists, between = cue_lists(quote.language), WORD.findall(quote.text[denial.end : at].lower())
    return lists is not None and all(len(word) <= SHORT or word in lists.articles for word in between)


def names_denied(denial: Placed, quote: Cues, statement: Cues) -> bool:
    """Whether what is denied could be known in the statement: by its words, in two languages by names and figures."""
    denied = quote.text[denial.end : _turn(denial, quote)]
    return one_language(quote, statement) or any(
        word[0].isupper() or word[0].isdecimal() for word in WORD.findall(denied)
    )


def one_language(here: Cues | Reading, there: Cues | Reading) -> bool:
    """Whether two texts are of one language, or of its varieties."""
    return here.language.split("-")[0] == there.language.split("-")[0]


def _turn(denial: Placed, quote: Cues) -> int:
    """Where the words for "but" stand after a denial in its sentence; 0 where none do."""
    lists = cue_lists(quote.language)
    if lists is None or not lists.contrasts:
        return 0
    stop = SENTENCE_MARK.search(quote.text, denial.end)
    end = min(stop.start() if stop else len(quote.text), denial.end + REACH_CHARS)
    words = WORD.finditer(quote.text, denial.end, end)
    return next((word.start() for word in words if word.group().lower() in lists.contrasts), 0)


def _has(text: Cues, words: frozenset[str]) -> bool:
    return any(word.lower() in words for word in WORD.findall(text.text))
