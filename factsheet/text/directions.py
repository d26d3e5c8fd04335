"""A text and its language -> its words of rise and fall, and what stands beside them that makes them mean less."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from itertools import product
from typing import Any, Literal, get_args

import msgspec

from factsheet.text.cue_lists import TOKEN
from factsheet.text.cue_tokens import Tokens
from factsheet.text.landmarks import WORD

# Words that go up and down; that tell no direction, or another; that look like one and are none; losses, whose growth
# is another thing's fall; denials; and those that join two clauses.
Meaning = Literal["up", "down", "unclear", "none", "inverting", "denials", "joins"]
MEANINGS: tuple[Meaning, ...] = get_args(Meaning)
HEAD = 4  # letters by which a phrase is looked up
# How far, in words, the second part of a verb may lie ("nahm um 5 % zu").
REACH = 12
STOPS = frozenset(".;:!?")
COUNTED = frozenset("%$€£¥")


class Word(msgspec.Struct, frozen=True):
    """A word or a phrase with its meaning, as a span of the text."""

    meaning: Meaning
    start: int
    end: int


class Phrase(msgspec.Struct, frozen=True):
    """Parts in a row: "_" is a word or none, "…" some words, "#" a figure, "$" a clause's end, "hauss-" a beginning."""

    meaning: Meaning
    parts: tuple[str, ...]


class Lists(msgspec.Struct, frozen=True):
    """One language's phrases: by the first letters of the first part, or, where words are not parted, one pattern.

    `telling` has, by the same letters, a part of each phrase that goes up or down and the other words it asks for: most
    texts have none, and need not be read. `tended` is false for a language whose words were not tried on true pairs:
    it only ever warns.
    """

    heads: dict[str, tuple[Phrase, ...]]
    telling: dict[str, tuple[tuple[str, frozenset[str]], ...]]
    inside: re.Pattern[str] | None
    meanings: dict[str, Meaning]
    tended: bool


def directions(text: str, language: str) -> tuple[Word, ...]:
    """Every word of the lists, in the order of the text; nothing where none of them goes up or down."""
    lists = lists_of(language)
    if lists is None:
        return ()
    if lists.inside is not None:
        found = tuple(Word(lists.meanings[one.group()], *one.span()) for one in lists.inside.finditer(text))
        return found if any(one.meaning in ("up", "down") for one in found) else ()
    words = WORD.findall(text.lower())
    if lists.telling.keys().isdisjoint([word[:HEAD] for word in words]):
        return ()
    return _read(text, language) if any(_tells(word, words, lists) for word in words) else ()


def _tells(word: str, words: list[str], lists: Lists) -> bool:
    hints = lists.telling.get(word[:HEAD], ())
    return any(_fits(word, part) and others.issubset(words) for part, others in hints)


@lru_cache(maxsize=1024)
def _read(text: str, language: str) -> tuple[Word, ...]:
    lists = lists_of(language)
    return tuple(_words(Tokens(text), lists)) if lists else ()


def _words(tokens: Tokens, lists: Lists) -> Iterator[Word]:
    free = 0
    for place, word in enumerate(tokens.words):
        phrases = lists.heads.get("#" if _fits(word, "#") else word[:HEAD])
        if phrases is None or place < free:
            continue
        ends = [(_end(tokens.words, place, phrase.parts), phrase) for phrase in phrases]
        last, phrase = max(ends, key=lambda one: (one[0], one[1].meaning == "none"))
        if last > place:
            # What lies between the parts of one verb is read on its own.
            free = place + 1 if "…" in phrase.parts else last
            yield Word(phrase.meaning, tokens.starts[place], tokens.ends[free - 1])


def _end(words: list[str], place: int, parts: tuple[str, ...]) -> int:
    """The token after a phrase that begins at a place; 0 where none does."""
    at, reach = place, 1
    for part in parts:
        if part in ("…", "_"):
            reach += REACH if part == "…" else 1
        elif part == "$":
            if at < len(words) and words[at].isalnum():
                return 0
        else:
            at = _after(words, at, at + reach, part)
            if not at:
                return 0
            reach = 1
    return at


def _after(words: list[str], first: int, last: int, part: str) -> int:
    for at in range(first, min(last, len(words))):
        if _fits(words[at], part):
            return at + 1
        if words[at] in STOPS:
            break
    return 0


def _fits(word: str, part: str) -> bool:
    if part == "#":
        return word[0].isdecimal() or word in COUNTED
    return word.startswith(part[:-1]) if part[-1] == "-" and len(part) > 1 else word == part


def tended(language: str) -> bool:
    """Whether a language's words were tried on true pairs."""
    lists = lists_of(language)
    return lists is not None and lists.tended


@lru_cache(maxsize=64)
def lists_of(language: str) -> Lists | None:
    """The lists of a language or of the one it is a variety of, if there are any."""
    code = language.lower().split("-")[0]
    path = files("factsheet.text") / "languages" / "directions" / f"{code}.json"
    return _lists(json.loads(path.read_text(encoding="utf-8"))) if code.isalpha() and path.is_file() else None


def _lists(stored: Mapping[str, Any]) -> Lists:
    if stored.get("inside"):
        meanings = {word: meaning for meaning in MEANINGS for word in stored.get(meaning, ())}
        longest = sorted(meanings, key=len, reverse=True)
        return Lists({}, {}, re.compile("|".join(map(re.escape, longest))), meanings, False)
    heads: dict[str, tuple[Phrase, ...]] = {}
    for phrase in _phrases(stored):
        head = phrase.parts[0].rstrip("-")[:HEAD]
        heads[head] = (*heads.get(head, ()), phrase)
    telling: dict[str, tuple[tuple[str, frozenset[str]], ...]] = {}
    for phrase in (one for phrases in heads.values() for one in phrases if one.meaning in ("up", "down")):
        part, *others = [one for one in phrase.parts if one[0].isalnum()]
        known = telling.setdefault(part.rstrip("-")[:HEAD], ())
        telling[part.rstrip("-")[:HEAD]] = (*known, (part, frozenset(one for one in others if one[-1] != "-")))
    return Lists(heads, telling, None, {}, stored.get("tended", False))


def _phrases(stored: Mapping[str, Any]) -> Iterator[Phrase]:
    for meaning in MEANINGS:
        for pattern in stored.get(meaning, ()):
            for chosen in product(*(part.split("/") for part in pattern.split())):
                yield Phrase(meaning, tuple(piece for part in chosen for piece in _pieces(part)))


def _pieces(part: str) -> tuple[str, ...]:
    """A part as the text's own tokens: "dell'#" is three; what is no word stands for itself."""
    beginning = part[-1] == "-" and len(part) > 1
    pieces = TOKEN.findall(part.rstrip("-") if beginning else part)
    return (*pieces[:-1], pieces[-1] + "-") if beginning else tuple(pieces)
