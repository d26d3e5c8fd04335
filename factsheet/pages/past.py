"""What has happened to facts goes in; how a page tells it, in its language, comes out."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from factsheet.history import Event, What
from factsheet.model import Withdrawal
from factsheet.pages import addresses, wording
from factsheet.pages.dating import When, when
from factsheet.pages.wording import ShownWords
from factsheet.stages import Site


class Withdrawn(msgspec.Struct, frozen=True):
    """When a fact or a source was taken back, and why."""

    date: When
    because: ShownWords


class Happening(msgspec.Struct, frozen=True, kw_only=True):
    """One event; `href` leads to `anchor` on the page of the fact, or of the source where the event has no `claim`.

    `language` is that of the source's title, "" where it is the page's own.
    """

    what: What
    date: When
    anchor: str
    href: str
    claim: ShownWords | None
    title: str
    language: str
    note: ShownWords | None
    before: ShownWords | None
    after: ShownWords | None


def happenings(site: Site, events: Iterable[Event], language: str) -> tuple[Happening, ...]:
    """In the order given."""
    return tuple(_happening(site, event, language) for event in events)


def withdrawn(taken: Withdrawal | None, language: str) -> Withdrawn | None:
    """A withdrawal as a page of a language shows it: when, and why; None of a fact that stands."""
    return Withdrawn(when(taken.date, language), wording.block(taken.because, language)) if taken else None


def _happening(site: Site, event: Event, language: str) -> Happening:
    fact = site.facts.get(event.fact)
    source = site.documents[event.source].source if event.source else None
    address = addresses.fact(fact.id) if fact else addresses.source(event.source)
    return Happening(
        what=event.what,
        date=when(event.date, language),
        anchor=event.anchor,
        href=f"{address}#{event.anchor}",
        claim=wording.unlinked(fact.statement, language) if fact else None,
        title=wording.title(source.title, source.language) if source else "",
        language=source.language if source and source.language != language else "",
        note=wording.block(event.note, language) if event.note else None,
        before=wording.inline(event.before, language) if event.before else None,
        after=wording.inline(event.after, language) if event.after else None,
    )
