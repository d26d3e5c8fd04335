"""A statement and quotes of its language -> where between the same two words it has another word with a capital.

So names are told where a capital alone tells none: at the head of a sentence, and in German.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

import msgspec

from factsheet.text.cues.lists import CueLists, cue_lists
from factsheet.text.judging.mismatch import STATEMENT, WordSpan
from factsheet.text.judging.names import BREAK, WORD, may_be_name, sounds_like, sounds_of
from factsheet.text.quantities.reading import read
from factsheet.text.words.inflecting import inflected
from factsheet.text.words.kinds import sides
from factsheet.text.words.ladders import rungs
from factsheet.text.words.stored import stored
from factsheet.text.writing.normal import letters
from factsheet.text.writing.spans import Placed

TELLING = 4  # letters of a word that is no "and" nor "for"
MOST_NAMES = 30  # the first ones, and no more, are judged


class Framed(msgspec.Struct, frozen=True):
    """A word with a capital between two others, of which one may be missing: at the head or the end of a sentence."""

    word: WordSpan
    before: str
    after: str


def names_framed(
    statement: str, language: str, quotes: Sequence[str], known: str = ""
) -> tuple[tuple[WordSpan, WordSpan], ...]:
    """Each word with a capital that no quote has, with that of a quote between the same words, which it has not.

    Nothing behind an article, where nouns are told by other words for the same; no figure, date or word for what a
    figure is of, which are held by themselves; no word of a `known` text.
    """
    ours = list(_left(statement, language, [*quotes, known]))
    return tuple(
        (mine.word, its.word)
        for number, quote in enumerate(quotes if ours else ())
        for its in _left(quote, language, [statement], number)
        for mine in ours
        if mine.after == its.after and (mine.before == its.before or _moved(mine, its))
    )


def _moved(one: Framed, other: Framed) -> bool:
    """Whether a telling word follows both, and one begins its sentence: "Acme bought it", "In May Apex bought it"."""
    return len(one.after) >= TELLING and not (one.before and other.before)


def _left(text: str, language: str, others: Sequence[str], number: int = STATEMENT) -> Iterator[Framed]:
    """The words of a text that may be names in such a place and that none of the others has."""
    lists = cue_lists(language)
    if lists is None:
        return
    heard = sounds_of(others)
    plain, ended = _no_names(language), inflected(language)
    framed = (one for one in _framed(text, number, lists) if one.before not in plain)
    begun = (one for one in framed if one.before or one.after not in plain)
    named = (one for one in begun if one.before or letters(one.word.text) not in _openers(language))
    told = [one for one in islice(named, MOST_NAMES) if not sounds_like(one.word.text, heard, inflected=ended)]
    held = _held(text, language) if told else frozenset()
    yield from (one for one in told if one.word.start not in held)


def _framed(text: str, number: int, lists: CueLists) -> Iterator[Framed]:
    words: list[re.Match[str] | None] = [None, *WORD.finditer(text), None]
    for last, match, following in zip(words, words[1:], words[2:], strict=False):
        if match and match[0][0].isupper() and may_be_name(match[0], lists.capitals):
            before = last if last and not BREAK.search(text, last.end(), match.start()) else None
            after = following if following and text[match.end() : following.start()] == " " else None
            if before or (after and not after[0][0].isupper()):  # "Selon" before a name is none
                word = WordSpan(number, match.start(), match.end(), match[0])
                yield Framed(word, *(letters(one[0]) if one else "" for one in (before, after)))


@lru_cache(maxsize=64)
def _no_names(language: str) -> frozenset[str]:
    """Words behind which a noun follows, and no name, and before which a sentence begins with neither."""
    lists, listed = cue_lists(language), stored("names", language) or {}
    known = (*lists.articles, *lists.pronouns) if lists else ()
    return frozenset(map(letters, (*listed.get("determiners", ()), *known)))


@lru_cache(maxsize=64)
def _openers(language: str) -> frozenset[str]:
    """Words that begin sentences, and are no names."""
    return frozenset(map(letters, (stored("names", language) or {}).get("openers", ())))


def _held(text: str, language: str) -> frozenset[int]:
    """The places of what other judgements hold: figures, dates, "most", "profit"."""
    reading = read(text, language)
    found: list[Placed] = [*reading.quantities, *reading.dates]
    found += [*rungs(text, language, "amounts"), *sides(text, language)]
    return frozenset(at for one in found for at in range(one.start, one.end))
