"""The first page: what the sheet is about, its key figures, where the evidence lies, and the ledger of all facts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import msgspec

from factsheet.locale.figures import Figure
from factsheet.model import Certainty, Fact
from factsheet.pages import addresses, comparison, frame, keys, ledger, linked, metadata, proofs, references, wording
from factsheet.pages.comparison import Comparison
from factsheet.pages.counts import Count, count
from factsheet.pages.dating import When, when
from factsheet.pages.filters import Filter, filters
from factsheet.pages.frame import Frame
from factsheet.pages.keys import Key
from factsheet.pages.ledger import Row
from factsheet.pages.metadata import Tag
from factsheet.pages.proofs import Core
from factsheet.pages.tying import Keyed, Tied
from factsheet.pages.wording import ShownWords
from factsheet.slices import Slices
from factsheet.stages import Page, Site

TEMPLATE = "index.html"
PATH = "index.html"


class KeyFigure(msgspec.Struct, frozen=True):
    """A fact by its figure: the number large, what it counts or measures, and of whom, and the key of its evidence."""

    figure: Figure
    measured: str
    href: str
    statement: ShownWords
    subject: str
    certainty: Certainty
    marks: tuple[str, ...]
    date: When
    key: Key | None


class Part(msgspec.Struct, frozen=True):
    """A section of the ledger."""

    id: str
    title: ShownWords
    rows: tuple[Row, ...]


class View(msgspec.Struct, frozen=True):
    frame: Frame
    standfirst: ShownWords | None
    figures: tuple[KeyFigure, ...]
    cores: tuple[Core, ...]
    parts: tuple[Part, ...]
    many: bool
    filters: tuple[Filter, ...]
    charts: tuple[Comparison, ...]
    facts: Count
    quotes: Count
    held: Count
    missing: Count
    cite: str


def pages(slices: Slices, language: str) -> Iterator[Page]:
    yield frame.whole(slices, PATH, TEMPLATE, language, partial(_view, slices.site, language))


def _view(site: Site, language: str) -> View:
    shared = frame.surroundings(site, language)
    standfirst = site.settings.standfirst
    description = wording.plain(standfirst, language) if standfirst else ""
    whole = linked.dataset(site, shared.site_title, description, language)
    previews = keys.few(site.facts)
    evidence = [one for all_evidence in site.evidence.values() for one in all_evidence]
    lead = wording.inline(standfirst, language, _keyed(site, language, "s")) if standfirst else None
    return View(
        frame=frame.place(shared, site, PATH, shared.site_title, description, whole, (), _tags(site, language)),
        standfirst=lead,
        figures=tuple(_figures(site, language, lead)),
        cores=proofs.cores(site, language),
        parts=tuple(_parts(site, language, previews=previews)),
        many=ledger.many(site.facts),
        filters=filters(tuple(site.facts.values()), language),
        charts=tuple(comparison.charts(site, language)),
        facts=count(len(site.facts), language),
        quotes=count(len(evidence), language),
        held=count(sum(one.held for one in site.tallies.values()), language),
        missing=count(sum(one.passage is None for one in evidence), language),
        cite=references.words((references.sheet(site, language),)),
    )


def _tags(site: Site, language: str) -> tuple[Tag, ...]:
    sources = [references.source(document.source) for document in site.documents.values()]
    return metadata.tags(references.sheet(site, language), sources)


# Evidence is on the page once: where the ledger shows it, keys above it open it there.
def _keyed(site: Site, language: str, prefix: str) -> Keyed:
    rows = {id: place for place, id in enumerate(site.facts, 1)} if keys.few(site.facts) else {}

    def keyed(fact: str, place: int) -> Key | None:
        if fact not in rows:
            return keys.first_key(site, language, fact, f"{prefix}_{place}")
        key = keys.first_key(site, language, fact, "", previews=False)
        return msgspec.structs.replace(key, opens=f"_{rows[fact]}") if key is not None else None

    return keyed


def _figures(site: Site, language: str, lead: ShownWords | None) -> Iterator[KeyFigure]:
    cited = {piece.key.href: piece.key for piece in lead.pieces if isinstance(piece, Tied)} if lead else {}
    keyed = _keyed(site, language, "f")
    for number, id in enumerate(site.settings.key_figures, 1):
        fact = site.facts.get(id)
        figure = comparison.figure(site, fact, language) if fact else None
        if fact is None or figure is None:
            continue
        yield KeyFigure(
            figure=figure,
            measured=comparison.measured(site, fact, figure, language),
            href=addresses.fact(id),
            statement=wording.unlinked(fact.statement, language),
            subject=comparison.subject(site, fact, language),
            certainty=fact.certainty,
            marks=site.marks[id],
            date=when(fact.date, language),
            key=_shared(keyed(id, number), cited),
        )


# The same for a figure whose evidence the standfirst has brought along.
def _shared(key: Key | None, cited: dict[str, Key]) -> Key | None:
    same = cited.get(key.href) if key else None
    return msgspec.structs.replace(same, preview=None) if same else key


def _parts(site: Site, language: str, *, previews: bool) -> Iterator[Part]:
    by_section: dict[str, list[tuple[int, Fact]]] = {section.id: [] for section in site.sections}
    for place, fact in enumerate(site.facts.values(), 1):
        by_section[fact.section].append((place, fact))
    for section in site.sections:
        rows = tuple(
            ledger.row(site, language, fact, f"_{place}", previews=previews, place=count(place, language).number)
            for place, fact in by_section[section.id]
        )
        if rows:
            yield Part(section.id, wording.inline(section.title, language), rows)
