"""A text and its language -> its words of rise and fall, and what stands beside them that makes them mean less."""

from __future__ import annotations

from functools import lru_cache
from itertools import product

from factsheet.text.words.inside import Inside, inside
from factsheet.text.words.patterns import NONE, PhraseTable, beginning, listed, phrase_table
from factsheet.text.words.spotting import Word, spotted
from factsheet.text.words.stored import stored

# Words that join two clauses; denials; losses, whose growth is another thing's fall; words that tell no direction, or
# another; that nothing changes; that compare two figures; that go down and up; that look like one and are none.
MEANINGS = ("joins", "denials", "inverting", "unclear", "level", "less", "more", "down", "up", NONE)
LEVEL = "level"
JOINS = frozenset(("joins",))
COMPARED = frozenset(("less", "more"))
BESIDE = frozenset((LEVEL, *COMPARED))
WAYS = frozenset(("up", "down"))
LEANING = frozenset((*WAYS, *COMPARED))
MOVING = frozenset(("up", "down", "unclear"))
SPELLED, HUNDRED, THOUSAND = "quantities/spelled", 100, 1000


def directions(text: str, language: str) -> tuple[Word, ...]:
    """The words of a text that say that something rose or fell, as they come.

    Nothing where none of them may go up or down.
    """
    return tuple(one for one in _found(text, language, WAYS) if one.meaning not in BESIDE)


def leanings(text: str, language: str) -> tuple[Word, ...]:
    """The same, and the words that compare two: the "more" of "5% more than"."""
    return tuple(one for one in _found(text, language, LEANING) if one.meaning != LEVEL)


def unchanged(text: str, language: str) -> tuple[Word, ...]:
    """Where a text says that something has stayed as it was, and all its other words of change beside."""
    found = _found(text, language, frozenset((LEVEL,)))
    return found if any(one.meaning == LEVEL for one in found) else ()


def moves(text: str, language: str) -> tuple[Word, ...]:
    """Every word of change, also where none of them goes up or down."""
    return tuple(one for one in _found(text, language) if one.meaning in MOVING)


def changes(text: str, language: str) -> tuple[Word, ...]:
    """The words that only say that something was made another, whichever way: "changed", "altered"."""
    known = _changed(language)
    return known.words(text) if isinstance(known, Inside) else spotted(text, language, known)


@lru_cache(maxsize=64)
def _changed(language: str) -> PhraseTable | Inside | None:
    lists = stored("directions", language) or {}
    if not lists.get("changed"):
        return None
    return inside(lists, ("changed",)) if lists.get("inside") else phrase_table(listed(lists, ("changed",)))


def joins(text: str, language: str) -> tuple[Word, ...]:
    """The words that join two clauses: "and", "while"."""
    return tuple(one for one in _found(text, language, JOINS) if one.meaning in JOINS)


def changing(word: str, language: str) -> bool:
    """Whether the word by itself is one of change."""
    known = _phrases(language)
    return known is not None and any(len(one.parts) == 1 and one.meaning in MOVING for one in beginning(known, word))


def _found(text: str, language: str, asked: frozenset[str] = frozenset()) -> tuple[Word, ...]:
    crowded = _inside(language)
    return spotted(text, language, _phrases(language), asked) if crowded is None else crowded.words(text, asked)


@lru_cache(maxsize=64)
def _phrases(language: str) -> PhraseTable | None:
    lists = stored("directions", language)
    return phrase_table(listed(lists, MEANINGS), figures=_numbers(language)) if lists else None


def _numbers(language: str) -> frozenset[str]:
    """The number words of a language from two up to a hundred, "lost five seats", and their hundreds and thousands.

    The latter where a language writes them in one word: "tweeduizend meer dan".
    """
    known = (stored(SPELLED, language) or {}).get("numbers", {})
    small = [word for word, value in known.items() if 1 < value < HUNDRED]
    joined = bool((stored("quantities", language) or {}).get("compounds"))
    scales = [word for word, value in known.items() if joined and value in (HUNDRED, THOUSAND)]
    return frozenset((*small, *(word + scale for word, scale in product(small, scales))))


@lru_cache(maxsize=64)
def _inside(language: str) -> Inside | None:
    lists = stored("directions", language) or {}
    return inside(lists, MEANINGS) if lists.get("inside") else None
