"""Kinds of pages, written down: each takes a site in slices and a language and gives its pages, with all they show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factsheet.pages import (
    corrections,
    embed,
    fact,
    index,
    moved,
    not_found,
    prose,
    search,
    source,
    sources,
    timeline,
    topic,
    topics,
)
from factsheet.slices import Slices
from factsheet.stages import Page

PAGES = (index, fact, moved, source, sources, topic, topics, timeline, search, corrections, prose, embed, not_found)


def every_page(slices: Slices, languages: Iterable[str]) -> Iterator[Page]:
    """All pages that a site is to have, language by language, and of one language kind by kind."""
    return (page for language in languages for kind in PAGES for page in kind.pages(slices, language))
