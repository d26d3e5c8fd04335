"""Kinds of pages, written down: each takes a site and a language and gives its pages, with all they may show."""

from factsheet.pages import fact, index, not_found, prose, source, sources, timeline, topic, topics

PAGES = (index, fact, source, sources, topic, topics, timeline, prose, not_found)
