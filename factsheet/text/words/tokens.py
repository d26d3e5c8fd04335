"""A text -> its words and marks in lower case, with their places in the text as it stands."""

from __future__ import annotations

import re
from unicodedata import is_normalized

from factsheet.text.writing.normal import folded
from factsheet.text.writing.stops import MARKS, stops

TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")


class Tokens:
    """The words and marks of a text in lower case, with their places."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        plain = text.isascii() or (is_normalized("NFC", text) and "\N{SOFT HYPHEN}" not in text)
        whole = None if plain else folded(text)
        for match in TOKEN.finditer(_lowered(whole.text if whole else text)):
            start, end = whole.span(*match.span()) if whole else match.span()
            self.words.append(match.group())
            self.starts.append(start)
            self.ends.append(end)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the tokens of a half-open range stand."""
        return self.starts[first], self.ends[last - 1]

    def stops(self, language: str) -> frozenset[int]:
        """The places of the marks that a phrase does not reach across; the last token needs not be asked."""
        marks = [place for place, word in enumerate(self.words[:-1]) if word in MARKS]
        return frozenset(place for place in marks if stops(self.text, language, self.starts[place]))

    def capital(self, place: int) -> bool:
        return self.text[self.starts[place]].isupper()


def _lowered(text: str) -> str:
    """Lower case with straight apostrophes, a code point for a code point."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(char.lower()[:1] for char in text)
    return lower.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
