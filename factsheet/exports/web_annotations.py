"""sources/<id>.annotations.json: every quote of a source as a W3C Web Annotation, found by its words and its place.

https://www.w3.org/TR/annotation-model/. Places count code points of the stored text. Prefixes and suffixes hold no
words that the source's publish level does not show. Annotations are named by addresses: no base_url, no annotations.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Any

from factsheet import edtf
from factsheet.exports.encoding import pretty
from factsheet.files import Output
from factsheet.model import Fact
from factsheet.pages import addresses, licences
from factsheet.prose import plain
from factsheet.stages import Document, Evidence, Page, Site

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
NEAR = 32  # characters around a quote, as Hypothesis keeps them
FAR = 512  # where fewer do not tell it from its twins
Annotation = Mapping[str, Any]


def files(site: Site, pages: tuple[Page, ...]) -> Iterator[Output]:
    """A collection of one page for each source."""
    if not site.settings.base_url:
        return
    quoted: dict[str, list[Annotation]] = {id: [] for id in site.documents}
    for fact in site.facts.values():
        for number, evidence in enumerate(site.evidence[fact.id], 1):
            if evidence.passage:
                quoted[evidence.citation.source].append(_annotation(site, fact, number, evidence))
    for id, found in quoted.items():
        yield Output(addresses.annotated(id), pretty(_collection(site, site.documents[id], found)))


def _collection(site: Site, document: Document, annotations: list[Annotation]) -> Annotation:
    address = addresses.absolute(site.settings.base_url, addresses.annotated(document.source.id))
    first = {
        "id": f"{address}#page",
        "type": "AnnotationPage",
        "partOf": address,
        "startIndex": 0,
        "items": annotations,
    }
    return {
        "@context": CONTEXT,
        "id": address,
        "type": "AnnotationCollection",
        "label": document.source.title,
        **_rights(site),
        "total": len(annotations),
        "first": first,
    }


def _annotation(site: Site, fact: Fact, number: int, evidence: Evidence) -> Annotation:
    base, source = site.settings.base_url, evidence.citation.source
    bodies = [
        {
            "type": "TextualBody",
            "value": plain(words.text),
            "language": words.language,
            "format": "text/plain",
            "purpose": "describing",
        }
        for words in fact.statement.entries
    ]
    linked = {"id": addresses.absolute(base, addresses.fact(fact.id)), "type": "Text", "format": "text/html"}
    return {
        "@context": CONTEXT,
        "id": f"{addresses.absolute(base, addresses.annotated(source))}#{fact.id}.{number}",
        "type": "Annotation",
        "motivation": "linking",
        **_created(fact.added),
        **_rights(site),
        "body": [*bodies, linked],
        "target": list(_targets(site, evidence)),
    }


def _targets(site: Site, evidence: Evidence) -> Iterator[Annotation]:
    """One for each part of a quote: a selector finds words that stand in a row."""
    document = site.documents[evidence.citation.source]
    page = addresses.absolute(site.settings.base_url, addresses.source(document.source.id))
    for start, end in evidence.passage.parts if evidence.passage else ():
        prefix, suffix = around(document, start, end)
        yield {
            "type": "SpecificResource",
            "source": document.source.url or page,
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": document.text[start:end],
                    "prefix": prefix,
                    "suffix": suffix,
                },
                {"type": "TextPositionSelector", "start": start, "end": end},
            ],
        }


def around(document: Document, start: int, end: int) -> tuple[str, str]:
    """What stands before and after some words, as much as tells them from their twins, where that may be shown."""
    text, low, high = document.text, start, end
    at = bisect_left(document.shown, (start + 1,)) - 1
    if at >= 0 and document.shown[at][1] >= end:
        low, high = document.shown[at]
    reach = NEAR
    while True:
        prefix, suffix = text[max(low, start - reach) : start], text[end : min(high, end + reach)]
        whole = prefix + text[start:end] + suffix
        if reach >= FAR or text.find(whole, text.find(whole) + 1) < 0:
            return prefix, suffix
        reach *= 2


# A date without a day is no moment, and an annotation without one has none.
def _created(added: str) -> dict[str, str]:
    date = edtf.parse(added)
    whole = isinstance(date, edtf.Date) and date.precision == "day" and not (date.approximate or date.uncertain)
    return {"created": f"{added}T00:00:00Z"} if whole else {}


def _rights(site: Site) -> dict[str, str]:
    address = licences.address(site.settings.licence)
    return {"rights": address} if address else {}
