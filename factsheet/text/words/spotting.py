"""Lists of phrases and what they mean, and a text -> where in it each of them stands."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from functools import lru_cache
from itertools import product

import msgspec

from factsheet.text.words.landmarks import WORD
from factsheet.text.words.tokens import TOKEN, Tokens
from factsheet.text.writing.stops import FULL_STOP

HEAD = 4  # letters by which a phrase is looked up
# How far, in words, the second part of a verb may lie ("nahm um 5 % zu").
REACH = 12
COUNTED = frozenset("%$€£¥")


class Word(msgspec.Struct, frozen=True):
    """A word or a phrase with its meaning, as a span of the text."""

    meaning: str
    start: int
    end: int


class Phrase(msgspec.Struct, frozen=True):
    """Parts in a row: "_" is a word or none, "…" some words, "#" a figure, "$" a clause's end, "hauss-" a beginning.

    Of two that are as long the one that stands first in its list is meant: `place` is where. `asked` are the words
    without which it can be nowhere.
    """

    meaning: str
    parts: tuple[str, ...]
    place: int = 0
    asked: frozenset[str] = frozenset()


class Phrases(msgspec.Struct, frozen=True):
    """One language's phrases by their first word, and by the first letters of the first part where that begins a word.

    `telling` has, by such letters, a part of each phrase that a text is read for and the other words it asks for:
    most texts have none, and need not be read.
    """

    words: dict[str, tuple[Phrase, ...]]
    beginnings: dict[str, tuple[Phrase, ...]]
    telling: dict[str, tuple[tuple[str, frozenset[str]], ...]]


def phrases(found: Iterable[Phrase], read_for: Callable[[str], bool]) -> Phrases:
    """The tables for phrases, of which those whose meaning is `read_for` make a text worth reading."""
    first: dict[str, list[Phrase]] = {}
    beginnings: dict[str, list[Phrase]] = {}
    telling: dict[str, dict[tuple[str, frozenset[str]], None]] = {}
    for place, each in enumerate(found):
        asked = frozenset(part for part in each.parts[1:] if part[0].isalnum() and part[-1] != "-")
        phrase = msgspec.structs.replace(each, place=place, asked=asked)
        part = phrase.parts[0]
        begins = part[-1] == "-" and len(part) > 1
        listed, key = (beginnings, part[:-1][:HEAD]) if begins else (first, part)
        listed.setdefault(key, []).append(phrase)
        if read_for(phrase.meaning):
            words = [one for one in phrase.parts if one[0].isalnum()]
            longest = max(words, key=len)  # which is the rarest
            others = frozenset(one for one in words if one is not longest and one[-1] != "-")
            telling.setdefault(longest.rstrip("-")[:HEAD], {})[longest, others] = None
    by_word, by_letters = ({at: tuple(those) for at, those in one.items()} for one in (first, beginnings))
    return Phrases(by_word, by_letters, {at: _least(those) for at, those in telling.items()})


def _least(hints: Iterable[tuple[str, frozenset[str]]]) -> tuple[tuple[str, frozenset[str]], ...]:
    """Without those that ask for more words than another with the same part."""
    alone = {part for part, others in hints if not others}
    return tuple((part, others) for part, others in hints if not others or part not in alone)


def written(patterns: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """The parts of each phrase that patterns stand for: "rise/rose to" is two."""
    for pattern in patterns:
        for chosen in product(*(part.split("/") for part in pattern.split())):
            yield tuple(piece for part in chosen for piece in _pieces(part))


@lru_cache(maxsize=10_000)
def _pieces(part: str) -> tuple[str, ...]:
    """A part as the text's own tokens: "dell'#" is three; what is no word stands for itself."""
    beginning = part[-1] == "-" and len(part) > 1
    pieces = TOKEN.findall(part.rstrip("-") if beginning else part)
    return (*pieces[:-1], pieces[-1] + "-") if beginning else tuple(pieces)


def worth_reading(text: str, known: Phrases) -> bool:
    """Whether a text may hold one of the phrases that it is read for; it is seldom wrong, and cheap."""
    words = WORD.findall(text.lower())
    found = [(word, known.telling[word[:HEAD]]) for word in words if word[:HEAD] in known.telling]
    there = frozenset(words) if found else frozenset()
    return any(_fits(word, part) and others <= there for word, hints in found for part, others in hints)


def words_of(text: str, language: str, known: Phrases) -> Iterator[Word]:
    """Every phrase, the longest that begins at a place, in the order of the text."""
    tokens = Tokens(text)
    stops = tokens.stops(language)
    free, there = 0, frozenset(tokens.words)
    for place, word in enumerate(tokens.words):
        candidates = _candidates(word, known, there) if place >= free else ()
        if not candidates:
            continue
        ends = [(_end(tokens.words, stops, place, phrase.parts), phrase) for phrase in candidates]
        last, phrase = max(ends, key=lambda one: (one[0], one[1].meaning == "none"))
        if last > place:
            # What lies between the parts of one verb is read on its own.
            free = place + 1 if "…" in phrase.parts else last
            yield Word(phrase.meaning, tokens.starts[place], tokens.ends[free - 1])


def _candidates(word: str, known: Phrases, there: frozenset[str]) -> list[Phrase]:
    """The phrases whose first part a word fits, in a text with these words."""
    found = [one for one in known.words.get("#" if _fits(word, "#") else word, ()) if one.asked <= there]
    begun = [one for one in known.beginnings.get(word[:HEAD], ()) if _fits(word, one.parts[0])]
    return sorted((*found, *begun), key=_place) if begun else found


def _place(phrase: Phrase) -> int:
    return phrase.place


def _end(words: list[str], stops: Container[int], place: int, parts: tuple[str, ...]) -> int:
    """The token after a phrase that begins at a place; 0 where none does."""
    at, reach = place, 1
    for part in parts:
        if part in ("…", "_"):
            reach += REACH if part == "…" else 1
        elif part == "$":
            if at < len(words) and words[at].isalnum():
                return 0
        else:
            at = _after(words, stops, at, at + reach, part)
            if not at:
                return 0
            reach = 1
    return at


def _after(words: list[str], stops: Container[int], first: int, last: int, part: str) -> int:
    for at in range(first, len(words)):
        if at >= last:
            break
        if _fits(words[at], part):
            return at + 1
        if at in stops:
            break
        last += words[at] == FULL_STOP  # the one of "1.500" is no word
    return 0


def _fits(word: str, part: str) -> bool:
    if part == "#":
        return word[0].isdecimal() or word in COUNTED
    return word.startswith(part[:-1]) if part[-1] == "-" and len(part) > 1 else word == part
