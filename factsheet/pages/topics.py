"""The list of all topics, by kind."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from factsheet.pages import addresses, frame, wording
from factsheet.pages.counts import Count, count
from factsheet.pages.frame import Frame
from factsheet.pages.topic import facts_by_topic
from factsheet.pages.wording import Words
from factsheet.stages import Page, Site, page

TEMPLATE = "topics.html"
PATH = "topics.html"


class Entry(msgspec.Struct, frozen=True):
    """A topic and how many facts name it."""

    label: Words
    href: str
    facts: Count


class Group(msgspec.Struct, frozen=True):
    """The topics of a kind; the template has the words for the kinds."""

    kind: str
    entries: tuple[Entry, ...]


class View(msgspec.Struct, frozen=True):
    frame: Frame
    groups: tuple[Group, ...]


def pages(site: Site, language: str) -> Iterator[Page]:
    if not site.topics:
        return
    placed = frame.place(frame.surroundings(site, language), site, PATH)
    view = View(placed, tuple(_groups(site, language)))
    yield page(view.frame.path, TEMPLATE, language, view)


def _groups(site: Site, language: str) -> Iterator[Group]:
    facts = facts_by_topic(site)
    kinds: dict[str, list[Entry]] = {}
    for topic in site.topics.values():
        label = wording.unlinked(topic.label, language)
        entry = Entry(label, addresses.topic(topic.id), count(len(facts[topic.id]), language))
        kinds.setdefault(topic.kind, []).append(entry)
    for kind, entries in kinds.items():
        yield Group(kind, tuple(entries))
