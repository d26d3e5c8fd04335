"""What a page says to machines, in the words of schema.org: values go in, JSON-LD that is safe in HTML comes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from factsheet.model import Fact, Settings, Source
from factsheet.pages import addresses, excerpts
from factsheet.prose import Html
from factsheet.stages import Evidence, Site

Entity = Mapping[str, object]
# Inside a script element nothing is escaped but by JSON's own means; these could end it, or open a comment.
_UNSAFE = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def page(settings: Settings, language: str, site_title: str, canonical: str, entity: Entity | None) -> Html:
    """A page of the sheet and the one thing it is about."""
    site = {"@type": "WebSite", "name": site_title, "url": settings.base_url}
    whole = {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "url": canonical,
        "inLanguage": language,
        "isPartOf": site,
        "mainEntity": entity,
    }
    encoded = msgspec.json.encode(_without_blanks(whole)).decode()
    return Html(encoded.translate(_UNSAFE))


def dataset(settings: Settings, title: str, description: str, language: str) -> Entity:
    """The sheet as a whole."""
    download = {
        "@type": "DataDownload",
        "encodingFormat": "application/json",
        "contentUrl": addresses.absolute(settings.base_url, "data/facts.json"),
    }
    return {
        "@type": "Dataset",
        "name": title,
        "description": description,
        "inLanguage": language,
        "license": settings.licence,
        "publisher": _organisation(settings.publisher.name),
        "distribution": download if settings.base_url else None,
    }


def claim(site: Site, fact: Fact, words: str, language: str) -> Entity:
    """A fact with the words it rests on; those that do not stand in their source are left out."""
    appearances = [_quotation(site, one) for one in site.evidence.get(fact.id, ()) if one.passage]
    return {
        "@type": "Claim",
        "identifier": fact.id,
        "text": words,
        "inLanguage": language,
        "datePublished": fact.added,
        "publisher": _organisation(site.settings.publisher.name),
        "appearance": [one for one in appearances if one],
    }


def work(source: Source) -> Entity:
    """A source."""
    return {
        "@type": "CreativeWork",
        "name": source.title,
        "author": source.author,
        "publisher": _organisation(source.publisher),
        "inLanguage": source.language,
        "datePublished": source.published,
        "url": source.url,
        "license": source.licence,
    }


def _quotation(site: Site, evidence: Evidence) -> Entity | None:
    document = site.documents.get(evidence.citation.source)
    if document is None or evidence.passage is None:
        return None
    runs = excerpts.quoted(document, evidence.passage)
    words = "".join(run.text if run.kind == "mark" else " […] " for run in runs)
    language = document.source.language
    return {"@type": "Quotation", "text": words, "inLanguage": language, "isPartOf": work(document.source)}


def _organisation(name: str) -> Entity | None:
    return {"@type": "Organization", "name": name} if name else None


def _without_blanks(value: object) -> object:
    if isinstance(value, Mapping):
        return {key: _without_blanks(inner) for key, inner in value.items() if inner not in ("", None, [])}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_without_blanks(inner) for inner in value]
    return value
