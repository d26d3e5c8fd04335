"""A page for each source: its core strip, and its numbered sentences as far as its publish level shows them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import partial

import msgspec

from factsheet.digest import digest
from factsheet.model import Certainty
from factsheet.pages import addresses, excerpts, frame, linked, proofs, wording
from factsheet.pages.counts import Count, count, written
from factsheet.pages.dating import When, when
from factsheet.pages.excerpts import Run
from factsheet.pages.frame import Frame
from factsheet.pages.past import Withdrawn, withdrawn
from factsheet.pages.proofs import Core
from factsheet.pages.wording import ShownWords
from factsheet.slices import Slice, Slices
from factsheet.stages import Document, Page, Sentence, Site
from factsheet.text.writing.spans import Span

TEMPLATE = "source.html"


class Supported(msgspec.Struct, frozen=True):
    """A fact that rests on a sentence."""

    href: str
    statement: ShownWords
    certainty: Certainty
    marks: tuple[str, ...]


class Line(msgspec.Struct, frozen=True):
    """A sentence with the facts it bears; `opens` where it begins a paragraph.

    `aliases` are addresses that its words had when the text around them was another.
    """

    number: str
    anchor: str
    aliases: tuple[str, ...]
    opens: bool
    runs: tuple[Run, ...]
    facts: tuple[Supported, ...]


class Omitted(msgspec.Struct, frozen=True):
    """Sentences in a row that are not shown."""

    omitted: Count


class View(msgspec.Struct, frozen=True, kw_only=True):
    """`lines` are as much of the text as its `level` lets be published; `shown` counts their sentences."""

    frame: Frame
    core: Core
    level: str
    url: str
    archived: str
    retrieved: When
    licence: str
    annotations: str
    retracted: Withdrawn | None
    shown: Count
    lines: tuple[Line | Omitted, ...]


def pages(slices: Slices, language: str) -> Iterator[Page]:
    """One for each source, made from it and the facts that rest on it."""
    site, shared = slices.site, frame.surroundings(slices.site, language)
    common, tree = digest((language, shared)), addresses.tree(site.settings, language)
    facts = _resting(site)
    for id in site.documents:
        part = slices.of(facts[id], (id,))
        make = partial(_view, part, language, shared, id)
        yield Page(tree + addresses.source(id), TEMPLATE, language, digest((common, part.digest, id)), make)


def _resting(site: Site) -> dict[str, dict[str, None]]:
    """The facts that rest on each source, in order."""
    found: dict[str, dict[str, None]] = {id: {} for id in site.documents}
    for fact in site.facts.values():
        for citation in fact.citations:
            if citation.source in found:
                found[citation.source][fact.id] = None
    return found


def _view(part: Slice, language: str, shared: Frame, id: str) -> View:
    site = part.site
    document, cited = site.documents[id], proofs.cited_sentences(site)[id]
    source = document.source
    lines = tuple(_lines(site, language, document, cited, excerpts.merged(_quotes(site, id))))
    about = f"{source.title}, {source.publisher}"
    return View(
        frame=frame.place(shared, site, addresses.source(source.id), source.title, about, linked.work(site, source)),
        core=proofs.core(document, cited, language),
        level=source.publish.level,
        url=source.url,
        archived=source.archived,
        retrieved=when(source.retrieved, language),
        licence=source.licence,
        annotations=addresses.annotated(source.id) if site.settings.base_url else "",
        retracted=withdrawn(source.retracted, language),
        shown=count(sum(isinstance(line, Line) for line in lines), language),
        lines=lines,
    )


def _quotes(site: Site, id: str) -> list[Span]:
    every = (one for all_evidence in site.evidence.values() for one in all_evidence)
    return [part for one in every if one.passage and one.citation.source == id for part in one.passage.parts]


def _lines(
    site: Site, language: str, document: Document, cited: dict[int, list[str]], quotes: tuple[Span, ...]
) -> Iterator[Line | Omitted]:
    omitted, paragraph = 0, -1
    for index, sentence in enumerate(document.sentences):
        runs = excerpts.excerpt(document, sentence.start, sentence.end, _within(quotes, sentence))
        if all(run.kind == "gap" for run in runs):
            omitted += 1
            continue
        if omitted:
            yield Omitted(count(omitted, language))
        facts = tuple(_supported(site, language, id) for id in cited.get(index, ()))
        opens = omitted > 0 or sentence.paragraph != paragraph
        aliases = document.aliases.get(index, ())
        yield Line(written(sentence.number, language), sentence.anchor, aliases, opens, runs, facts)
        omitted, paragraph = 0, sentence.paragraph
    if omitted:
        yield Omitted(count(omitted, language))


def _within(quotes: tuple[Span, ...], sentence: Sentence) -> tuple[Span, ...]:
    found = []
    for at in range(max(0, bisect_right(quotes, (sentence.start, sentence.start)) - 1), len(quotes)):
        start, end = quotes[at]
        if start >= sentence.end:
            break
        if end > sentence.start:
            found.append((start, end))
    return tuple(found)


def _supported(site: Site, language: str, id: str) -> Supported:
    fact = site.facts[id]
    statement = wording.unlinked(fact.statement, language)
    return Supported(addresses.fact(id), statement, fact.certainty, site.marks[fact.id])
