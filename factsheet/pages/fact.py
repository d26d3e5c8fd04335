"""A page for each fact: the claim, its figure, every piece of its evidence in full, and its record."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from urllib.parse import quote, urlsplit

import msgspec

from factsheet.digest import digest
from factsheet.history import history, notices_by_fact, retracted
from factsheet.locale.figures import Figure
from factsheet.model import Certainty, Fact, LanguageMap, Source
from factsheet.pages import addresses, card, comparison, frame, linked, metadata, proof, references, slips, wording
from factsheet.pages.comparison import Comparison
from factsheet.pages.dating import When, when
from factsheet.pages.frame import Card, Frame, Link
from factsheet.pages.past import Happening, Withdrawn, happenings, withdrawn
from factsheet.pages.proof import Held
from factsheet.pages.slips import Origin, Slip
from factsheet.pages.wording import ShownWords
from factsheet.slices import Slice, Slices
from factsheet.stages import Page, Site

TEMPLATE = "fact.html"


class Waived(msgspec.Struct, frozen=True):
    """A rule that the editor lets this fact break, and the public reason."""

    rule: str
    because: ShownWords


class Retracted(msgspec.Struct, frozen=True):
    """A source of the fact that its publisher has taken back."""

    title: str
    href: str
    taken: Withdrawn


class Disputed(msgspec.Struct, frozen=True):
    """A fact whose value cannot be right together with this one's."""

    href: str
    statement: ShownWords


class Verdict(msgspec.Struct, frozen=True):
    """What the fact finds of a claim, whose claim it is and when it was made."""

    rating: ShownWords
    claim: ShownWords
    claimant: Link
    date: When


class View(msgspec.Struct, frozen=True, kw_only=True):
    frame: Frame
    id: str
    section: ShownWords
    section_href: str
    certainty: Certainty
    marks: tuple[str, ...]
    statement: ShownWords
    claim: str
    figure: Figure | None
    measured: str
    date: When
    comparison: Comparison | None
    proof: tuple[Held, ...]
    slips: tuple[Slip, ...]
    attribution: Link | None
    inferred: ShownWords | None
    note: ShownWords | None
    verdict: Verdict | None
    disputes: tuple[Disputed, ...]
    withdrawn: Withdrawn | None
    retracted: tuple[Retracted, ...]
    past: tuple[Happening, ...]
    waived: tuple[Waived, ...]
    topics: tuple[Link, ...]
    added: When
    rests_on: tuple[Origin, ...]
    report: str
    json: bool
    references: bool
    embed: str
    snippet: str


def pages(slices: Slices, language: str) -> Iterator[Page]:
    """One for each fact, made from it, the facts that it is compared with and those that it is disputed by."""
    site, shared = slices.site, frame.surroundings(slices.site, language)
    compared, tree = comparison.Comparables(site), addresses.tree(site.settings, language)
    common = _Common(language, shared, {section.id: section.title for section in site.sections})
    known = digest((language, shared))
    for fact in site.facts.values():
        part = slices.of((fact.id, *site.disputed.get(fact.id, ())), beside=compared.around(fact))
        basis = digest((known, part.digest))
        yield Page(tree + addresses.fact(fact.id), TEMPLATE, language, basis, _Making(common, part))


class _Common(msgspec.Struct, frozen=True):
    """What all pages of facts in a language have in common."""

    language: str
    frame: Frame
    sections: Mapping[str, LanguageMap]


class _Making(msgspec.Struct, frozen=True, gc=False):
    """Makes what a fact's page shows, of which it is the `part`'s first; small, since there is one for each."""

    common: _Common
    part: Slice

    def __call__(self) -> View:
        return _view(self.common, self.part, self.part.facts[0])


def _view(common: _Common, part: Slice, id: str) -> View:
    language, site = common.language, part.site
    fact = site.facts[id]
    section = common.sections[fact.section]
    claim, proved = wording.plain(fact.statement, language), proof.record(site, language, id)
    placed = _placed(site, language, fact, common.frame, claim, section)
    events = [event for event in history(site, fact, notices_by_fact(site)) if event.what != "added"]
    return View(
        frame=placed,
        id=id,
        section=wording.unlinked(section, language),
        section_href=f"index.html#section_{fact.section}",
        certainty=fact.certainty,
        marks=site.marks[fact.id],
        statement=wording.headline(fact.statement, language),
        claim=claim,
        figure=(figure := comparison.figure(site, fact, language)),
        measured=comparison.measured(site, fact, figure, language) if figure else "",
        date=when(fact.date, language),
        comparison=comparison.among(site, language, id, part.beside),
        proof=proved.held,
        slips=slips.slips(site, language, id, proved.spans),
        attribution=_named(site, fact.attribution, language),
        inferred=wording.block(fact.inferred, language) if fact.inferred else None,
        note=wording.block(fact.note, language) if fact.note else None,
        verdict=_verdict(site, fact, language),
        disputes=tuple(_disputed(site, fact, language)),
        withdrawn=withdrawn(fact.withdrawn, language),
        retracted=tuple(_retracted(site, fact, language)),
        past=happenings(site, events, language),
        waived=tuple(Waived(one.rule, wording.inline(one.because, language)) for one in fact.allow),
        topics=tuple(_topics(site, fact, language)),
        added=when(fact.added, language),
        rests_on=tuple(slips.origin(one, language, noted=True) for one in _rests_on(site, fact)),
        report=_report(site, fact, placed),
        json="json" in site.settings.beside,
        references="references" in site.settings.beside,
        embed=addresses.embed(id) if addresses.embeds(site.settings) else "",
        snippet=_snippet(site, fact, placed, claim) if addresses.embeds(site.settings) else "",
    )


