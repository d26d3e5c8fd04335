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

    slices: Slices
    facts: tuple[str, ...]
    documents: tuple[str, ...]

    @property
    def digest(self) -> str:
        """Stands for all that the slice holds; made anew each time."""
        return self.slices.digest(self.facts, self.documents)

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
        self._facts: dict[str, tuple[str, tuple[str, ...]]] = {}
        self._documents: dict[str, str] = {}

    @cached_property
    def whole(self) -> str:
        """Stands for all that any page shows: two sites with the same have the same pages."""
        site = self.site
        facts, documents = [self._fact(id)[0] for id in site.facts], [self._document(id) for id in site.documents]
        told = (list(site.charts.items()), site.prose, site.corrections, site.lock, site.drifts, site.indexed)
        return digest(
            (self._shared, facts, documents, told, site.trial.facts, site.trial.of, list(site.trial.outcomes))
        )

    def of(self, wanted: Iterable[str], sources: Iterable[str] = ()) -> Slice:
        """Some facts, with the sources they rest on and others; ids that lead nowhere have no part in it."""
        known, documents = self.site.facts, self.site.documents
        ids = tuple([id for id in dict.fromkeys(wanted) if id in known])
        cited = dict.fromkeys(sources)
        for id in ids:
            cited.update(dict.fromkeys(self._fact(id)[1]))
        return Slice(self, ids, tuple([id for id in cited if id in documents]))

    def digest(self, facts: Iterable[str], documents: Iterable[str]) -> str:
        """Of the slice of some facts and sources."""
        return digest((self._shared, [self._fact(id)[0] for id in facts], [self._document(id) for id in documents]))

    def forget(self) -> None:
        """Let go of the digests of facts and sources, once all pages are planned; to make them asks for none."""
        self._facts.clear()
        self._documents.clear()

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

    # A digest, and its sources: its evidence and its grounding follow from these and from what all slices share.
    def _fact(self, id: str) -> tuple[str, tuple[str, ...]]:
        found = self._facts.get(id)
        if found is None:
            site, fact = self.site, self.site.facts[id]
            own = digest((fact, site.disputed.get(id, ()), self._noted(id)))
            found = self._facts[id] = own, tuple([citation.source for citation in fact.citations])
        return found

    def _document(self, id: str) -> str:
        if id not in self._documents:
            one = self.site.documents[id]
            self._documents[id] = digest((one.source, one.text, one.shown, list(one.aliases.items())))
        return self._documents[id]
