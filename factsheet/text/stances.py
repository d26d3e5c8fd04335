"""The cues of a statement and of its quotes -> where the one confirms what the other denies."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

import msgspec

from factsheet.text.cues import Cues
from factsheet.text.landmarks import WORD
from factsheet.text.mismatch import Mismatch, Words


class Stance(msgspec.Struct, frozen=True):
    """Whether a text denies or confirms, by the first of its words that does."""

    denies: bool
    word: Words


class Lists(msgspec.Struct, frozen=True):
    """`tended` is false for a language whose words were not tried on true pairs."""

    denies: frozenset[str]
    confirms: frozenset[str]
    tended: bool


def stance_reversed(statement: Cues, quotes: Sequence[Cues]) -> Mismatch | None:
    """One side only confirms or admits, and the other only denies: "admits an error" for "denied an error"."""
    own = _stance(-1, statement)
    theirs = [_stance(place, quote) for place, quote in enumerate(quotes)] if own else []
    if own is None or not any(theirs):
        return None
    against = [one for one in theirs if one is not None and one.denies != own.denies]
    both = [quote for quote in quotes if _said(quote)[own.denies]]
    if not against or both:
        return None
    languages = (statement.language, *(quotes[one.word.quote].language for one in against))
    return Mismatch(all(_tended(one) for one in languages), (own.word,), tuple(one.word for one in against))


def _stance(place: int, cues: Cues) -> Stance | None:
    """None where a text does neither or both, or has a denial that may undo it ("did not confirm")."""
    confirms, denies = _said(cues)
    if bool(denies) == bool(confirms) or any(one.strength in ("sure", "fair") for one in cues.negations):
        return None
    start, end = (denies or confirms)[0]
    return Stance(bool(denies), Words(place, start, end, cues.text[start:end]))


@lru_cache(maxsize=1024)
def _said(cues: Cues) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]:
    """The places of the words that confirm, and of those that deny."""
    lists = _lists(cues.language)
    if lists is None:
        return (), ()
    words = [(one.group().lower(), one.span()) for one in WORD.finditer(cues.text)]
    return (
        tuple(span for word, span in words if word in lists.confirms),
        tuple(span for word, span in words if word in lists.denies),
    )


def _tended(language: str) -> bool:
    lists = _lists(language)
    return lists is not None and lists.tended


@lru_cache(maxsize=64)
def _lists(language: str) -> Lists | None:
    code = language.lower().split("-")[0]
    path = files("factsheet.text") / "languages" / "stances" / f"{code}.json"
    if not (code.isalpha() and path.is_file()):
        return None
    stored = json.loads(path.read_text(encoding="utf-8"))
    return Lists(frozenset(stored["denies"]), frozenset(stored["confirms"]), stored.get("tended", False))
