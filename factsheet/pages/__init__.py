"""Kinds of pages, written down: each takes a site in slices and a language and gives its pages, with all they show."""

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

PAGES = (index, fact, moved, source, sources, topic, topics, timeline, search, corrections, prose, embed, not_found)
