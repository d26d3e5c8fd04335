"""Phrases as the lists write them, with what each means -> tables in which they are found by their first word."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, product

import msgspec

from factsheet.text.words.tokens import TOKEN

NONE = "none"  # the meaning of what only looks like a word of the lists
HEAD = 3  # letters by which the beginning of a word is looked up
# A word that begins and ends so, or a token of the text: "l'an" is three.
PIECE = re.compile(rf"[^\W_]+-[^\W_]*|-[^\W_]+|{TOKEN.pattern}")
GAPS = frozenset("_…$")  # parts that no word stands for
COUNTED = frozenset("%$€£¥")
FIRM = 2
ATTACHABLE = 4  # letters


class Phrase(msgspec.Struct, frozen=True):
    """Parts in a row: "_" is a word or none, "…" some words, "#" a figure, "$" a clause's end, "pla-" a beginning,
    "-ed" an end, "ge-en" both. A hyphen of the text is a part of its own: "full - time".

    The longest that begins at a place is meant, of two that are as long the one of the higher `rank`, and of equals the
    first; but what is less `firm` has no say beside any other. `asked` are the words without which it can be nowhere.
    """

    meaning: str
    parts: tuple[str, ...]
    rank: int = 0
    firm: int = FIRM
    place: int = 0
    asked: frozenset[str] = frozenset()


class PhraseTable(msgspec.Struct, frozen=True, eq=False):
    """One language's phrases: by their first word; by its first letters where the first part only begins it; by the
    last letter where it is an end.

    A phrase with "…" is told by all of it if they are `whole`, else by its first part: the "hob" of "hob … auf". What
    stands for a figure is also one of the words for `figures`.
    """

    all: tuple[Phrase, ...]
    words: Mapping[str, tuple[Phrase, ...]]
    heads: Mapping[str, tuple[Phrase, ...]]
    ends: Mapping[str, tuple[Phrase, ...]]
    whole: bool
    figures: frozenset[str] = frozenset()


# By the first letters of a word, or "" for any: the part that it may be, and the other words its phrase asks for.
Hints = Mapping[str, tuple[tuple[str, frozenset[str]], ...]]


def listed(
    lists: Mapping[str, Iterable[str]],
    meanings: Iterable[str],
    classes: Mapping[str, str] | None = None,
    attached: str = "",
) -> Iterator[Phrase]:
    """The phrases of the lists for these meanings, those of a later list ranking higher; `attached` is an "and"."""
    for rank, meaning in enumerate(meanings):
        for parts in written(lists.get(meaning, ()), classes):
            yield Phrase(meaning, parts, rank)
            if attached and takes_attached(parts[0]):
                yield Phrase(meaning, (attached + parts[0], *parts[1:]), rank)


def takes_attached(word: str) -> bool:
    """Whether Arabic و may be written onto a word, and make no other word of it, as it does of short ones."""
    return len(word) >= ATTACHABLE and word[0].isalpha() and "-" not in word  # vowel signs are no letters


def written(patterns: Iterable[str], classes: Mapping[str, str] | None = None) -> Iterator[tuple[str, ...]]:
    """The parts of each phrase that patterns stand for: "rise/rose to" is two, "{rising} to" has a class of words."""
    named = {f"{{{name}}}": words for name, words in (classes or {}).items()}
    for pattern in patterns:
        for chosen in product(*(named.get(part, part).split("/") for part in pattern.split())):
            yield tuple(chain.from_iterable(map(_pieces, chosen)))


@lru_cache(maxsize=10_000)
def _pieces(part: str) -> tuple[str, ...]:
    """A part as the text's own tokens: "dell'#" is three; what is no word stands for itself."""
    return tuple(PIECE.findall(part))


def phrase_table(found: Iterable[Phrase], *, whole: bool = False, figures: frozenset[str] = frozenset()) -> PhraseTable:
    """The tables for phrases."""
    words: dict[str, list[Phrase]] = {}
    heads: dict[str, list[Phrase]] = {}
    ends: dict[str, list[Phrase]] = {}
    known = tuple(_placed(one, place) for place, one in enumerate(found))
    for phrase in known:
        first, dash, last = phrase.parts[0].partition("-")
        if not dash or not (first or last):
            words.setdefault(phrase.parts[0], []).append(phrase)
        elif len(first) < HEAD and last:
            ends.setdefault(last[-1], []).append(phrase)
        else:
            heads.setdefault(first[:HEAD], []).append(phrase)
    return PhraseTable(known, _frozen(words), _frozen(heads), _frozen(ends), whole, figures)


def _frozen(table: Mapping[str, Iterable[Phrase]]) -> dict[str, tuple[Phrase, ...]]:
    return {key: tuple(those) for key, those in table.items()}


def _placed(phrase: Phrase, place: int) -> Phrase:
    asked = frozenset(filter(str.isalnum, phrase.parts[1:]))
    return msgspec.structs.replace(phrase, place=place, asked=asked)


def beginning(known: PhraseTable, word: str) -> Sequence[Phrase]:
    """The phrases whose first part a word fits, in the order of the lists."""
    found = known.words.get(word, ())
    if "#" in known.words and fits(word, "#"):
        found = (*found, *known.words["#"])
    parts = (*known.heads.get(word[:HEAD], ()), *known.ends.get(word[-1:], ()))
    begun = [one for one in parts if fits(word, one.parts[0])] if parts else ()
    return sorted((*found, *begun), key=_place) if begun else found


def _place(phrase: Phrase) -> int:
    return phrase.place


def fits(word: str, part: str) -> bool:
    """Whether a word of a text is what a part of a phrase stands for."""
    if part == "#":
        return word[0].isdecimal() or word in COUNTED
    first, dash, last = part.partition("-")
    if not dash or len(part) == 1:
        return word == part
    return word.startswith(first) and word.endswith(last) and len(word) >= len(first) + len(last) + bool(last)


@lru_cache(maxsize=4096)
def hints(known: PhraseTable, meanings: frozenset[str]) -> Hints:
    """What tells that a text may hold a phrase with one of these meanings: its longest word, which is the rarest."""
    found: dict[str, dict[tuple[str, frozenset[str]], None]] = {}
    asked = {meaning for meaning in {one.meaning for one in known.all} if not meanings.isdisjoint(meaning.split())}
    for phrase in known.all:
        if phrase.meaning in asked:
            longest = max(phrase.parts, key=_letters)
            others = frozenset(filter(str.isalnum, phrase.parts)) - {longest}
            known_head = _letters(longest) >= (HEAD if "-" in longest else 1)
            found.setdefault(longest[:HEAD] if known_head else "", {})[longest, others] = None
    return {letters: _least(those) for letters, those in found.items()}


@lru_cache(maxsize=10_000)
def _letters(part: str) -> int:
    """With how many letters a word begins that is what a part stands for; less than none of what no word does."""
    return -1 if part in GAPS else 0 if part == "#" else len(part.partition("-")[0])


def _least(found: Collection[tuple[str, frozenset[str]]]) -> tuple[tuple[str, frozenset[str]], ...]:
    """Without those that ask for more words than another with the same part."""
    alone = {part for part, others in found if not others}
    return tuple((part, others) for part, others in found if not others or part not in alone)
