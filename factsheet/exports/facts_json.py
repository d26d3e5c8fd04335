"""data/facts.json: every fact with its value, its date and the sentences it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from factsheet.files import Output
from factsheet.history import Event, histories, marks
from factsheet.model import Fact, LanguageMap, Value
from factsheet.stages import Evidence, Page, Site

SCHEMA_VERSION = "1"


def files(site: Site, pages: tuple[Page, ...]) -> Iterator[Output]:
    """The one file; numbers are decimal strings, spans are code points into the stored text of the source."""
    past = histories(site)
    sheet = {
        "version": SCHEMA_VERSION,
        "title": _words(site.settings.title),
        "licence": site.settings.licence,
        "publisher": site.settings.publisher.name,
        "facts": [_fact(site, fact, past[fact.id]) for fact in site.facts.values()],
        "sources": [_source(site, id) for id in site.documents],
    }
    yield Output("data/facts.json", msgspec.json.format(msgspec.json.encode(sheet), indent=1) + b"\n")


def _words(words: LanguageMap | None) -> dict[str, str]:
    return {w.language: w.text for w in words.entries} if words else {}


def _event(event: Event) -> dict[str, Any]:
    return {
        "what": event.what,
        "date": event.date,
        "note": _words(event.note),
        "before": _words(event.before),
        "after": _words(event.after),
    }


def _fact(site: Site, fact: Fact, events: Iterable[Event]) -> dict[str, Any]:
    attribution = fact.attribution
    return {
        "id": fact.id,
        "page": f"facts/{fact.id}.html",
        "section": fact.section,
        "statement": _words(fact.statement),
        "value": _value(fact.value),
        "date": fact.date,
        "certainty": fact.certainty,
        "attribution": _words(attribution) if isinstance(attribution, LanguageMap) else attribution,
        "subject": fact.subject,
        "property": fact.property,
        "topics": fact.topics,
        "inferred": _words(fact.inferred),
        "note": _words(fact.note),
        "added": fact.added,
        "formerly": fact.formerly,
        "withdrawn": fact.withdrawn.date if fact.withdrawn else "",
        "marks": marks(site, fact),
        "history": [_event(event) for event in events],
        "citations": [_citation(site, evidence) for evidence in site.evidence[fact.id]],
    }


def _value(value: Value | None) -> dict[str, str] | None:
    if value is None:
        return None
    low, high = ("" if end is None else format(end, "f") for end in (value.low, value.high))
    return {"low": low, "high": high, "bound": value.bound, "unit": value.unit}


def _citation(site: Site, evidence: Evidence) -> dict[str, Any]:
    citation, passage = evidence.citation, evidence.passage
    out: dict[str, Any] = {
        "source": citation.source,
        "quote": citation.quote,
        "translation": _words(citation.translation),
        "supports": citation.supports,
    }
    if passage:
        touched = site.documents[citation.source].sentences[passage.first : passage.last + 1]
        out |= {"start": passage.start, "end": passage.end, "match": passage.how}
        out["sentences"] = [sentence.anchor for sentence in touched]
    return out


def _source(site: Site, id: str) -> dict[str, Any]:
    document = site.documents[id]
    fields = ("id", "title", "publisher", "author", "language", "published", "url", "archived", "retrieved", "licence")
    return {
        **{name: getattr(document.source, name) for name in fields},
        "note": _words(document.source.note),
        "retracted": document.source.retracted.date if document.source.retracted else "",
        "sentences": len(document.sentences),
    }
