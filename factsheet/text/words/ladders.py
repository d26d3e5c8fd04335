"""A text, its language and a ladder -> the words of the lists that stand in it, each with its rung."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product

import msgspec

from factsheet.text.words.landmarks import CLAUSE_MARK, WORD
from factsheet.text.words.stored import stored
from factsheet.text.words.tokens import TOKEN, Tokens
from factsheet.text.writing.stops import FULL_STOP, ending

HEAD, END = 3, 1  # letters by which a phrase is looked up
REACH = 12  # words that "…" may stand for
# A word that begins and ends so, or a token of the text: "l'an" is three.
PIECE = re.compile(rf"[^\W_]+-[^\W_]*|-[^\W_]+|{TOKEN.pattern}")
NONE, JOINS, DONE, PAST = "none", "joins", "done", "past"
TENSES = {PAST: 0, DONE: 1}


class Rung(msgspec.Struct, frozen=True):
    """A word or a phrase with the rung that it stands on, as a span of the text."""

    name: str
    start: int
    end: int


class Phrase(msgspec.Struct, frozen=True):
    """Parts in a row: "_" is a word or none, "…" some, "#" a figure, "pla-" a beginning, "-ed" an end, "ge-en" both.

    Of two that are as long the one that stands later in the list is meant. `asked` are the words without which it can
    be nowhere.
    """

    name: str
    place: int
    parts: tuple[str, ...]
    asked: frozenset[str]


class Ladder(msgspec.Struct, frozen=True):
    """One language's phrases of one ladder: by their first word; by its first letters where the first part only begins
    it; by the last where it is an end.

    `futures` says that the cue lists' words of the future mean nothing else in this language.
    """

    words: dict[str, tuple[Phrase, ...]]
    heads: dict[str, tuple[Phrase, ...]]
    ends: dict[str, tuple[Phrase, ...]]
    futures: bool


def rungs(text: str, language: str, ladder: str, asking: tuple[str, ...] = ()) -> tuple[Rung, ...]:
    """Every phrase of the lists, in the order of the text; nothing where none may stand on a rung that is asked."""
    lists = ladder_of(language, ladder)
    if lists is None or (asking and not _may_ask(text, language, ladder, asking)):
        return ()
    return _read(text, language, ladder)


def clause(text: str, language: str, words: Iterable[Rung], at: int) -> tuple[int, int]:
    """The part of a text that marks and words like "and" set off around a place."""
    bounds = [mark.span() for mark in ending(CLAUSE_MARK.finditer(text), language)]
    bounds += [(one.start, one.end) for one in words if one.name == JOINS]
    start = max((end for _, end in bounds if end <= at), default=0)
    return start, min((first for first, _ in bounds if first >= at), default=len(text))


def _may_ask(text: str, language: str, ladder: str, asking: tuple[str, ...]) -> bool:
    """Whether the longest word of a phrase of those rungs is there: most texts have none, and need not be read."""
    telling, beginnings = _telling(language, ladder, asking)
    words = WORD.findall(text.lower())
    return not telling.isdisjoint(words) or any(word.startswith(beginnings) for word in words)


@lru_cache(maxsize=256)
def _telling(language: str, ladder: str, asking: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    lists = ladder_of(language, ladder)
    known = (*lists.words.values(), *lists.heads.values()) if lists else ()
    phrases = [one for listed in known for one in listed if one.name in asking]
    words = {max((part for part in one.parts if part[0].isalnum()), key=len) for one in phrases}
    return frozenset(words), tuple(word[:-1] for word in words if word[-1] == "-")


@lru_cache(maxsize=2048)
def _read(text: str, language: str, ladder: str) -> tuple[Rung, ...]:
    lists = ladder_of(language, ladder)
    return tuple(_words(Tokens(text), language, lists)) if lists else ()


def _words(tokens: Tokens, language: str, lists: Ladder) -> Iterator[Rung]:
    free, stops, there = 0, tokens.stops(language), frozenset(tokens.words)
    for place in range(len(tokens.words)):
        if place >= free:
            last, phrase = _longest(tokens.words, stops, place, lists, there)
            if phrase is not None:
                # What lies between the parts of one phrase is read on its own, unless the phrase means nothing; so is
                # a participle: whoever "has decided" has done no more than that.
                parted = "…" in phrase.parts and phrase.name != NONE
                free = place + 1 if parted or phrase.name == DONE else last
                yield Rung(phrase.name, tokens.starts[place], tokens.ends[last - 1])


def _longest(
    words: Sequence[str], stops: Container[int], place: int, lists: Ladder, there: frozenset[str]
) -> tuple[int, Phrase | None]:
    """The phrase that begins at a place, and the token after it; a tense has no say beside any other phrase."""
    word = words[place]
    phrases = lists.words.get("#" if word[0].isdecimal() else word, ())
    parts = (*lists.heads.get(word[:HEAD], ()), *lists.ends.get(word[-END:], ()))
    phrases = (*phrases, *(one for one in parts if _fits(word, one.parts[0]))) if parts else phrases
    if not phrases:
        return 0, None
    near = (one for one in phrases if one.asked <= there)
    ends = [(end, one) for one in near if (end := _end(words, stops, place, one.parts))]
    return max(ends, key=lambda one: (TENSES.get(one[1].name, 2), one[0], one[1].place), default=(0, None))


def _end(words: Sequence[str], stops: Container[int], place: int, parts: tuple[str, ...]) -> int:
    """The token after a phrase that begins at a place; 0 where none does."""
    at, reach = place, 1
    for part in parts:
        if part in ("…", "_"):
            reach += REACH if part == "…" else 1
            continue
        at = next((n + 1 for n in _within(words, stops, at, at + reach) if _fits(words[n], part)), 0)
        if not at:
            return 0
        reach = 1
    return at


def _within(words: Sequence[str], stops: Container[int], first: int, last: int) -> Iterator[int]:
    for at in range(first, len(words)):
        if at >= last:
            return
        yield at
        if at in stops:
            return
        last += words[at] == FULL_STOP  # the one of "1.500" is no word


def _fits(word: str, part: str) -> bool:
    if part == "#":
        return word[0].isdecimal()
    first, dash, last = part.partition("-")
    if not dash or len(part) == 1:
        return word == part
    return word.startswith(first) and word.endswith(last) and len(word) >= len(first) + len(last) + bool(last)


@lru_cache(maxsize=256)
def ladder_of(language: str, ladder: str) -> Ladder | None:
    """A ladder in a language or the one it is a variety of, if there are words for it."""
    known = stored("ladders", language)
    if known is None or ladder not in known:
        return None
    words: dict[str, tuple[Phrase, ...]] = {}
    heads: dict[str, tuple[Phrase, ...]] = {}
    ends: dict[str, tuple[Phrase, ...]] = {}
    for phrase in _phrases(known[ladder], known.get("classes", {})):
        first, dash, last = phrase.parts[0].partition("-")
        if not dash or not (first or last):
            listed, key = words, phrase.parts[0]
        elif last and len(first) < HEAD:
            listed, key = ends, last[-END:]
        else:
            listed, key = heads, first[:HEAD]
        listed[key] = (*listed.get(key, ()), phrase)
    return Ladder(words, heads, ends, known["futures"])


def _phrases(known: Mapping[str, Sequence[str]], classes: Mapping[str, str]) -> Iterator[Phrase]:
    for place, (name, patterns) in enumerate(known.items()):
        for pattern in patterns:
            for chosen in product(*(classes.get(part.strip("{}"), part).split("/") for part in pattern.split())):
                parts = tuple(piece for part in chosen for piece in PIECE.findall(part))
                yield Phrase(name, place, parts, frozenset(one for one in parts[1:] if one.isalnum()))
