"""A language's lists -> the same lists with each word in all the letters that people write it with.

Romanian has ș and ț with a comma below; old keyboards had only ş and ţ with a cedilla, and much is still printed so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

COMMA, CEDILLA = "șțȘȚ", "şţŞŢ"
LETTERS = {"ro": (str.maketrans(CEDILLA, COMMA), str.maketrans(COMMA, CEDILLA))}


def every_spelling(tree: Any, language: str) -> Any:
    """A list of words gets longer, a table more keys; lists of lists stay as they are."""
    return _spelled(tree, LETTERS[language]) if language in LETTERS else tree


def _spelled(tree: Any, letters: tuple[dict[int, int], ...]) -> Any:
    if isinstance(tree, dict):
        inner = {key: _spelled(value, letters) for key, value in tree.items()}
        return {other: value for key, value in inner.items() for other in _others(key, letters)} | inner
    if isinstance(tree, list) and all(isinstance(one, str) for one in tree):
        return [*dict.fromkeys(other for one in tree for other in _others(one, letters))]
    if isinstance(tree, str) and "/" in tree:
        return "/".join(dict.fromkeys(other for one in tree.split("/") for other in _others(one, letters)))
    return tree


def _others(word: str, letters: tuple[dict[int, int], ...]) -> Iterator[str]:
    yield word
    yield from (word.translate(table) for table in letters)
