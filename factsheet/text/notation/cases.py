"""Of languages whose cases are endings: from words to what endings follow, and from a word in its case to both."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

T = TypeVar("T")
LONGEST_ENDING = 8  # code points of an ending
HUNDRED = 100


def with_stems(words: Mapping[str, T], tree: Mapping[str, Any]) -> dict[str, T]:
    """The words, and what is left of each before an ending: Georgian "პროცენტ" of "პროცენტი", by `case_stems`."""
    found: dict[str, T] = {}
    for word, meaning in words.items():
        for end, stems in tree.get("case_stems", {}).items():
            if word.endswith(end) and len(word) > len(end) + 1:
                found.update(dict.fromkeys((word.removesuffix(end) + stem for stem in stems), meaning))
    return found | dict(words)


def counted_forms(numbers: Mapping[str, Decimal], tree: Mapping[str, Any]) -> dict[str, Decimal]:
    """Bengali "চারজন" is four people: a number and what it counts are one word, by `counted_in_one`."""
    listed = tree.get("counted_in_one", {})
    stems = {word: value for word, value in numbers.items() if 1 < value < HUNDRED} if listed else {}
    stems |= {word: Decimal(value) for word, value in listed.get("stems", {}).items()}
    return {stem + ending: value for stem, value in stems.items() for ending in listed.get("endings", ())}


def case_apart(word: str, known: frozenset[str], stems: frozenset[str], endings: frozenset[str]) -> tuple[str, ...]:
    """A word's stem and its ending of case, the longest known stem first: “пайыз-дан”, "հազար-ից", "লাখ-ের".

    The word alone where it is known itself, or has no such parts.
    """
    if word in known:
        return (word,)
    for cut in range(len(word) - 1, max(0, len(word) - LONGEST_ENDING - 1), -1):
        if word[:cut] in stems and word[cut:] in endings:
            return word[:cut], word[cut:]
    return (word,)
