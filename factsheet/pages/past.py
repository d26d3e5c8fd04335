"""What has happened to facts goes in; how a page tells it, in its language, comes out."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from factsheet.history import Event, What
from factsheet.model import Withdrawal
from factsheet.pages import addresses, wording
from factsheet.pages.dating import When, when
from factsheet.pages.wording import Words
from factsheet.stages import Site


class Withdrawn(msgspec.Struct, frozen=True):
    """When a fact or a source was taken back, and why."""

    date: When
    because: Words


class Happening(msgspec.Struct, frozen=True, kw_only=True):
    """One event of a fact; `href` leads to it on the fact's own page, where `anchor` stands."""

    what: What
    date: When
    anchor: str
    href: str
    claim: Words
    note: Words | None
    before: Words | None
    after: Words | None


def happenings(site: Site, events: Iterable[Event], language: str) -> tuple[Happening, ...]:
    """In the order given."""
    return tuple(_happening(site, event, language) for event in events)


def withdrawn(taken: Withdrawal | None, language: str) -> Withdrawn | None:
    return Withdrawn(when(taken.date, language), wording.block(taken.because, language)) if taken else None


def _happening(site: Site, event: Event, language: str) -> Happening:
    return Happening(
        what=event.what,
        date=when(event.date, language),
        anchor=event.anchor,
        href=f"{addresses.fact(event.fact)}#{event.anchor}",
        claim=wording.unlinked(site.facts[event.fact].statement, language),
        note=wording.block(event.note, language) if event.note else None,
        before=wording.inline(event.before, language) if event.before else None,
        after=wording.inline(event.after, language) if event.after else None,
    )
