"""A few remembered words and the sentences of a text go in; those that hold them come out, the likeliest first."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from factsheet.composing import composed
from factsheet.text.writing.boundaries import units
from factsheet.text.writing.normal import letters

_WORD = re.compile(r"\w+")
# As much of the longer of two words must be alike at their beginnings for one to be taken for a form of the other.
_ALIKE, _SHORTEST = 0.7, 4
# Hebrew and Arabic write articles and prepositions before a noun, Korean its particles after it, as one word.
_INFLECTED = re.compile("[\u0590-\u06ff\uac00-\ud7a3]+")
_NEIGHBOURS = 0.5
# Below this share of the weight of all that was remembered, a sentence is no likely one.
_LEAST = 0.34


def recall(words: str, sentences: Sequence[str]) -> list[int]:
    """The indices of the likely sentences; rare words tell more than frequent ones, words side by side more still."""
    wanted, held = _words(words), [_words(sentence) for sentence in sentences]
    spread = Counter(word for each in held for word in set(each))
    weights = {word: _weight(word, spread, len(held)) for word in wanted}
    whole = sum(weights.values())
    scores = [_score(wanted, each, weights) for each in held]
    likely = [index for index, score in enumerate(scores) if whole and score >= _LEAST * whole]
    return sorted(likely, key=lambda index: (-round(scores[index], 6), index))


def _words(text: str) -> list[str]:
    return [unit for match in _WORD.finditer(composed(text)) for unit in units(letters(match.group()))]


def _weight(word: str, spread: Counter[str], sentences: int) -> float:
    return math.log((sentences + 1) / (spread[word] + 0.5)) + 0.1


def _score(wanted: Sequence[str], held: Sequence[str], weights: dict[str, float]) -> float:
    places = [next((at for at, word in enumerate(held) if _alike(one, word)), -1) for one in wanted]
    exact = set(held)
    score = sum(
        weights[one] * (1.0 if one in exact else 0.8) for one, at in zip(wanted, places, strict=True) if at >= 0
    )
    pairs = zip(wanted, places, places[1:], strict=False)
    beside = sum(weights[one] for one, at, after in pairs if at >= 0 and after == at + 1)
    return score + _NEIGHBOURS * beside - 0.001 * len(held)


def _alike(one: str, other: str) -> bool:
    if one == other or (len(one) > 1 and _INFLECTED.fullmatch(other) and one in other):
        return True
    if min(len(one), len(other)) < _SHORTEST or one.isdigit() or other.isdigit():
        return False
    shared = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= _ALIKE * max(len(one), len(other))
