"""A text -> its words and marks in lower case, with their places in the text as it stands."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import is_normalized

from factsheet.text.writing.normal import Folded, folded
from factsheet.text.writing.scripts import UNSPACED
from factsheet.text.writing.spans import Span
from factsheet.text.writing.stops import MARKS, stops
from factsheet.text.writing.unseen import Seen, seen

# The vowels of India's scripts that are written as marks are no letters to Python, and belong to their word.
VOWELS = (
    "\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963"
    "\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u09e2\u09e3\u0a01-\u0a03\u0a3c-\u0a51\u0a70\u0a71\u0a81-\u0a83\u0abc\u0abe-\u0acd"
    "\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3e-\u0c56\u0c81-\u0c83\u0cbc\u0cbe-\u0cd6\u0d00-\u0d03\u0d3e-\u0d4d\u0d82\u0d83\u0dca-\u0ddf"
)
# Korean writes what it counts onto the figure: "3주밖에" is a figure and a word.
TOKEN = re.compile(rf"\d+(?=[가-힣])|[^\W_]+(?:[{VOWELS}]+[^\W_]*)*|[^\w\s]|_")
SIGN = re.compile(rf"[^\W_{UNSPACED}]+|\S")


class WordTokens:
    """The words and marks of a text in lower case, with their places.

    Of an `unspaced` text, in which no space parts words, each character is one.
    """

    def __init__(self, text: str, *, unspaced: bool = False) -> None:
        self.text = text
        whole = _whole(text)
        found = list((SIGN if unspaced else TOKEN).finditer(straightened(whole.text if whole else text)))
        spans = [whole.span(*match.span()) for match in found] if whole else [match.span() for match in found]
        self.words = [match[0] for match in found]
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]

    def span(self, first: int, last: int) -> Span:
        """Where the tokens of a half-open range stand."""
        return self.starts[first], self.ends[last - 1]

    def stops(self, language: str) -> frozenset[int]:
        """The places of the marks that a phrase does not reach across; the last token needs not be asked."""
        marks = [place for place, word in enumerate(self.words[:-1]) if word in MARKS]
        return frozenset(place for place in marks if stops(self.text, language, self.starts[place]))

    def capital(self, place: int) -> bool:
        return self.text[self.starts[place]].isupper()


# Of one text many lists ask, one after another.
@lru_cache(maxsize=4096)
def words_of(text: str) -> frozenset[str]:
    """The words and marks of a text, each once, as `Tokens` has them where spaces part words."""
    whole = _whole(text)
    return frozenset(TOKEN.findall(straightened(whole.text if whole else text)))


def _whole(text: str) -> Folded | Seen | None:
    """What is read in the place of a text that has accents by themselves, or characters that nobody sees."""
    if text.isascii():
        return None
    return seen(text) if is_normalized("NFC", text) else folded(text)


def straightened(text: str) -> str:
    """Lower case with straight apostrophes, a code point for a code point."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(char.lower()[:1] for char in text)
    return lower.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
