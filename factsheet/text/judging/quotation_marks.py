"""A statement and its quotes -> the words in the statement's quotation marks that stand in none of the quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factsheet.text.cues.quotation import quotations
from factsheet.text.judging.mismatch import STATEMENT, Mismatch, WordSpan
from factsheet.text.judging.names import LAST_LATIN, WORD, sound, sounds_like
from factsheet.text.writing.normal import fold, letters

ELLIPSIS = re.compile(r"\s*(?:\[\s*(?:\.\.\.|…)\s*\]|\(\s*(?:\.\.\.|…)\s*\)|\.\.\.|…)\s*")
EDGES = " .,;:!?-"


def quotation_marks_unsupported(statement: str, quotes: Sequence[str]) -> Mismatch | None:
    """Words in a statement's quotation marks that stand in none of its quotes; cuts and brackets may differ."""
    folded = [fold(quote) for quote in quotes]
    missing = [
        WordSpan(STATEMENT, found.start, found.end, statement[found.start : found.end])
        for found in quotations(statement)
        if not any(_stands_in(statement[found.start : found.end], quote) for quote in folded)
        and not _is_name(statement[found.start : found.end], quotes)
    ]
    return Mismatch(sure=True, statement=tuple(missing), quotes=()) if missing else None


def _is_name(words: str, quotes: Sequence[str]) -> bool:
    """Whether it is a name in another script, which Russian sets in quotation marks: «Дружба» for "Druzhba"."""
    told = WORD.findall(words)
    if not told or not words[0].isupper() or not all(ord(letter) > ord(LAST_LATIN) for letter in "".join(told)):
        return False
    heard = frozenset(sound(letters(word)) for quote in quotes for word in WORD.findall(quote) if word[0].isupper())
    return all(sounds_like(word, heard, inflected=True) for word in told)


def _stands_in(words: str, quote: str) -> bool:
    at = 0
    for part in ELLIPSIS.split(words):
        plain = fold(part.replace("[", "").replace("]", "")).strip(EDGES)
        at = _find(plain, quote, at) + len(plain)
        if at < len(plain):
            return False
    return True


def _find(words: str, quote: str, start: int) -> int:
    """Where whole words begin, the case of their first letter aside; -1 where they do not stand."""
    if not words:
        return start
    at = quote.find(words[1:], start + 1)
    while at > 0 and not _whole(words, quote, at - 1):
        at = quote.find(words[1:], at + 1)
    return at - 1 if at > 0 else -1


def _whole(words: str, quote: str, at: int) -> bool:
    after = quote[at + len(words) : at + len(words) + 1]
    return quote[at].lower() == words[0].lower() and not quote[at - 1 : at].isalnum() and not after.isalnum()
