"""The pictures that stand for the sheet, and for a fact, where their pages are shared: claim, figure, source, strip.

A card is SVG until it is drawn. What the card's two fonts cannot write is left out: the drawing stays, and the words
stand in the picture's alternative text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

import msgspec

from factsheet.lettering import Lines, clipped, drawable, fitted, width
from factsheet.locale import figures
from factsheet.locale.figures import Figure
from factsheet.model import Certainty, Fact
from factsheet.pages import addresses, comparison, keys, proofs, strips, wording
from factsheet.pages.counts import Count, count
from factsheet.pages.dating import when
from factsheet.pages.keys import Pin
from factsheet.pages.strips import Strip
from factsheet.stages import Evidence, Page, Site, page

ACROSS = 1044  # pixels of a line, between the margins
COLUMN = 320  # and of a key figure in its column
HEADED = 620  # of the sheet's title, beside the certainty
_NUMBER = (148, 128, 108, 90, 76, 64, 52)
_KEY_NUMBER = (68, 60, 52, 46, 40, 34, 28)
# The sizes of a text, largest first, and how many lines of each there is room for.
_ALONE = {76: 3, 66: 4, 58: 4, 50: 5, 44: 6}
_BELOW = {52: 2, 46: 2, 40: 3, 34: 3}
_TITLE = {92: 1, 80: 1, 68: 2, 58: 2, 50: 2}
_LEAD = {38: 3, 34: 4, 30: 4}


class Edge(msgspec.Struct, frozen=True):
    """What stands on every card of a language; `worded` where the fonts can write that language at all."""

    language: str
    title: str
    host: str
    worded: bool


class Printed(msgspec.Struct, frozen=True):
    """A figure on a card: its sign is drawn, since the fonts have none, its number one line, `under` what it counts."""

    sign: str
    number: str
    size: int
    under: tuple[str, ...]
    certainty: Certainty
    marks: tuple[str, ...] = ()


class FactView(msgspec.Struct, frozen=True, kw_only=True):
    frame: Edge
    certainty: Certainty
    marks: tuple[str, ...]
    date: str
    figure: Printed | None
    claim: Lines | None
    strip: Strip | None
    source: str
    dated: str
    pin: Pin | None


class SheetView(msgspec.Struct, frozen=True, kw_only=True):
    """`source` is whose sentences they are, where there is more than one."""

    frame: Edge
    heading: Lines | None
    lead: Lines | None
    figures: tuple[Printed, ...]
    strip: Strip | None
    source: str
    cited: Count
    sentences: Count
    facts: Count
    quotes: Count


def cards(site: Site, language: str) -> Iterator[Page]:
    """The sheet's and the facts' that have one; without a public address nothing could lead to them."""
    if not site.settings.base_url or site.settings.cards == "none":
        return
    edge, tree = _edge(site, language), addresses.tree(site.settings, language)
    yield page(tree + addresses.card(), "cards/sheet.svg", language, _sheet(site, language, edge))
    for fact in site.facts.values():
        if has_card(site, fact.id):
            yield page(tree + addresses.card(fact.id), "cards/fact.svg", language, _fact(site, language, fact, edge))


def has_card(site: Site, fact: str) -> bool:
    """Whether a fact has a card of its own; `key` gives one to the key figures."""
    wanted = site.settings.cards
    return bool(site.settings.base_url) and (wanted == "all" or (wanted == "key" and fact in site.settings.key_figures))


def _edge(site: Site, language: str) -> Edge:
    title = drawable(wording.plain(site.settings.title, language))
    host = drawable(urlsplit(site.settings.base_url).hostname or "")
    return Edge(
        language, clipped(title, "told", 26, HEADED), clipped(host, "told", 24, HEADED / 2), _can_write(language)
    )


# What a language calls itself is in its own letters.
def _can_write(language: str) -> bool:
    return bool(drawable(figures.language_name(language, language)))


def _fact(site: Site, language: str, fact: Fact, edge: Edge) -> FactView:
    printed = comparison.figure(site, fact, language)
    date = drawable(when(fact.date, language).words)
    beside = clipped(_beside(site, fact, printed, language, date), "told", 34, ACROSS)
    figure = _printed(printed, _NUMBER, ACROSS, fact.certainty, beside) if printed is not None else None
    claim = drawable(wording.plain(fact.statement, language))
    sizes = _BELOW if figure else _ALONE
    source = fact.citations[0].source if fact.citations else ""
    first = [one for one in site.evidence[fact.id] if one.citation.source == source]
    document = site.documents.get(source)
    found = [index for one in first if one.passage for index in range(one.passage.first, one.passage.last + 1)]
    publishers = dict.fromkeys(
        site.documents[one.source].source.publisher for one in fact.citations if one.source in site.documents
    )
    return FactView(
        frame=edge,
        certainty=fact.certainty,
        marks=site.marks[fact.id],
        date="" if figure else date,
        figure=figure,
        claim=fitted(claim, "said", tuple(sizes), ACROSS, sizes) if claim else None,
        strip=strips.strip(len(document.sentences), found) if document and document.sentences else None,
        source=clipped(drawable(figures.join(tuple(publishers), language)), "told", 26, ACROSS / 2),
        dated=drawable(when(document.source.published, language).words) if document else "",
        pin=_pin(site, first, language) if len(publishers) == 1 else None,
    )


def _pin(site: Site, evidence: Sequence[Evidence], language: str) -> Pin | None:
    """All sentences of one source together."""
    document = site.documents.get(evidence[0].citation.source)
    found = sorted((one.passage for one in evidence if one.passage), key=lambda passage: passage.first)
    pins = [pin for passage in found if document and (pin := keys.pin(document, passage, language)) is not None]
    labels = tuple(dict.fromkeys(pin.label for pin in pins))
    if not labels or not drawable("".join(labels)):
        return None
    alone = len(labels) == 1
    return Pin(", ".join(labels), pins[0].sentences if alone else len(labels), pins[0].total, pins[0].href)


def _printed(figure: Figure, sizes: Sequence[int], across: int, certainty: Certainty, beside: str) -> Printed | None:
    """None where the number, or what it counts, cannot be drawn whole: half a figure would be a wrong one."""
    if figure.noun and not drawable(figure.noun):
        return None
    number = drawable(figure.number)
    for size in sizes:
        room = across - (0.74 * size if figure.sign else 0)
        if number and width(number, "said", size) <= room:
            return Printed(figure.sign, number, size, (beside,) if beside else (), certainty)
    return None


def _beside(site: Site, fact: Fact, figure: Figure | None, language: str, date: str = "") -> str:
    """What a figure counts and measures, and the date, as far as they can be drawn."""
    measured = comparison.measures(site, fact, figure, language) if figure is not None else ()
    return ", ".join(part for part in (*map(drawable, measured), date) if part)


def _sheet(site: Site, language: str, edge: Edge) -> SheetView:
    shown = tuple(_key_figures(site, language))[:3]
    title = drawable(wording.plain(site.settings.title, language))
    standfirst = site.settings.standfirst
    lead = drawable(wording.plain(standfirst, language)) if standfirst and not shown else ""
    cores = proofs.cores(site, language)
    fullest = max(cores, key=lambda core: core.cited.of) if cores else None
    found = sum(one.passage is not None for all_evidence in site.evidence.values() for one in all_evidence)
    return SheetView(
        frame=edge,
        heading=fitted(title, "said", tuple(_TITLE), ACROSS, _TITLE) if title else None,
        lead=fitted(lead, "said", tuple(_LEAD), ACROSS, _LEAD) if lead else None,
        figures=tuple(msgspec.structs.replace(one, size=min(other.size for other in shown)) for one in shown),
        strip=fullest.strip if fullest else None,
        source=clipped(drawable(fullest.publisher), "told", 26, ACROSS / 3) if fullest and len(cores) > 1 else "",
        cited=fullest.cited if fullest else count(0, language),
        sentences=fullest.sentences if fullest else count(0, language),
        facts=count(len(site.facts), language),
        quotes=count(found, language),
    )


def _key_figures(site: Site, language: str) -> Iterator[Printed]:
    for id in site.settings.key_figures:
        fact = site.facts.get(id)
        figure = comparison.figure(site, fact, language) if fact else None
        if fact is None or figure is None:
            continue
        printed = _printed(figure, _KEY_NUMBER, COLUMN, fact.certainty, _beside(site, fact, figure, language))
        if printed is not None:
            of_whom = drawable(comparison.subject(site, fact, language))
            said = of_whom or drawable(wording.plain(fact.statement, language))
            beside = (of_whom, *printed.under) if of_whom else (*printed.under, said)
            under = (", " if of_whom else " · ").join(part for part in beside if part)
            marks = tuple(mark for mark in site.marks[id] if mark in ("disputed", "retracted", "withdrawn"))
            lines = fitted(under, "told", (24,), COLUMN, {24: 2 if marks else 3}).lines
            yield msgspec.structs.replace(printed, under=lines, marks=marks)
