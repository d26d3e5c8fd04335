"""Kinds of pages, written down: each takes a site and a language and gives its pages, with all they may show."""

from factsheet.pages import corrections, fact, index, moved, not_found, prose, source, sources, timeline, topic, topics

PAGES = (index, fact, moved, source, sources, topic, topics, timeline, corrections, prose, not_found)
