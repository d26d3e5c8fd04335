"""Every claim on one page, with the words it rests on: for the browser's own search, and for a script that filters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial

import msgspec

from factsheet import edtf
from factsheet.model import Certainty, Fact
from factsheet.pages import addresses, excerpts, frame, timeline, wording
from factsheet.pages.counts import Count, count
from factsheet.pages.dating import When, when
from factsheet.pages.excerpts import Run
from factsheet.pages.filters import Filter, filters
from factsheet.pages.frame import Frame
from factsheet.pages.ledger import many
from factsheet.pages.wording import ShownWords
from factsheet.slices import Slices
from factsheet.stages import Page, Record, Site

TEMPLATE = "search.html"
PATH = "search.html"
INDEX = "pagefind/"  # where an index lies, from the site's top


class Choice(msgspec.Struct, frozen=True):
    """One value of a filter, how many facts it leaves, and the page that shows them by itself."""

    value: str
    href: str
    label: str
    facts: Count


class Quoted(msgspec.Struct, frozen=True):
    """Quoted words; `language` is "" where it is the page's own, `source` where more words of the same one follow."""

    runs: tuple[Run, ...]
    language: str
    source: str
    href: str


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """One fact, and what the filters know of it: ids between spaces, and the first and last year it may mean."""

    id: str
    href: str
    statement: ShownWords
    certainty: Certainty
    marks: tuple[str, ...]
    date: When
    topics: str
    sources: str
    first: str
    last: str
    quotes: tuple[Quoted, ...]


class View(msgspec.Struct, frozen=True):
    """`index` is the folder of the search index from the site's top, "" where the page holds all there is to find."""

    frame: Frame
    index: str
    facts: Count
    filters: tuple[Filter, ...]
    topics: tuple[Choice, ...]
    sources: tuple[Choice, ...]
    years: tuple[Choice, ...]
    found: tuple[Found, ...]
    many: bool


def pages(slices: Slices, language: str) -> Iterator[Page]:
    """None where the site asks for none."""
    if slices.site.settings.search == "none":
        return
    yield frame.whole(slices, PATH, TEMPLATE, language, partial(_view, slices.site, language))


def _view(site: Site, language: str) -> View:
    facts = tuple(site.facts.values())
    labels = {id: wording.plain(topic.label, language) for id, topic in site.topics.items()}
    titles = {id: document.source.title for id, document in site.documents.items()}
    years = _years(facts)
    return View(
        frame.place(frame.surroundings(site, language), site, PATH),
        INDEX if site.indexed else "",
        count(len(facts), language),
        filters(facts, language),
        _choices(facts, labels, named, addresses.topic, language),
        _choices(facts, titles, cited, addresses.source, language),
        _choices(facts, years, partial(within, years=years), timeline.at_year, language),
        tuple(_found(site, fact, language) for fact in facts),
        many(facts),
    )


def records(site: Site, language: str) -> Iterator[Record]:
    """What an index is made of, none where there is to be none."""
    for fact in site.facts.values() if site.indexed else ():
        quotes = ["".join(run.text for run in quoted.runs) for quoted in _quotes(site, fact, language)]
        titles = [site.documents[id].source.title for id in cited(fact) if id in site.documents]
        yield Record(fact.id, language, wording.plain(fact.statement, language), (*quotes, *titles))


def named(fact: Fact) -> tuple[str, ...]:
    """The topics a fact names, as one, as its subject, or as the one whose words it gives."""
    attribution = fact.attribution if isinstance(fact.attribution, str) else ""
    return tuple(id for id in dict.fromkeys((fact.subject, *fact.topics, attribution)) if id)


def cited(fact: Fact) -> tuple[str, ...]:
    """The sources of a fact."""
    return tuple(dict.fromkeys(citation.source for citation in fact.citations))


def within(fact: Fact, years: Iterable[str]) -> tuple[str, ...]:
    """Those of some years that a fact may hold in: several for a decade or an interval; none without a date."""
    first, last = _span(fact)
    return tuple(year for year in years if first <= year <= last) if first else ()


def _span(fact: Fact) -> tuple[str, str]:
    first, last = edtf.sort_key(fact.date)
    return ("", "") if first == "9999" else (first[:4], last[:4])


def _years(facts: Iterable[Fact]) -> dict[str, str]:
    years = {first for fact in facts for first in _span(fact)[:1] if first}
    return {year: year for year in sorted(years, reverse=True)}


def _choices(
    facts: Iterable[Fact],
    labels: dict[str, str],
    keys: Callable[[Fact], tuple[str, ...]],
    at: Callable[[str], str],
    language: str,
) -> tuple[Choice, ...]:
    counted = Counter(key for fact in facts for key in keys(fact) if key in labels)
    return tuple(
        Choice(key, at(key), label, count(counted[key], language)) for key, label in labels.items() if counted[key]
    )


def _found(site: Site, fact: Fact, language: str) -> Found:
    first, last = _span(fact)
    return Found(
        id=fact.id,
        href=addresses.fact(fact.id),
        statement=wording.unlinked(fact.statement, language),
        certainty=fact.certainty,
        marks=site.marks[fact.id],
        date=when(fact.date, language),
        topics=" ".join(named(fact)),
        sources=" ".join(cited(fact)),
        first=first,
        last=last,
        quotes=() if site.indexed else tuple(_quotes(site, fact, language)),
    )


def _quotes(site: Site, fact: Fact, language: str) -> Iterator[Quoted]:
    evidence = site.evidence.get(fact.id, ())
    for number, one in enumerate(evidence, 1):
        document, passage = site.documents.get(one.citation.source), one.passage
        if document and passage:
            own = document.source.language
            again = any(other.citation.source == one.citation.source for other in evidence[number:])
            title = "" if again else wording.title(document.source.title, own)
            runs = excerpts.quoted(document, passage)
            yield Quoted(runs, "" if own == language else own, title, f"{addresses.fact(fact.id)}#e{number}")
