"""A text in letters without capitals -> the names of a list that stand in it, by what may touch them on either side."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from factsheet.locale.cldr import script
from factsheet.text.writing.spans import Span

# What may be written onto a name before it: "and", "in", "of" and the article.
_AHEAD = {
    "Arab": r"(?<![^\W_])[وف]?[بكل]?(?:ال|ل)?",
    "Hebr": r"(?<![^\W_])[ושהבכלמ]{0,3}",
    "Kore": r"(?<![가-힣])",
    "Jpan": r"(?<![ァ-ヶー])",
    "Hans": "",
    "Hant": "",
    "Thai": "",
    "Laoo": "",
    "Khmr": "",
    "Mymr": "",
}
_WORD = r"(?<![^\W_])"  # elsewhere a name begins a word
_BEHIND = {"Jpan": r"(?![ァ-ヶー])"}  # an ending, a particle or another word elsewhere
_UNCASED = frozenset((*_AHEAD, *"Deva Beng Gujr Guru Orya Taml Telu Knda Mlym Sinh Geor Ethi".split()))
_ARTICLE = "ال"
_CHANGED = frozenset("Geor Taml Mlym Knda Telu".split())  # names lose their last letter before an ending
_STEM, _LEAST = 4, 3  # letters


def uncased(language: str) -> bool:
    """Whether the language is written in letters that have no capitals."""
    return script(language) in _UNCASED


def pattern_of(stems: Collection[str], language: str) -> re.Pattern[str]:
    """A pattern for names as `stem_of` has them, the longest first; its first group is one of them."""
    tongue = script(language)
    listed = "|".join(map(re.escape, sorted(stems, key=len, reverse=True)))
    return re.compile(rf"{_AHEAD.get(tongue, _WORD)}({listed}){_BEHIND.get(tongue, '')}")


def stem_of(name: str, language: str) -> str:
    """A name without its article, and without a last letter that an ending takes the place of."""
    tongue = script(language)
    if tongue == "Arab":
        return name.removeprefix(_ARTICLE)
    return name[:-1] if tongue in _CHANGED and len(name) > _STEM else name


def named(text: str, known: Mapping[str, str], pattern: re.Pattern[str]) -> Iterator[tuple[str, Span]]:
    """What each name that stands in the text is `known` for, and where."""
    for found in pattern.finditer(text):
        yield known[found[1]], found.span(1)


def beginnings(name: str, language: str) -> Iterator[str]:
    """How the words of a name begin, by which what is of the place is known: "גרמנ" of what is German."""
    whole = script(language) in ("Jpan", "Kore", "Hans", "Hant")
    words = (stem_of(word, language) for word in re.findall(r"[^\W_]+", name))
    yield from (word if whole else word[:_STEM] for word in words if whole or len(word) >= _LEAST)
