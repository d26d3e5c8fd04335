"""A statement and its quotes -> where it has one name in the place of another, across languages too."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby, islice, product

import msgspec

from factsheet.text.cues.lists import cue_lists
from factsheet.text.judging.acronyms import spelt_out
from factsheet.text.judging.mismatch import STATEMENT, WordSpan
from factsheet.text.judging.names import (
    WORD,
    NameIndex,
    is_foreign,
    names_in,
    sounds_like,
    sounds_of,
    topics_named,
)
from factsheet.text.words.abroad import name_lists, named_abroad
from factsheet.text.words.inflecting import inflected
from factsheet.text.words.landmarks import counterpart
from factsheet.text.writing.normal import letters
from factsheet.text.writing.spans import Span, meets

REACH_WORDS = 6  # around the place in which a quote tells what the statement tells
ALIKE = 0.6  # the share of letters from which two names are one in two spellings: Bashar, Bachar
MOST_NAMES = 30  # the first ones, and no more, are judged
HEAD = re.compile(r"([^\W\d_]{4,}) ")
# English names are kept in other languages' texts as they are: the "Council" of the "Atlantic Council".
ENGLISH = "en"


class Cited(msgspec.Struct, frozen=True):
    """A text, its language, and words that are names in it, at the head of a sentence too."""

    text: str
    language: str
    names: frozenset[str] = frozenset()


class Name(msgspec.Struct, frozen=True):
    """Words that no other text has: a name, or a `part` of one whose other words are there."""

    words: WordSpan
    part: bool


def names_exchanged(
    statement: str, language: str, index: NameIndex, quotes: Sequence[Cited]
) -> tuple[tuple[WordSpan, WordSpan], ...]:
    """Each name of a statement that no quote has, with the name that the statement has not, where a quote tells it.

    Neither is what another text has another word for, and either is the only one that can stand for the other: a first
    name for a first name. In a language whose lists of such words nobody has made, all texts must be in it, or names be
    in the letters of another script.
    """
    plain = Cited(statement, language)
    begun = Cited(statement, language, _at_head(statement, language))
    return _exchanged(plain, index, quotes) or (_exchanged(begun, index, quotes) if begun.names else ())


def _exchanged(said: Cited, index: NameIndex, quotes: Sequence[Cited]) -> tuple[tuple[WordSpan, WordSpan], ...]:
    ours = [one for one in _left(said, index, quotes) if _kept(said, one.words, quotes)]
    return tuple(
        (mine.words, its.words)
        for number, quote in enumerate(quotes if ours else ())
        for mine, its in _alone(_across(said, ours, quote, list(_left(quote, index, [said], number))))
        if mine.part == its.part and not _alike(mine.words, its.words)
    )


def _at_head(text: str, language: str) -> frozenset[str]:
    """The word that a text begins with, where it may be a name: “Acme bought it”, but not “Yesterday it rained”."""
    match = HEAD.match(text)
    lists, listed = cue_lists(language), name_lists(language)
    if match is None or lists is None or listed is None or not text[match.end() :][:1].islower():
        return frozenset()
    known = listed.openers | lists.articles | lists.pronouns
    return frozenset() if letters(match[1]) in known else frozenset((match[1],))


def _across(said: Cited, ours: Sequence[Name], quote: Cited, theirs: Sequence[Name]) -> Iterator[tuple[Name, Name]]:
    """The names of a quote that stand where it tells what the statement tells with a name."""
    for mine, its in product(ours, theirs):
        if meets(its.words, counterpart(said.text, mine.words.start, mine.words.end, quote.text, REACH_WORDS)):
            yield mine, its


def _alone(pairs: Iterator[tuple[Name, Name]]) -> Sequence[tuple[Name, Name]]:
    """Those of which neither goes with another."""
    found = list(pairs)
    often = Counter(one.words for pair in found for one in pair)
    return [pair for pair in found if all(often[one.words] == 1 for one in pair)]


def _alike(one: WordSpan, other: WordSpan) -> bool:
    return SequenceMatcher(None, letters(one.text), letters(other.text)).ratio() >= ALIKE


def _left(text: Cited, index: NameIndex, others: Sequence[Cited], number: int = STATEMENT) -> Iterator[Name]:
    """The words of names that none of the other texts has.

    A topic has others of its own; what names one in a statement is judged by them.
    """
    there = {topic for other in others for topic, *_ in topics_named(other.text, index, other.language)}
    topics = topics_named(text.text, index, text.language)
    told = [(start, end) for topic, start, end in topics if number == STATEMENT or topic in there]
    told += spelt_out(text.text, [other.text for other in others])
    known = {at for span in told for at in range(*span)}
    heard = sounds_of(other.text for other in others)
    ended = inflected(text.language, *(other.language for other in others))
    for run in islice(names_in(text.text, text.language, text.names), MOST_NAMES):
        if run[0][0] not in known and not _translated(text, run, others):
            for words in _unheard(text.text, run, heard, inflected=ended):
                start, end = words[0][0], words[-1][1]
                yield Name(WordSpan(number, start, end, text.text[start:end]), part=len(words) < len(run))


def _kept(said: Cited, one: WordSpan, quotes: Sequence[Cited]) -> bool:
    """Whether a quote that had a name would have it as the statement has it, or in words that are known."""
    tongues = {quote.language for quote in (said, *quotes)}
    return len(tongues) == 1 or is_foreign(one.text, said.language) or all(map(name_lists, tongues))


def _translated(text: Cited, run: Sequence[Span], others: Sequence[Cited]) -> bool:
    """Whether another text has what a name is there, or it is made of words that are translated one by one."""
    name = text.text[run[0][0] : run[-1][1]]
    lists = [found for tongue in (text.language, ENGLISH) if (found := name_lists(tongue))]
    keys = named_abroad(name, text.language)
    return any(letters(word) in one.common for word in WORD.findall(name) for one in lists) or any(
        not keys.isdisjoint(named_abroad(other.text, other.language)) for other in others if keys
    )


def _unheard(text: str, run: Sequence[Span], heard: Collection[str], *, inflected: bool) -> Iterator[Sequence[Span]]:
    for sounds, words in groupby(run, lambda word: sounds_like(text[slice(*word)], heard, inflected=inflected)):
        if not sounds:
            yield tuple(words)