def _rests_on(site: Site, fact: Fact) -> Iterator[Source]:
    """The sources of its quotes, each once."""
    for id in dict.fromkeys(citation.source for citation in fact.citations):
        if id in site.documents:
            yield site.documents[id].source


def _placed(site: Site, language: str, fact: Fact, shared: Frame, claim: str, section: LanguageMap) -> Frame:
    return frame.place(
        _shared_as(site, language, fact, shared, claim),
        site,
        addresses.fact(fact.id),
        claim,
        claim,
        _said(site, fact, claim, language),
        ((wording.plain(section, language), f"index.html#section_{fact.section}"),),
        metadata.tags(references.fact(site, fact, language), references.sources(site, fact)),
    )


def _shared_as(site: Site, language: str, fact: Fact, shared: Frame, claim: str) -> Frame:
    if not card.has_card(site, fact.id):
        return shared
    tree = addresses.tree(site.settings, language)
    address = addresses.absolute(site.settings.base_url, tree + addresses.card(fact.id))
    words = " · ".join((claim, *dict.fromkeys(one.publisher for one in references.sources(site, fact))))
    return msgspec.structs.replace(shared, card=Card(address, words))


def _said(site: Site, fact: Fact, claim: str, language: str) -> linked.Entity | tuple[linked.Entity, ...]:
    own, review = linked.claim(site, fact, claim, language), linked.review(site, fact, claim, language)
    return own if review is None else (own, review)


def _verdict(site: Site, fact: Fact, language: str) -> Verdict | None:
    verdict = fact.verdict
    claimant = _named(site, verdict.claimant, language) if verdict else None
    if verdict is None or claimant is None:
        return None
    rating, claim = wording.inline(verdict.rating, language), wording.inline(verdict.claim, language)
    return Verdict(rating, claim, claimant, when(verdict.date, language))


def _named(site: Site, who: str | LanguageMap, language: str) -> Link | None:
    if not isinstance(who, str):
        return Link(wording.plain(who, language), "")
    topic = site.topics.get(who)
    if topic is None:
        return Link(who, "") if who else None
    return Link(wording.plain(topic.label, language), addresses.topic(topic.id))


def _retracted(site: Site, fact: Fact, language: str) -> Iterator[Retracted]:
    for source in retracted(site, fact):
        taken = withdrawn(source.retracted, language)
        if taken:
            yield Retracted(wording.title(source.title, source.language), addresses.source(source.id), taken)


def _disputed(site: Site, fact: Fact, language: str) -> Iterator[Disputed]:
    for id in site.disputed.get(fact.id, ()):
        yield Disputed(addresses.fact(id), wording.unlinked(site.facts[id].statement, language))


def _topics(site: Site, fact: Fact, language: str) -> Iterator[Link]:
    for id in dict.fromkeys((fact.subject, *fact.topics)):
        if id in site.topics:
            yield Link(wording.plain(site.topics[id].label, language), addresses.topic(id))


# Tall enough for a claim of three lines with one quote on a narrow page; a longer one scrolls.
def _snippet(site: Site, fact: Fact, placed: Frame, claim: str) -> str:
    """What somebody pastes into a page of their own."""
    tree = addresses.tree(site.settings, placed.language)
    address = addresses.absolute(site.settings.base_url, tree + addresses.embed(fact.id))
    title = html.escape(f"{claim} ({placed.site_title})")
    return (
        f'<iframe src="{address}" title="{title}" width="100%" height="380" loading="lazy"></iframe>' if address else ""
    )


def _report(site: Site, fact: Fact, placed: Frame) -> str:
    contact = site.settings.publisher.contact
    if urlsplit(contact).scheme != "mailto" or "?" in contact:
        return contact
    where = placed.canonical or placed.path
    return f"{contact}?subject={quote(f'{placed.site_title}: {fact.id}')}&body={quote(where)}"
