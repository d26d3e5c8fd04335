"""A page for each fact: the claim, its figure, every piece of its evidence in full, and its record."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote, urlsplit

import msgspec

from factsheet.locale.figures import Figure
from factsheet.model import Certainty, Fact
from factsheet.pages import addresses, comparison, frame, ledger, linked, slips, wording
from factsheet.pages.comparison import Comparison
from factsheet.pages.dating import When, when
from factsheet.pages.frame import Frame, Link
from factsheet.pages.slips import Slip
from factsheet.pages.wording import Words
from factsheet.stages import Page, Site

TEMPLATE = "fact.html"


class Waived(msgspec.Struct, frozen=True):
    """A rule that the editor lets this fact break, and the public reason."""

    rule: str
    because: str


class Withdrawn(msgspec.Struct, frozen=True):
    """When a fact was taken back, and why."""

    date: When
    because: Words


class View(msgspec.Struct, frozen=True, kw_only=True):
    frame: Frame
    id: str
    section: Words
    section_href: str
    certainty: Certainty
    marks: tuple[str, ...]
    statement: Words
    claim: str
    figure: Figure | None
    date: When
    comparison: Comparison | None
    slips: tuple[Slip, ...]
    attribution: Link | None
    inferred: Words | None
    note: Words | None
    withdrawn: Withdrawn | None
    waived: tuple[Waived, ...]
    topics: tuple[Link, ...]
    added: When
    report: str


def pages(site: Site, language: str) -> Iterator[Page]:
    shared = frame.surroundings(site, language)
    sections = {section.id: wording.unlinked(section.title, language) for section in site.sections}
    compared = comparison.Comparables(site, language)
    for fact in site.facts.values():
        view = _view(site, language, fact, shared, sections[fact.section], compared.of(fact))
        yield Page(view.frame.path, TEMPLATE, view)


def _view(site: Site, language: str, fact: Fact, shared: Frame, section: Words, compared: Comparison | None) -> View:
    claim = wording.plain(fact.statement, language)
    placed = frame.place(shared, site, addresses.fact(fact.id), claim, claim, linked.claim(site, fact, claim, language))
    return View(
        frame=placed,
        id=fact.id,
        section=section,
        section_href=f"index.html#section_{fact.section}",
        certainty=fact.certainty,
        marks=ledger.marks(fact),
        statement=wording.inline(fact.statement, language),
        claim=claim,
        figure=comparison.figure(site, fact, language),
        date=when(fact.date, language),
        comparison=compared,
        slips=slips.slips(site, language, fact.id),
        attribution=_attribution(site, fact, language),
        inferred=wording.block(fact.inferred, language) if fact.inferred else None,
        note=wording.block(fact.note, language) if fact.note else None,
        withdrawn=_withdrawn(fact, language),
        waived=tuple(Waived(one.rule, one.because) for one in fact.allow),
        topics=tuple(_topics(site, fact, language)),
        added=when(fact.added, language),
        report=_report(site, fact, placed),
    )


def _attribution(site: Site, fact: Fact, language: str) -> Link | None:
    if not isinstance(fact.attribution, str):
        return Link(wording.plain(fact.attribution, language), "")
    topic = site.topics.get(fact.attribution)
    if topic is None:
        return Link(fact.attribution, "") if fact.attribution else None
    return Link(wording.plain(topic.label, language), addresses.topic(topic.id))


def _withdrawn(fact: Fact, language: str) -> Withdrawn | None:
    taken = fact.withdrawn
    return Withdrawn(when(taken.date, language), wording.block(taken.because, language)) if taken else None


def _topics(site: Site, fact: Fact, language: str) -> Iterator[Link]:
    for id in dict.fromkeys((fact.subject, *fact.topics)):
        if id in site.topics:
            yield Link(wording.plain(site.topics[id].label, language), addresses.topic(id))


def _report(site: Site, fact: Fact, placed: Frame) -> str:
    contact = site.settings.publisher.contact
    if urlsplit(contact).scheme != "mailto" or "?" in contact:
        return contact
    where = placed.canonical or placed.path
    return f"{contact}?subject={quote(f'{placed.site_title}: {fact.id}')}&body={quote(where)}"
