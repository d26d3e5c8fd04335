"""A verb in a text -> whether a perfect infinitive or a participle makes it tell what is only said: "soll … haben"."""

from __future__ import annotations

import re
from collections.abc import Container

from factsheet.text.cues.lists import CueLists
from factsheet.text.words.tokens import WordTokens

PERFECT_REACH = 30  # words from a verb to its perfect infinitive


def relays(tokens: WordTokens, stops: Container[int], place: int, lists: CueLists) -> bool:
    """Whether a perfect infinitive goes with a verb, at the end of its clause or right before it."""
    words = tokens.words
    clause = range(place + 1, min(place + PERFECT_REACH, len(words)))
    ends = (at for at in clause if at in stops or (words[at] == "," and not words[at - 1].isdecimal()))
    end = next(ends, clause.stop)
    return any(_perfect(tokens, at, lists) for at in (place - 1, *range(place + 1, end)))


def awaits_participle(tokens: WordTokens, place: int, lists: CueLists) -> bool:
    """Whether a participle follows a verb, right behind it or behind one word more: "terá (já) fugido"."""
    endings = lists.perfect.ahead.get(tokens.words[place])
    return endings is not None and any(word.endswith(endings) for word in tokens.words[place + 1 : place + 3])


def _perfect(tokens: WordTokens, at: int, lists: CueLists) -> bool:
    words = tokens.words
    if at in range(len(words)) and (participle := lists.perfect.beside.get(words[at])):
        return any(re.fullmatch(participle, word) for word in words[max(0, at - 1) : at + 2])
    endings = lists.perfect.closings.get(words[at]) if at > 0 else None
    if not endings or tokens.capital(at - 1) or words[at - 1] in lists.perfect.other:
        return False
    return words[at - 1].endswith(endings)
