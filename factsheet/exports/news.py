"""A site goes in; what has happened to its facts, the latest first, as feeds tell it in one language, comes out."""

from __future__ import annotations

import heapq

import msgspec

from factsheet import edtf
from factsheet.history import Event, history, notices_by_fact
from factsheet.model import Fact, Wording
from factsheet.pages import addresses
from factsheet.prose import plain
from factsheet.stages import Site

# A feed must say when it changed, and a build has no clock: a sheet without a dated fact says the first second of all.
NEVER = "1970-01-01"
MOST_EVENTS = 500  # events in a feed: readers ask for all of it again and again, and what is older is in the data


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One event. `day` is YYYY-MM-DD, the first the content's date can mean; `note` is the editor's."""

    address: str
    what: str
    day: str
    title: Wording
    note: Wording | None
    topics: tuple[str, ...]


def items(site: Site, language: str) -> tuple[Item, ...]:
    """The latest of them, `MOST_EVENTS` at most. Those without a date are left out: nobody knows where they belong."""
    notices = notices_by_fact(site)
    events = (event for fact in site.facts.values() for event in history(site, fact, notices))
    latest = heapq.nlargest(MOST_EVENTS, events, key=lambda event: day(event.date))
    return tuple(_item(site, event, site.facts[event.fact], language) for event in latest)


def day(date: str) -> str:
    return edtf.sort_key(date)[0]


def updated(news: tuple[Item, ...]) -> str:
    """The day of the latest event, as the feed gives it; `NEVER` where there is none."""
    return news[0].day if news else NEVER


def _item(site: Site, event: Event, fact: Fact, language: str) -> Item:
    page = addresses.tree(site.settings, language) + addresses.fact(fact.id)
    address = addresses.absolute(site.settings.base_url, page)
    return Item(
        address=address if event.what == "added" else f"{address}#{event.anchor}",
        what=event.what,
        day=day(event.date),
        title=_plain(fact.statement.choose(language)),
        note=_plain(event.note.choose(language)) if event.note else None,
        topics=fact.topics,
    )


def _plain(words: Wording) -> Wording:
    return Wording(plain(words.text), words.language)
