"""From phrases with meanings to tables that are looked up by one word of the text, the longest phrase first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from factsheet.text.notation.tokens import LOOSE, TOKEN, Tokens, lowered

T = TypeVar("T")
Phrases = dict[str, tuple[tuple[tuple[str, ...], T], ...]]
PHRASE_GAPS = LOOSE + ".·⋅“”"


def match(phrases: Mapping[str, tuple[tuple[tuple[str, ...], T], ...]], at: Tokens, index: int) -> tuple[int, T] | None:
    """The longest phrase that begins at a token, as the index of the token after it and what the phrase means.

    `phrases` are kept by their first word (`phrases`); None where none begins there.
    """
    if index >= len(at.words):
        return None
    for rest, meaning in phrases.get(at.words[index], ()):
        after = index + 1 + len(rest)
        if not rest or (tuple(at.words[index + 1 : after]) == rest and _close(at, index, after)):
            return after, meaning
    return None


def match_back(
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], T], ...]], at: Tokens, index: int
) -> tuple[int, T] | None:
    """The longest phrase that ends with a token, as the index of its first token and what the phrase means.

    `phrases` are kept by their last word (`phrases(…, back=True)`); None where none ends there.
    """
    if index < 0:
        return None
    for rest, meaning in phrases.get(at.words[index], ()):
        first = index - len(rest)
        if first >= 0 and tuple(at.words[first:index]) == rest and _close(at, first, index + 1):
            return first, meaning
    return None


def _close(at: Tokens, first: int, after: int) -> bool:
    """The dots of "p. m.", the bars of "km/h" and the mark of ק”מ may part a phrase's words, no other."""
    gaps = (at.gap(index) for index in range(first, after - 1))
    return all(len(gap) < 4 and not gap.strip(PHRASE_GAPS) for gap in gaps)


def phrases(meanings: Mapping[str, T], back: bool = False) -> Phrases[T]:
    """Phrases by their first word (or their last), the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], T]]] = {}
    for phrase, meaning in meanings.items():
        parts = TOKEN.findall(lowered(phrase).replace("i̇", "i"))
        if parts:
            key, rest = (parts[-1], parts[:-1]) if back else (parts[0], parts[1:])
            found.setdefault(key, []).append((tuple(rest), meaning))
    for options in found.values():
        options.sort(key=lambda option: -len(option[0]))
    return {word: tuple(options) for word, options in found.items()}
