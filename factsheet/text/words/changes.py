"""A language -> its words that tell whether something changed by a figure or to it: "by", "um", "hasta el"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal

import msgspec

from factsheet.text.words.patterns import fits, written
from factsheet.text.words.stored import stored

ChangeKind = Literal["by", "to", "from"]
Role = Literal["by", "of", "to", "level"]
Phrase = tuple[str, ...]


class WordSet(msgspec.Struct, frozen=True):
    """Words, and the beginnings of words."""

    whole: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()

    def has(self, word: str) -> bool:
        return word in self.whole or word.startswith(self.beginnings)

    def any(self, words: Sequence[str]) -> bool:
        return any(map(self.has, words))


class Touching(msgspec.Struct, frozen=True):
    """Of a language that sets no words apart, or whose verbs touch their figures: what stands right before a figure,
    right behind it and its counter, the longest first; and what is a change itself, so that "to" tells nothing.
    """

    before: tuple[tuple[str, ChangeKind], ...]
    behind: tuple[tuple[str, ChangeKind], ...]
    gauges: tuple[str, ...]
    counters: tuple[str, ...] = ()


class ChangeLists(msgspec.Struct, frozen=True):
    """One language's words.

    `before` has what stands before a figure, by its last word: "by", the "of" that only `nouns` of change may have
    before them, "to", and verbs that say themselves that a figure was reached, a level. `levels` are those of one word,
    for where a verb may stand last. `moves` are words of change that the lists of directions do not have, `to_moves`
    those that only "to" may follow. `gauges` are changes too, and may be what moved: "inflation rose to 5%" is prices
    that rose by it. `across` are bounds that are crossed ("fell below 5%"); `open` words tell a most as well as an end
    ("jusqu'à 5 %"), and so nothing. `by_endings` and `to_endings` are those of what is counted ("5 százalékkal").
    `about_first`: what bounds a figure may stand before "by" or "to" ("asi o 2").
    `plain`: a verb of change just before a figure means by, one of `takers` ("lost 5 games") only before a percentage;
    `last`: verbs may stand behind it. So many words as `reach` may part "by" from the word of change.
    Where there are `touching` words, they alone tell.
    """

    before: dict[str, tuple[tuple[Phrase, Role], ...]]
    prepositions: tuple[Phrase, ...]
    by: tuple[Phrase, ...]
    to: tuple[Phrase, ...]
    more: tuple[Phrase, ...]
    open: tuple[Phrase, ...]
    across: tuple[Phrase, ...]
    levels: WordSet
    moves: WordSet
    to_moves: WordSet
    nouns: WordSet
    gauges: WordSet
    takers: WordSet
    by_endings: tuple[str, ...] = ()
    to_endings: tuple[str, ...] = ()
    fillers: frozenset[str] = frozenset()
    reach: int = 3
    about_first: bool = False
    plain: bool = False
    last: bool = False
    touching: Touching | None = None


def begins(words: Sequence[str], first: int, phrase: Phrase) -> bool:
    """Whether a phrase stands at a place; a part that ends in a hyphen is the beginning of a word."""
    if first < 0 or first + len(phrase) > len(words):
        return False
    return all(map(fits, words[first:], phrase))


@lru_cache(maxsize=64)
def change_lists(language: str) -> ChangeLists | None:
    """The lists of a language or of the one it is a variety of, if there are any."""
    listed = stored("changes", language)
    return _lists(listed) if listed else None


def _lists(listed: Mapping[str, Any]) -> ChangeLists:
    phrases = {name: tuple(written(listed.get(name, ()))) for name in ("by", "to", "more", "open", "across")}
    words = {
        name: _words(listed.get(name, ())) for name in ("levels", "moves", "to_moves", "nouns", "gauges", "takers")
    }
    roles: tuple[tuple[str, Role], ...] = (("by", "by"), ("noun_by", "of"), ("to", "to"), ("levels", "level"))
    before: dict[str, list[tuple[Phrase, Role]]] = {}
    for name, role in roles:
        for phrase in written(listed.get(name, ())):
            before.setdefault(phrase[-1], []).append((phrase, role))
    return ChangeLists(
        before={last: tuple(sorted(known, key=lambda one: -len(one[0]))) for last, known in before.items()},
        prepositions=(*phrases["by"], *phrases["to"]),
        by=phrases["by"], to=phrases["to"], more=phrases["more"], open=phrases["open"], across=phrases["across"],
        levels=words["levels"], moves=words["moves"], to_moves=words["to_moves"],
        nouns=words["nouns"], gauges=words["gauges"], takers=words["takers"],
        by_endings=tuple(listed.get("by_endings", ())),
        to_endings=tuple(listed.get("to_endings", ())),
        fillers=frozenset(listed.get("fillers", ())),
        reach=listed.get("reach", 3),
        about_first=listed.get("about_first", False),
        plain=listed.get("plain", False),
        last=listed.get("last", False),
        touching=_touching(listed["touching"]) if "touching" in listed else None,
    )  # fmt: skip


def _touching(listed: Mapping[str, Any]) -> Touching:
    def longest_first(side: str) -> tuple[tuple[str, ChangeKind], ...]:
        found = ((word, kind) for kind, words in listed[side].items() for word in words)
        return tuple(sorted(found, key=lambda one: -len(one[0])))

    gauges, counters = tuple(listed.get("gauges", ())), tuple(listed.get("counters", ()))
    return Touching(longest_first("before"), longest_first("behind"), gauges, counters)


def _words(listed: Sequence[str]) -> WordSet:
    single = [word for word in listed if " " not in word]
    whole = frozenset(word for word in single if not word.endswith("-"))
    return WordSet(whole, tuple(word[:-1] for word in single if word.endswith("-")))
