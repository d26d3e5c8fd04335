"""A name and a word of a text -> whether the word is the name with another ending."""

from __future__ import annotations

# A case ending may lengthen a name by as many letters ("Трампом", "Obamas"), if the name has so many itself.
ENDING, ENDED = 3, 4
STEM = 3
INFLECTED = frozenset("be bg cs el et eu fi hr hu lt lv pl ro ru sk sl sr tr uk".split())


def inflected(*languages: str) -> bool:
    """Whether names have case endings in any of some languages."""
    return any(one.lower().split("-")[0] in INFLECTED for one in languages)


def lengthened(name: str, word: str) -> bool:
    """Whether a word is a name, or the name with an ending: "Obamas"."""
    return name == word or (len(name) >= ENDED and word.startswith(name) and len(word) <= len(name) + ENDING)


def ended_otherwise(name: str, other: str) -> bool:
    """Whether two differ by an ending each, before which a stem may change: "Praga" and "Pradze", "Lee" and "Leen"."""
    least, most = sorted((len(name), len(other)))
    stem = next((at for at in range(least) if name[at] != other[at]), least)
    return most - stem <= ENDING if stem >= STEM else stem == least and most - stem < least
