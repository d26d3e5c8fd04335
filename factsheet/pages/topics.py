"""The list of all topics, by kind."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import msgspec

from factsheet.pages import addresses, frame, wording
from factsheet.pages.counts import Count, count
from factsheet.pages.frame import Frame
from factsheet.pages.topic import facts_by_topic
from factsheet.pages.wording import ShownWords
from factsheet.slices import Slices
from factsheet.stages import Page, Site

TEMPLATE = "topics.html"
PATH = "topics.html"


class Entry(msgspec.Struct, frozen=True):
    """A topic and how many facts name it."""

    label: ShownWords
    href: str
    facts: Count


class Group(msgspec.Struct, frozen=True):
    """The topics of a kind; the template has the words for the kinds."""

    kind: str
    entries: tuple[Entry, ...]


class View(msgspec.Struct, frozen=True):
    frame: Frame
    groups: tuple[Group, ...]


def pages(slices: Slices, language: str) -> Iterator[Page]:
    if slices.site.topics:
        yield frame.whole(slices, PATH, TEMPLATE, language, partial(_view, slices.site, language))


def _view(site: Site, language: str) -> View:
    placed = frame.place(frame.surroundings(site, language), site, PATH)
    return View(placed, tuple(_groups(site, language)))


def _groups(site: Site, language: str) -> Iterator[Group]:
    facts = facts_by_topic(site)
    kinds: dict[str, list[Entry]] = {}
    for topic in site.topics.values():
        label = wording.label(topic, language)
        entry = Entry(label, addresses.topic(topic.id), count(len(facts[topic.id]), language))
        kinds.setdefault(topic.kind, []).append(entry)
    for kind, entries in kinds.items():
        yield Group(kind, tuple(entries))
