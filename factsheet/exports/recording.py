"""A site goes in, the records of its data come out; of a source's text only what its publish level shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factsheet import history
from factsheet.exports.records import VERSION, Cited, Event, Fact, Sheet, Single, Source, Touched, Value, Verdict
from factsheet.model import Correction, LanguageMap
from factsheet.model import Fact as Written
from factsheet.model import Value as Quantity
from factsheet.pages import addresses, excerpts, originals, references
from factsheet.prose import plain
from factsheet.stages import Document, Evidence, Passage, Site


def sheet(site: Site, cited: references.Cited | None = None) -> Sheet:
    """`cited` are the references of the first language to all facts, or to those that are wanted alone."""
    settings = site.settings
    cited = cited or references.cited(site, settings.languages[0])
    return Sheet(
        version=VERSION,
        title=_words(settings.title),
        address=settings.base_url,
        languages=settings.languages,
        publisher=settings.publisher.name,
        licence=settings.licence,
        cite=references.words((cited.sheet,)),
        facts=facts(site, cited),
        sources=tuple(_source(document) for document in site.documents.values()),
    )


def facts(site: Site, cited: references.Cited) -> tuple[Fact, ...]:
    """The facts that have a reference, as data has them, in that order."""
    notices = history.notices_by_fact(site)
    return tuple(_fact(site, site.facts[id], notices, cite) for id, cite in cited.facts.items())


def single(whole: Sheet, fact: Fact, sources: dict[str, Source]) -> Single:
    """A fact of a sheet by itself."""
    cited = dict.fromkeys(citation.source for citation in fact.citations)
    return Single(
        version=VERSION,
        sheet=whole.title,
        address=whole.address,
        publisher=whole.publisher,
        licence=whole.licence,
        cite=fact.cite,
        fact=fact,
        sources=tuple(sources[id] for id in cited if id in sources),
    )


def _words(words: LanguageMap | None) -> dict[str, str]:
    return {w.language: plain(w.text) for w in words.entries} if words else {}


def _event(event: history.Event) -> Event:
    return Event(
        what=event.what,
        date=event.date,
        note=_words(event.note),
        before=_words(event.before),
        after=_words(event.after),
    )


def _fact(
    site: Site, fact: Written, notices: Mapping[str, Sequence[Correction]], cite: tuple[references.Reference, ...]
) -> Fact:
    page = addresses.fact(fact.id)
    return Fact(
        id=fact.id,
        page=page,
        address=addresses.absolute(site.settings.base_url, page),
        section=fact.section,
        statement=_words(fact.statement),
        value=value(fact.value),
        date=fact.date,
        certainty=fact.certainty,
        attribution=_named(fact.attribution),
        subject=fact.subject,
        property=fact.property,
        topics=fact.topics,
        inferred=_words(fact.inferred),
        note=_words(fact.note),
        verdict=_verdict(fact),
        added=fact.added,
        formerly=fact.formerly,
        withdrawn=fact.withdrawn.date if fact.withdrawn else "",
        marks=site.marks[fact.id],
        history=tuple(_event(event) for event in history.history(site, fact, notices)),
        citations=tuple(_citation(site, evidence) for evidence in site.evidence[fact.id]),
        cite=references.words(cite),
    )


def _named(who: str | LanguageMap) -> str | dict[str, str]:
    return _words(who) if isinstance(who, LanguageMap) else who


def _verdict(fact: Written) -> Verdict | None:
    one = fact.verdict
    if one is None:
        return None
    return Verdict(rating=_words(one.rating), claim=_words(one.claim), claimant=_named(one.claimant), date=one.date)


def value(one: Quantity | None) -> Value | None:
    """A quantity as data have it: amounts are digits, "" where there is no bound."""
    if one is None:
        return None
    low, high = ("" if end is None else format(end, "f") for end in (one.low, one.high))
    return Value(low, high, one.bound, one.unit)


def _citation(site: Site, evidence: Evidence) -> Cited:
    citation, passage = evidence.citation, evidence.passage
    document = site.documents.get(citation.source)
    found = document is not None and passage is not None
    return Cited(
        source=citation.source,
        quote=citation.quote,
        translation=_words(citation.translation),
        supports=citation.supports,
        match=passage.how if passage else "",
        start=passage.start if passage else 0,
        end=passage.end if passage else 0,
        parts=passage.parts if passage else (),
        sentences=_touched(document, passage) if document and passage else (),
        original=originals.original(document, passage) if document and passage and found else "",
    )


def _touched(document: Document, passage: Passage) -> tuple[Touched, ...]:
    sentences = document.sentences[passage.first : passage.last + 1]
    return tuple(Touched(one.anchor, one.number, excerpts.words(document, one.start, one.end)) for one in sentences)


def _source(document: Document) -> Source:
    source = document.source
    return Source(
        id=source.id,
        title=source.title,
        publisher=source.publisher,
        author=source.author,
        language=source.language,
        published=source.published,
        url=source.url,
        archived=source.archived,
        retrieved=source.retrieved,
        licence=source.licence,
        note=_words(source.note),
        retracted=source.retracted.date if source.retracted else "",
        publish=source.publish.level,
        sentences=len(document.sentences),
    )
