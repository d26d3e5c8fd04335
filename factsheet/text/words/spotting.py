"""A language's phrases and a text -> where in it each of them stands, and what it means there."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from functools import lru_cache

import msgspec

from factsheet.text.words.patterns import FIRM, HEAD, NONE, Phrase, PhraseTable, beginning, fits, hints
from factsheet.text.words.tokens import WordTokens, words_of
from factsheet.text.writing.stops import FULL_STOP

# How far, in words, the second part of a verb may lie ("nahm um 5 % zu").
GAP_WORDS = 12
FIGURE = "2"  # in the place of a word for one


class Word(msgspec.Struct, frozen=True):
    """A word or a phrase with its meaning, as a span of the text."""

    meaning: str
    start: int
    end: int


def spotted(
    text: str, language: str, known: PhraseTable | None, asked: frozenset[str] = frozenset()
) -> tuple[Word, ...]:
    """Every phrase, the longest that begins at a place, in the order of the text.

    Nothing where none can have a meaning that is asked for: most texts have none, and need not be read.
    """
    if known is None or (asked and not worth_reading(text, known, asked)):
        return ()
    return _spotted(text, language, known)


def worth_reading(text: str, known: PhraseTable, asked: frozenset[str]) -> bool:
    """Whether a text may hold a phrase with a meaning that is asked for; it is seldom wrong, and cheap."""
    telling, words = hints(known, asked), _heads(text)
    heads = telling.keys() & words.keys()
    if not heads:
        return False
    found = [(word, telling[head]) for head in heads for word in words[head]]
    there = words_of(text)
    return any(others <= there and fits(word, part) for word, parts in found for part, others in parts)


@lru_cache(maxsize=4096)
def _heads(text: str) -> dict[str, list[str]]:
    """The words of a text by how they begin, each once; and all of them, for what tells only how a word ends."""
    found: dict[str, list[str]] = {"": list(words_of(text))}
    for word in found[""]:
        found.setdefault(word[:HEAD], []).append(word)
    return found


@lru_cache(maxsize=4096)
def _spotted(text: str, language: str, known: PhraseTable) -> tuple[Word, ...]:
    return tuple(_words(WordTokens(text), language, known))


def _words(tokens: WordTokens, language: str, known: PhraseTable) -> Iterator[Word]:
    words = [FIGURE if word in known.figures else word for word in tokens.words] if known.figures else tokens.words
    free, stops, there = 0, tokens.stops(language), frozenset(words)
    closing: set[int] = set()  # the second parts of verbs: the "statt" of "gab … statt" is no "instead of"
    for place, word in enumerate(words):
        candidates = beginning(known, word) if place >= free and place not in closing else ()
        near = [one for one in candidates if one.asked <= there] if candidates else ()
        ends = [(end, one) for one in near if (end := _end(words, stops, place, one.parts))]
        if ends:
            last, phrase = max(ends, key=_say)
            # What lies between the parts of one verb is read on its own, unless the phrase means nothing; so is what
            # had a say only because nothing firmer begins there.
            parted = "…" in phrase.parts
            free = place + 1 if (parted and phrase.meaning != NONE) or phrase.firm < FIRM else last
            end = last if known.whole or not parted else place + 1
            if end < last:
                closing.add(last - 1)
            yield Word(phrase.meaning, tokens.starts[place], tokens.ends[end - 1])


def _say(found: tuple[int, Phrase]) -> tuple[int, int, int]:
    return found[1].firm, found[0], found[1].rank


def _end(words: Sequence[str], stops: Container[int], place: int, parts: tuple[str, ...]) -> int:
    """The token after a phrase that begins at a place; 0 where none does."""
    at, reach = place, 1
    for part in parts:
        if part in ("…", "_"):
            reach += GAP_WORDS if part == "…" else 1
        elif part == "$":
            if at < len(words) and words[at].isalnum():
                return 0
        else:
            at = _after(words, stops, at, at + reach, part)
            if not at:
                return 0
            reach = 1
    return at


def _after(words: Sequence[str], stops: Container[int], first: int, last: int, part: str) -> int:
    for at in range(first, len(words)):
        if at >= last:
            break
        if fits(words[at], part):
            return at + 1
        if at in stops:
            break
        last += words[at] == FULL_STOP  # the one of "1.500" is no word
    return 0
