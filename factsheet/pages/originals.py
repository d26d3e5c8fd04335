"""A passage goes in; the address of the original at its very words comes out."""

from __future__ import annotations

from functools import lru_cache

from factsheet.stages import Document, Passage
from factsheet.text.directives import addressed
from factsheet.text.fragments import shortest


def original(document: Document, passage: Passage) -> str:
    """Empty where the source has no address; the page as a whole where no words that may be shown lead to the place."""
    url = document.source.url
    return _address(url, document.text, passage.parts, document.shown) if url else ""


def leads(document: Document, passage: Passage) -> bool:
    """Whether the original opens at the words."""
    return original(document, passage) not in ("", document.source.url)


# The pages of a fact in all languages, and the data, lead to the same place.
@lru_cache(maxsize=32768)
def _address(url: str, text: str, parts: tuple[tuple[int, int], ...], shown: tuple[tuple[int, int], ...]) -> str:
    directive = shortest(text, parts, shown)
    return addressed(url, directive) if directive else url
