"""A site goes in; the part of it that a page is made from comes out, with a digest that stands for it.

A page made from a slice can see nothing else, so that the slice is all it depends on: no list of what was read is kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

import msgspec

from factsheet.digest import digest
from factsheet.history import notices_by_fact
from factsheet.model import Correction
from factsheet.stages import Digests, Site, Trial


class Slice(msgspec.Struct, frozen=True):
    """Some facts and sources of a site; they are cut out of it when a page is made, and for one that is kept never."""

    digest: str
    slices: Slices
    facts: tuple[str, ...]
    documents: tuple[str, ...]

    @property
    def site(self) -> Site:
        """The site with these facts and sources alone; of charts, prose and the lock it has nothing."""
        return self.slices.cut(self.facts, self.documents)


class Slices:
    """The slices of one `site`; what many of them share is digested once."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self._rest = msgspec.structs.replace(
            site,
            charts={},
            prose=(),
            corrections=(),
            lock=None,
            drifts=(),
            trial=Trial(),
            tallies={},
            looked={},
            homes={},
            digests=Digests(),
        )
        self._shared = digest((site.settings, site.sections, list(site.topics.items()), list(site.properties.items())))
        self._notices = notices_by_fact(site)
        self._facts: dict[str, str] = {}
        self._documents: dict[str, str] = {}

    @cached_property
    def whole(self) -> str:
        """Stands for all that any page shows: two sites with the same have the same pages."""
        site = self.site
        facts, documents = [self._fact(id) for id in site.facts], [self._document(id) for id in site.documents]
        told = (list(site.charts.items()), site.prose, site.corrections, site.lock, site.drifts, site.indexed)
        return digest(
            (self._shared, facts, documents, told, site.trial.facts, site.trial.of, list(site.trial.outcomes))
        )

    def of(self, wanted: Iterable[str], sources: Iterable[str] = ()) -> Slice:
        """Some facts, with the sources they rest on and others; ids that lead nowhere have no part in it."""
        site = self.site
        ids = tuple(id for id in dict.fromkeys(wanted) if id in site.facts)
        cited = dict.fromkeys((*sources, *(citation.source for id in ids for citation in site.facts[id].citations)))
        documents = tuple(id for id in cited if id in site.documents)
        parts = (self._shared, [self._fact(id) for id in ids], [self._document(id) for id in documents])
        return Slice(digest(parts), self, ids, documents)

    def cut(self, ids: tuple[str, ...], documents: tuple[str, ...]) -> Site:
        """The part of the site that a slice of these facts and sources stands for."""
        site = self.site
        return msgspec.structs.replace(
            self._rest,
            facts={id: site.facts[id] for id in ids},
            evidence={id: site.evidence[id] for id in ids},
            grounding=site.grounding.only(ids),
            marks={id: site.marks[id] for id in ids},
            disputed={id: site.disputed[id] for id in ids if id in site.disputed},
            documents={id: site.documents[id] for id in documents},
            corrections=tuple(one for id in ids for one in self._noted(id)),
        )

    def _noted(self, id: str) -> list[Correction]:
        names = (*self.site.facts[id].formerly, id)
        return [one for name in names for one in self._notices.get(name, ())]

    # Its evidence and its grounding follow from the fact, its sources and what all slices share.
    def _fact(self, id: str) -> str:
        if id not in self._facts:
            site = self.site
            self._facts[id] = digest((site.facts[id], site.disputed.get(id, ()), self._noted(id)))
        return self._facts[id]

    def _document(self, id: str) -> str:
        if id not in self._documents:
            one = self.site.documents[id]
            self._documents[id] = digest((one.source, one.text, one.shown, list(one.aliases.items())))
        return self._documents[id]
