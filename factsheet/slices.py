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


class Slice(msgspec.Struct, frozen=True, gc=False):
    """Some facts of a site, with the sources they rest on, and other `sources`; of facts `beside` only what they say.

    They are cut out of it when a page is made, and for one that is kept never.
    """

    slices: Slices
    facts: tuple[str, ...]
    sources: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """Stands for all that the slice holds; made anew each time."""
        return self.slices.digest(self)

    @property
    def site(self) -> Site:
        """The site with these facts and sources alone; of charts, prose and the lock it has nothing."""
        return self.slices.cut(self)


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

    def of(self, wanted: Iterable[str], sources: Iterable[str] = (), beside: Iterable[str] = ()) -> Slice:
        """Some facts, with the sources they rest on and others; ids that lead nowhere have no part in it."""
        known = self.site.facts
        ids, others = (tuple([id for id in dict.fromkeys(some) if id in known]) for some in (wanted, beside))
        return Slice(self, ids, tuple(sources), others)

    def digest(self, part: Slice) -> str:
        """Of all that a slice holds."""
        documents = [self._document(id) for id in self._rested_on(part)]
        facts, others = ([self._fact(id) for id in some] for some in (part.facts, part.beside))
        return digest((self._shared, facts, documents, others))

    def forget(self) -> None:
        """Let go of the digests of facts and sources, once all pages are planned; to make them asks for none."""
        self._facts.clear()
        self._documents.clear()

    def cut(self, part: Slice) -> Site:
        """The part of the site that a slice stands for."""
        site, ids = self.site, part.facts
        all_ids = (*ids, *part.beside)
        return msgspec.structs.replace(
            self._rest,
            facts={id: site.facts[id] for id in all_ids},
            evidence={id: site.evidence[id] for id in ids},
            grounding=site.grounding.only(ids),
            marks={id: site.marks[id] for id in all_ids},
            disputed={id: site.disputed[id] for id in ids if id in site.disputed},
            documents={id: site.documents[id] for id in self._rested_on(part)},
            corrections=tuple(one for id in ids for one in self._noted(id)),
        )

    def _noted(self, id: str) -> list[Correction]:
        names = (*self.site.facts[id].formerly, id)
        return [one for name in names for one in self._notices.get(name, ())]

    def _rested_on(self, part: Slice) -> list[str]:
        facts, known = self.site.facts, self.site.documents
        cited = [citation.source for id in part.facts for citation in facts[id].citations]
        return [id for id in dict.fromkeys((*part.sources, *cited)) if id in known]

    # Its evidence and its grounding follow from it, its sources and what all slices share; its marks do not where these
    # have no part in a slice.
    def _fact(self, id: str) -> str:
        if id not in self._facts:
            site = self.site
            one = (site.facts[id], site.marks[id], site.disputed.get(id, ()), self._noted(id))
            self._facts[id] = digest(one)
        return self._facts[id]

    def _document(self, id: str) -> str:
        if id not in self._documents:
            one = self.site.documents[id]
            self._documents[id] = digest((one.source, one.text, one.shown, list(one.aliases.items())))
        return self._documents[id]
