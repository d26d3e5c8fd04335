"""A text and its language -> the names in it that other languages have other words for: Pékin, Grande-Bretagne."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

import msgspec

from factsheet.locale.places import places
from factsheet.text.words.inflecting import ended_otherwise, inflected, lengthened
from factsheet.text.words.landmarks import WORD
from factsheet.text.words.namings import NameTable, name_table, standing
from factsheet.text.words.stored import stored
from factsheet.text.writing.normal import letters


class NameLists(msgspec.Struct, frozen=True):
    """One language's names of what is called otherwise elsewhere, by how their first word begins.

    Each has keys that all languages share. A `common` word makes a name that is translated: "Security Council"; an
    `opener` begins sentences, and is no name.
    """

    names: NameTable[frozenset[str]]
    common: frozenset[str]
    openers: frozenset[str]


def named_abroad(text: str, language: str) -> frozenset[str]:
    """The keys of the names that stand in a text, with case endings too; none in a language without such lists."""
    lists = name_lists(language)
    words = tuple(map(letters, WORD.findall(text))) if lists else ()
    same = ended_otherwise if inflected(language) else lengthened
    found = (keys for at in range(len(words)) for _, keys in standing(words, at, lists.names if lists else {}, same))
    return frozenset(key for keys in found for key in keys)


@lru_cache(maxsize=64)
def name_lists(language: str) -> NameLists | None:
    """The lists of a language, with CLDR's countries and cities."""
    listed = stored("names", language)
    if listed is None or "abroad" not in listed:
        return None
    names = name_table((*_listed(listed), *places(language).items()))
    common = (word for one in listed["common"] for word in one.split("/"))
    return NameLists(names, frozenset(map(letters, common)), frozenset(map(letters, listed["openers"])))


def _listed(listed: Mapping[str, Mapping[str, list[str]]]) -> Iterator[tuple[str, frozenset[str]]]:
    return ((name, frozenset((key,))) for key, names in listed["abroad"].items() for name in names)
