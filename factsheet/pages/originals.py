"""A passage goes in; the address of the original at its very words comes out."""

from __future__ import annotations

from factsheet.stages import Document, Passage
from factsheet.text.finding.directives import addressed


def original(document: Document, passage: Passage) -> str:
    """Empty where the source has no address; the page as a whole where no words that may be shown lead to the place."""
    url = document.source.url
    return addressed(url, passage.leads) if url and passage.leads else url


def leads(document: Document, passage: Passage) -> bool:
    """Whether the original opens at the words."""
    return bool(document.source.url and passage.leads)
