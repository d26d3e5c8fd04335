"""A text and its language -> its words for acts that have an opposite, and what beside them makes them tell nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import msgspec

from factsheet.text.words.directions import stored_lists
from factsheet.text.words.spotting import Phrase, Phrases, Word, phrases, words_of, worth_reading, written
from factsheet.text.words.stored import stored

# Only acts of which nobody says both of one event. Who sells is bought from; who leaves joins another; who is freed
# was held: such pairs are left out. Who wins is lost to: that pair is held to who does it.
PAIRS = (
    ("confirm", "deny"), ("approve", "reject"), ("allow", "ban"), ("convict", "acquit"), ("support", "oppose"),
    ("open", "close"), ("start", "end"), ("hire", "fire"), ("succeed", "fail"), ("impose", "lift"),
    ("tighten", "ease"), ("welcome", "condemn"), ("comply", "breach"), ("win", "lose"),
)  # fmt: skip
OPPOSITE = {**dict(PAIRS), **{undoing: doing for doing, undoing in PAIRS}}
SIDED = frozenset(("win", "lose"))
# They turn what they govern: to reject a ban is to allow. Of the words that are no acts for certain, these do.
TURNING = frozenset(("deny", "reject", "ban", "oppose", "fail", "lift", "end"))
TURNING_SOFT = frozenset(("ban", "reject"))
# Beside acts: words that look like one and are none; denials; what makes the act that follows a wish, a plan or a
# condition; what tells that it was done before another; what joins two clauses.
BESIDE = ("none", "denials", "wishes", "earlier", "joins")
SOFT = "?"


class Lists(msgspec.Struct, frozen=True):
    """One language's phrases; `tended` is false where they were not tried on true pairs: they only ever warn."""

    phrases: Phrases
    tended: bool
    articles: frozenset[str]


def poles(word: Word) -> frozenset[str]:
    """What a word may tell, one pole of each pair: "denied" a claim, or a request."""
    return frozenset(OPPOSITE.keys() & word.meaning.replace(SOFT, "").split())


def plain(word: Word) -> frozenset[str]:
    """Those that it tells for certain; "approval" may be hoped for, and only answers where an act is told elsewhere."""
    return frozenset(OPPOSITE.keys() & word.meaning.split())


def turning(word: Word) -> frozenset[str]:
    """What a word tells that turns round the act that it governs."""
    return plain(word) & TURNING or poles(word) & TURNING_SOFT


def acts(text: str, language: str) -> tuple[Word, ...]:
    """Every word of the lists, in the order of the text; nothing where none of them is an act."""
    lists = acts_of(language)
    return _read(text, language) if lists and worth_reading(text, lists.phrases) else ()


@lru_cache(maxsize=1024)
def _read(text: str, language: str) -> tuple[Word, ...]:
    lists = acts_of(language)
    return tuple(words_of(text, language, lists.phrases)) if lists else ()


def tended(language: str) -> bool:
    """Whether a language's words were tried on true pairs."""
    lists = acts_of(language)
    return lists is not None and lists.tended


@lru_cache(maxsize=64)
def acts_of(language: str) -> Lists | None:
    """The lists of a language or of the one it is a variety of, if there are any."""
    listed = stored("acts", language)
    if listed is None:
        return None
    found = _phrases(listed, stored_lists(language))
    known = phrases(found, lambda meaning: not OPPOSITE.keys().isdisjoint(meaning.split()))
    return Lists(known, listed.get("tended", False), frozenset(listed.get("articles", ())))


def _phrases(listed: Mapping[str, Any], others: Mapping[str, Any]) -> Iterator[Phrase]:
    """A phrase of several lists has all their meanings; denials and "and" stand in the lists of rise and fall."""
    meanings: dict[tuple[str, ...], list[str]] = {}
    for meaning in (*OPPOSITE, *BESIDE, *(pole + SOFT for pole in OPPOSITE)):
        shared = others.get(meaning, ()) if meaning in ("denials", "joins") else ()
        for parts in written((*listed.get(meaning, ()), *shared)):
            meanings.setdefault(parts, []).append(meaning)
    for parts, found in meanings.items():
        yield Phrase(found[0] if found[0] in BESIDE else " ".join(dict.fromkeys(found)), parts)
