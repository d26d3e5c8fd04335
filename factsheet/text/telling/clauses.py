"""A text and a place in it -> the sentence and the clause that the place stands in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from factsheet.text.quantities.reading import Reading
from factsheet.text.words.landmarks import WORD
from factsheet.text.words.spotting import Word
from factsheet.text.writing.sentences import split
from factsheet.text.writing.spans import Span

# Inside a sentence, in all scripts; "2017–2019", "6:3" and "10:30" are of one piece.
CLAUSE_MARK = re.compile(r"[;()«»“”„\"—\n，、；：؛،「」『』]|[:–](?!\d)|(?<!\d)[:–]|,(?!\d)|(?<=\s)-(?=\s)")


def one_clause(text: Reading) -> bool:
    """Whether a text is a single sentence without a mark in it."""
    return not CLAUSE_MARK.search(text.text) and len(_sentences(text.text, text.language)) < 2


def sentence(text: Reading, at: Span) -> Span:
    """The sentence that a place stands in."""
    spans = _sentences(text.text, text.language)
    return next(((start, end) for start, end in reversed(spans) if start <= at[0]), (0, len(text.text)))


@lru_cache(maxsize=64)
def _sentences(text: str, language: str) -> tuple[Span, ...]:
    return split(text, language)


def clause(text: Reading, words: Sequence[Word], at: Span) -> Span:
    """The part of its sentence in which a span stands, as marks and words like "and" set it off.

    `words` are what was spotted in the text; those that join clauses end it too.
    """
    first, last = sentence(text, at)
    joins = [one for one in words if one.meaning == "joins"]
    starts = [mark.end() for mark in CLAUSE_MARK.finditer(text.text, first, max(first, at[0]))]
    after = CLAUSE_MARK.search(text.text, at[1], max(last, at[1]))
    start = max([first, *starts, *(one.end for one in joins if one.end <= at[0])])
    return start, min([after.start() if after else last, *(one.start for one in joins if one.start >= at[1])])


def near(text: str, start: int, end: int, words: int) -> bool:
    """Whether no mark and at most so many words stand between two places."""
    between = text[start:end]
    return not CLAUSE_MARK.search(between) and len(WORD.findall(between)) <= words


def apart(text: str, word: Word, at: Span) -> int:
    """How many words stand between a word and a place."""
    between = text[word.end : at[0]] if word.end <= at[0] else text[at[1] : word.start]
    return len(WORD.findall(between))
