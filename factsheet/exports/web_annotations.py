"""sources/<id>.annotations.json: every quote of a source as a W3C Web Annotation, found by its words and its place.

https://www.w3.org/TR/annotation-model/. Places count code points of the stored text. Prefixes and suffixes hold no
words that the source's publish level does not show. Annotations are named by addresses: no base_url, no annotations.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import msgspec

from factsheet import edtf
from factsheet.exports.encoding import pretty
from factsheet.files import Later
from factsheet.model import Fact
from factsheet.pages import addresses, excerpts, licences
from factsheet.prose import plain
from factsheet.stages import Document, Page, Passage, Site

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
Annotation = Mapping[str, Any]
Quoted = tuple[Fact, int, Passage]  # a fact, the number of one of its citations, where that stands


def files(site: Site, pages: tuple[Page, ...]) -> Iterator[Later]:
    """A collection of one page for each source."""
    if not site.settings.base_url:
        return
    quoted: dict[str, list[Quoted]] = {id: [] for id in site.documents}
    for fact in site.facts.values():
        for number, evidence in enumerate(site.evidence[fact.id], 1):
            if evidence.passage:
                quoted[evidence.citation.source].append((fact, number, evidence.passage))
    for id, document in site.documents.items():
        yield Later(addresses.annotated(id), partial(_annotated, site, document, quoted[id]))


def beside(site: Site) -> Iterator[tuple[str, str]]:
    """The collection of each source."""
    return ((addresses.annotated(id), addresses.source(id)) for id in site.documents if site.settings.base_url)


def _annotated(site: Site, document: Document, quoted: Sequence[Quoted]) -> bytes:
    source, bodies = _source(site, document), {fact.id: _bodies(site, fact) for fact, _, _ in quoted}
    return pretty(_collection(source, [_annotation(source, *one, bodies[one[0].id]) for one in quoted]))


class _Source(msgspec.Struct, frozen=True):
    """What all annotations of a source share; `address` is the collection's."""

    document: Document
    address: str
    target: str
    rights: Mapping[str, str]


def _source(site: Site, document: Document) -> _Source:
    base, source = site.settings.base_url, document.source
    licence = licences.address(site.settings.licence)
    return _Source(
        document,
        addresses.absolute(base, addresses.annotated(source.id)),
        source.url or addresses.absolute(base, addresses.source(source.id)),
        {"rights": licence} if licence else {},
    )


def _collection(source: _Source, annotations: Sequence[Annotation]) -> Annotation:
    first = {
        "id": f"{source.address}#page",
        "type": "AnnotationPage",
        "partOf": source.address,
        "startIndex": 0,
        "items": annotations,
    }
    return {
        "@context": CONTEXT,
        "id": source.address,
        "type": "AnnotationCollection",
        "label": source.document.source.title,
        **source.rights,
        "total": len(annotations),
        "first": first,
    }


def _bodies(site: Site, fact: Fact) -> list[Annotation]:
    """What the fact says, in every language, and its page."""
    said = [
        {
            "type": "TextualBody",
            "value": plain(words.text),
            "language": words.language,
            "format": "text/plain",
            "purpose": "describing",
        }
        for words in fact.statement.entries
    ]
    address = addresses.absolute(site.settings.base_url, addresses.fact(fact.id))
    return [*said, {"id": address, "type": "Text", "format": "text/html"}]


def _annotation(source: _Source, fact: Fact, number: int, passage: Passage, bodies: Sequence[Annotation]) -> Annotation:
    return {
        "@context": CONTEXT,
        "id": f"{source.address}#{fact.id}.{number}",
        "type": "Annotation",
        "motivation": "linking",
        **_created(fact.added),
        **source.rights,
        "body": bodies,
        "target": [_target(source, start, end) for start, end in passage.parts],
    }


def _target(source: _Source, start: int, end: int) -> Annotation:
    """One part of a quote: a selector finds words that stand in a row."""
    prefix, suffix = excerpts.beside(source.document, start, end)
    exact = excerpts.exact(source.document, start, end)
    return {
        "type": "SpecificResource",
        "source": source.target,
        "selector": [
            {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix},
            {"type": "TextPositionSelector", "start": start, "end": end},
        ],
    }


# A date without a day is no moment, and an annotation without one has none.
def _created(added: str) -> dict[str, str]:
    date = edtf.parse(added)
    whole = isinstance(date, edtf.Date) and date.precision == "day" and not (date.approximate or date.uncertain)
    return {"created": f"{added}T00:00:00Z"} if whole else {}
