"""A text goes in; the form in which browsers look for the words of a text fragment comes out, with the way back.

Chromium compares as ICU's collation does at its first level: case, accents, ligatures and widths are one, and so are
’ and ', no-break and plain spaces, … and three dots; soft hyphens are nothing. Quotation marks such as «, and dashes
of different kinds, stay apart. What we fold beyond that makes words look alike that are not: an address then names
more words than it must, and never the wrong ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from unicodedata import category, combining, normalize

import msgspec

from factsheet.text.writing.scripts import is_unspaced
from factsheet.text.writing.spans import Span

BREAK = "\n"  # between blocks; no word of a fragment holds it
_SPACES = (" ", BREAK)
_QUOTES = {"’": "'", "‘": "'", "\u05f3": "'", "“": '"', "”": '"', "\u05f4": '"'}
_LETTERS = {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l"}


class Laid(msgspec.Struct, frozen=True):
    """Folded words, one space between them and a `BREAK` between blocks; `places` has where each character was."""

    text: str
    places: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The raw span of some folded characters, at least one."""
        return self.places[start], self.ends[end - 1]


_LINE = re.compile("[^\n\r\u2028\u2029\x0b\x0c\x85]+")
# White space that is more, or other, than one plain space between words.
_WIDE = re.compile(r"\s\s|[^\S ]")


def lay(text: str) -> Laid:
    """Every line is a block."""
    folded: list[str] = []
    places: list[int] = []
    ends: list[int] = []
    for line in _LINE.finditer(text):
        words = line[0].strip()
        start = line.start() + line[0].index(words)
        laid = _evenly(words, start) or _one_by_one(words, start)
        if not laid.text:
            continue
        if folded:
            folded.append(BREAK)
            places.append(laid.places[0])
            ends.append(laid.places[0])
        folded.append(laid.text)
        places += laid.places
        ends += laid.ends
    return Laid("".join(folded), tuple(places), tuple(ends))


def joined(laid: Laid) -> Laid:
    """A laid text with its blocks run together, as where its lines were broken by hand; places stay."""
    return Laid(laid.text.replace(BREAK, " "), laid.places, laid.ends)


def _evenly(words: str, start: int) -> Laid | None:
    """A line in which every character is folded to one; nearly every line is such a one, and this is the quick way."""
    plain = words.isascii() and words.isprintable()
    if _WIDE.search(words) or not (plain or _one_to_one(words)):
        return None
    letters = words.lower() if plain else "".join(map(fold_letter, words))
    places = list(range(start, start + len(letters)))
    at = letters.find(" ")
    while at >= 0:  # a space has the place of the word after it
        places[at] += 1
        at = letters.find(" ", at + 1)
    return Laid(letters, tuple(places), tuple(range(start + 1, start + 1 + len(letters))))


def _one_to_one(words: str) -> bool:
    return all(len(fold_letter(one)) == 1 and fold_letter(one) != " " for one in set(words) - {" "})


def _one_by_one(words: str, start: int) -> Laid:
    folded: list[str] = []
    places: list[int] = []
    ends: list[int] = []
    pending = ""
    for at, character in enumerate(words, start):
        for letter in " " if character.isspace() else fold_letter(character):
            if letter == " ":
                pending = " "
                continue
            if pending and folded:
                folded.append(pending)
                places.append(at)
                ends.append(at)
            pending = ""
            folded.append(letter)
            places.append(at)
            ends.append(at + 1)
    return Laid("".join(folded), tuple(places), tuple(ends))


def fold(words: str) -> str:
    """Words of a fragment in the same form, without the spaces around them."""
    if words.isascii() and words.isprintable():
        return " ".join(words.lower().split())
    return " ".join("".join(map(fold_letter, " ".join(words.split()))).split())


@lru_cache(maxsize=8192)
def fold_letter(character: str) -> str:
    """One character; nothing for accents by themselves, soft hyphens and other marks that nobody sees."""
    plain = normalize("NFKD", _QUOTES.get(character, character)).casefold()
    plain = normalize("NFKD", plain)  # folding case may bring accents to light: İ
    return "".join(_LETTERS.get(one, one) for one in plain if not combining(one) and category(one) not in ("Cf", "Cc"))


def bounded(text: str, at: int) -> bool:
    """Whether a word may begin or end here, as Unicode's rules for word boundaries (UAX 29) go.

    Chromium knows the words of languages that write no spaces by dictionaries; there every place will do.
    """
    if at <= 0 or at >= len(text) or text[at] in _SPACES or text[at - 1] in _SPACES:
        return True
    before, after = _kind(text[at - 1]), _kind(text[at])
    if before in "LN_" and after in "LN_":
        return False
    outer = text[at - 2] if at > 1 else " "
    inner = text[at + 1] if at + 1 < len(text) else " "
    return not (_joins(outer, text[at - 1], text[at]) or _joins(text[at - 1], text[at], inner))


# What holds two letters or two digits together: d'OpenAI, 3.5, 1,000, l'on, c·est.
_WITHIN_LETTERS = frozenset("'.·‧:․＇．")
_WITHIN_DIGITS = frozenset("'.,;․＇．٬؍")


def _joins(before: str, mark: str, after: str) -> bool:
    if mark in _WITHIN_LETTERS and _kind(before) == "L" == _kind(after):
        return True
    return mark in _WITHIN_DIGITS and _kind(before) == "N" == _kind(after)


@lru_cache(maxsize=8192)
def _kind(character: str) -> str:
    if character == "_":
        return "_"
    kind = category(character)
    if kind in ("Mn", "Mc"):
        return "L"
    if kind[0] == "L":
        return "-" if is_unspaced(character) else "L"
    return "N" if kind == "Nd" else "-"


def skip_space(text: str, at: int) -> int:
    """The next place that is neither a space nor between blocks."""
    while at < len(text) and text[at] in _SPACES:
        at += 1
    return at


def occurrences(text: str, words: str, start: int, *, begins: bool, ends: bool) -> Iterator[int]:
    """Where folded words stand from `start` on; `begins` and `ends` say which side must be a word's boundary."""
    at = text.find(words, start) if words else -1
    while at >= 0:
        if (not begins or bounded(text, at)) and (not ends or bounded(text, at + len(words))):
            yield at
        at = text.find(words, at + 1)
