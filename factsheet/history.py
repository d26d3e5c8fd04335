"""A site and a fact go in; what has happened to the fact since it was first published, in order, comes out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal

import msgspec

from factsheet import edtf
from factsheet.model import Correction, Fact, Kind, LanguageMap, Source, Withdrawal
from factsheet.stages import Site

What = Kind | Literal["added", "withdrawn", "source-retracted"]


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """`date` is EDTF; `anchor` tells the events of a fact apart and stays as it is when later ones are added.

    `fact` is "" where a source alone is told of; `source` is "" where none is.
    """

    fact: str
    source: str = ""
    what: What
    date: str
    anchor: str
    note: LanguageMap | None = None
    before: LanguageMap | None = None
    after: LanguageMap | None = None


# On one day: a fact is added before it is corrected, and corrected before it is withdrawn.
_PLACE = {"added": 0, "source-retracted": 2, "withdrawn": 3}


def histories(site: Site) -> dict[str, tuple[Event, ...]]:
    """By fact, from the first event to the last; those of one day and kind keep the order of their file."""
    notices = notices_by_fact(site)
    return {fact.id: history(site, fact, notices) for fact in site.facts.values()}


def notices_by_fact(site: Site) -> dict[str, list[Correction]]:
    """The corrections by the fact they name, which may be the former name of one."""
    notices: dict[str, list[Correction]] = {}
    for correction in site.corrections:
        notices.setdefault(correction.fact, []).append(correction)
    return notices


def history(site: Site, fact: Fact, notices: Mapping[str, Sequence[Correction]]) -> tuple[Event, ...]:
    """What has happened to one fact."""
    noted = [one for id in (*fact.formerly, fact.id) for one in notices.get(id, ())] if notices else ()
    gone = retracted(site, fact) if "retracted" in site.marks[fact.id] else ()
    if not (noted or gone or fact.withdrawn):  # and nothing has happened since
        return tuple(_added(fact))
    return _in_order(_events(fact, noted, gone))


def events(site: Site) -> tuple[Event, ...]:
    """What has happened to all facts, the latest first; a retracted source is told of once, whatever rests on it."""
    told = [event for all in histories(site).values() for event in all if not event.source]
    sources = (document.source for document in site.documents.values())
    told += [_taken_back(source, source.retracted, "") for source in sources if source.retracted]
    return tuple(sorted(told, key=lambda event: edtf.sort_key(event.date), reverse=True))


def latest(site: Site) -> tuple[Event, ...]:
    """The notices: what has happened to facts since they were added, the latest first."""
    return tuple(event for event in events(site) if event.what != "added")


def _taken_back(source: Source, taken: Withdrawal, fact: str) -> Event:
    return Event(
        fact=fact, source=source.id, what="source-retracted", date=taken.date, anchor="retracted", note=taken.because
    )


def has_notices(site: Site) -> bool:
    """Whether `latest` has anything to tell."""
    if any(document.source.retracted for document in site.documents.values()):
        return True
    if any(fact.withdrawn for fact in site.facts.values()):
        return True
    noted = {correction.fact for correction in site.corrections}
    return bool(noted) and any(not noted.isdisjoint((fact.id, *fact.formerly)) for fact in site.facts.values())


def retracted(site: Site, fact: Fact) -> tuple[Source, ...]:
    """The sources of a fact that their publishers have taken back."""
    cited = [site.documents.get(one.source) for one in fact.citations]
    return tuple({one.source.id: one.source for one in cited if one and one.source.retracted}.values())


def marks(site: Site, fact: Fact) -> tuple[str, ...]:
    """What is to be said of a fact beside its certainty; `Site.marks` has it."""
    found: dict[str, bool] = {
        "hedged": site.tallies[fact.id].hedged, "inferred": fact.inferred is not None,
        "disputed": fact.id in site.disputed, "retracted": bool(retracted(site, fact)),
        "withdrawn": fact.withdrawn is not None, "draft": fact.draft,
    }  # fmt: skip
    return tuple(mark for mark, holds in found.items() if holds)


def _added(fact: Fact) -> Iterator[Event]:
    if fact.added:
        yield Event(fact=fact.id, what="added", date=fact.added, anchor=f"added-{_apart(fact.added)}")


def _events(fact: Fact, notices: Iterable[Correction], sources: Iterable[Source]) -> Iterator[Event]:
    yield from _added(fact)
    for one in notices:
        yield Event(
            fact=fact.id, what=one.kind, date=one.date, anchor="", note=one.note, before=one.before, after=one.after
        )
    for source in sources:
        if source.retracted:
            yield _taken_back(source, source.retracted, fact.id)
    if fact.withdrawn:
        taken = fact.withdrawn
        yield Event(fact=fact.id, what="withdrawn", date=taken.date, anchor="", note=taken.because)


def _in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    ordered = sorted(events, key=lambda event: (edtf.sort_key(event.date), _PLACE.get(event.what, 1)))
    return tuple(_named_apart(ordered))


def _named_apart(ordered: Iterable[Event]) -> Iterator[Event]:
    seen: Counter[str] = Counter()
    for event in ordered:
        name = f"{event.what}-{_apart(event.date)}"
        seen[name] += 1
        anchor = name if seen[name] == 1 else f"{name}-{seen[name]}"
        yield msgspec.structs.replace(event, anchor=anchor)


@lru_cache(maxsize=1024)
def _apart(date: str) -> str:
    return re.sub(r"[^0-9A-Za-z]+", "-", date).strip("-")
