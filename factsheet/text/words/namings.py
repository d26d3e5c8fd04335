"""Names of one word or several, and the words of a text -> which of them stand at a place, with endings too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from factsheet.text.words.inflecting import STEM
from factsheet.text.words.landmarks import WORD
from factsheet.text.writing.normal import letters

Key = TypeVar("Key")
Name = tuple[str, ...]
NameTable = Mapping[str, Sequence[tuple[Name, Key]]]


def name_table(names: Iterable[tuple[str, Key]]) -> dict[str, list[tuple[Name, Key]]]:
    """Names as their words, each with its key, by the first letters of the first."""
    found: dict[str, list[tuple[Name, Key]]] = {}
    for name, key in names:
        if words := tuple(map(letters, WORD.findall(name))):
            found.setdefault(words[0][:STEM], []).append((words, key))
    return found


def standing(
    words: Sequence[str], at: int, known: NameTable[Key], same: Callable[[str, str], bool]
) -> Iterator[tuple[Name, Key]]:
    """The names that stand at a place among the words of a text; `same` says of a name's word whether a word is it."""
    for name, key in known.get(words[at][:STEM], ()):
        if len(name) <= len(words) - at and all(map(same, name, words[at : at + len(name)])):
            yield name, key
