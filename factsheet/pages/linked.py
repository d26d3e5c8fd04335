"""What a page says to machines, in the words of schema.org: values go in, JSON-LD that is safe in HTML comes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from factsheet.locale.figures import iso
from factsheet.model import Fact, LanguageMap, Settings, Source, Topic
from factsheet.pages import addresses, excerpts, licences, originals
from factsheet.prose import Html, plain
from factsheet.stages import Document, Evidence, Passage, Site

Entity = Mapping[str, object]
Crumb = tuple[str, str]  # a name and a path in the tree of the page's language
# Inside a script element nothing is escaped but by JSON's own means; these could end it, or open a comment.
_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_WORKS = {
    "news": "NewsArticle", "article": "Article", "study": "ScholarlyArticle", "report": "Report", "book": "Book",
    "post": "SocialMediaPosting", "page": "WebPage", "speech": "CreativeWork", "": "CreativeWork",
}  # fmt: skip
_THINGS = {
    "person": "Person", "organisation": "Organization", "event": "Event", "place": "Place", "product": "Product",
    "work": "CreativeWork",
}  # fmt: skip
DOWNLOADS = {
    "data/facts.json": "application/json",
    "data/facts.csv": "text/csv",
    "data/facts.zip": "application/zip",
}


def page(
    settings: Settings,
    language: str,
    site_title: str,
    canonical: str,
    entity: Entity | Sequence[Entity] | None,
    trail: Sequence[Crumb] = (),
) -> Html:
    """A page of the sheet, the one thing it is about, and the pages above it."""
    whole = {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "@id": canonical,
        "url": canonical,
        "inLanguage": language,
        "isPartOf": {"@type": "WebSite", "name": site_title, "url": settings.base_url},
        "breadcrumb": _breadcrumb(settings, language, trail) if canonical and trail else None,
        "mainEntity": entity,
    }
    encoded = msgspec.json.encode(_without_blanks(whole)).decode()
    for unsafe, written in _UNSAFE.items():  # a hundred times as fast as str.translate
        encoded = encoded.replace(unsafe, written)
    return Html(encoded)


def _breadcrumb(settings: Settings, language: str, trail: Sequence[Crumb]) -> Entity:
    tree = addresses.tree(settings, language)
    items = [
        {
            "@type": "ListItem",
            "position": position,
            "name": name,
            "item": addresses.absolute(settings.base_url, tree + path),
        }
        for position, (name, path) in enumerate(trail, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def dataset(site: Site, title: str, description: str, language: str) -> Entity:
    """The sheet as a whole, with the forms it can be taken away in and the works it rests on."""
    settings = site.settings
    downloads = [
        {"@type": "DataDownload", "encodingFormat": form, "contentUrl": addresses.absolute(settings.base_url, path)}
        for path, form in DOWNLOADS.items()
    ]
    return {
        "@type": "Dataset",
        "@id": _named(settings, "index.html", "dataset"),
        "name": title,
        "description": description or title,
        "url": addresses.absolute(settings.base_url, "index.html"),
        "inLanguage": language,
        "license": _licence(settings.licence),
        "publisher": _organisation(settings.publisher.name),
        "distribution": downloads if settings.base_url else None,
        "isBasedOn": [work(site, document.source) for document in site.documents.values()],
    }


def claim(site: Site, fact: Fact, words: str, language: str) -> Entity:
    """A fact with the words it rests on; those that do not stand in their source are left out."""
    settings = site.settings
    quoted = ((site.documents.get(one.citation.source), one.passage) for one in site.evidence.get(fact.id, ()))
    return {
        "@type": "Claim",
        "@id": _named(settings, addresses.fact(fact.id), "claim"),
        "identifier": fact.id,
        "text": words,
        "inLanguage": fact.statement.choose(language).language,
        "datePublished": iso(fact.added) if fact.added else "",
        "temporalCoverage": iso(fact.date) if fact.date else "",
        "publisher": _organisation(settings.publisher.name),
        "license": _licence(settings.licence),
        "isPartOf": _identified(_named(settings, "index.html", "dataset"), "Dataset"),
        "about": [thing(site, site.topics[id], language) for id in _topics(fact) if id in site.topics],
        "appearance": [_quotation(site, document, passage) for document, passage in quoted if document and passage],
    }


def review(site: Site, fact: Fact, words: str, language: str) -> Entity | None:
    """The verdict a fact passes on somebody's claim: where the claim was made, and what is held against it."""
    verdict, settings = fact.verdict, site.settings
    if verdict is None:
        return None
    quoted = [one for one in site.evidence.get(fact.id, ()) if one.passage and one.citation.source in site.documents]
    made = [one for one in quoted if "claim" in one.citation.supports]
    path = addresses.tree(settings, language) + addresses.fact(fact.id)
    return {
        "@type": "ClaimReview",
        "@id": _named(settings, addresses.fact(fact.id), "verdict"),
        "url": addresses.absolute(settings.base_url, path),
        "claimReviewed": plain(verdict.claim.choose(language).text),
        "itemReviewed": {
            "@type": "Claim",
            "text": plain(verdict.claim.choose(language).text),
            "inLanguage": verdict.claim.choose(language).language,
            "author": _claimant(site, verdict.claimant, language),
            "datePublished": iso(verdict.date) if verdict.date else "",
            "appearance": [_evidence(site, one) for one in made],
        },
        "reviewRating": {"@type": "Rating", "alternateName": plain(verdict.rating.choose(language).text)},
        "reviewBody": words,
        "inLanguage": fact.statement.choose(language).language,
        "author": _organisation(settings.publisher.name),
        "datePublished": iso(fact.added) if fact.added else "",
        "license": _licence(settings.licence),
        "isBasedOn": [_evidence(site, one) for one in quoted if one not in made],
    }


def _claimant(site: Site, claimant: str | LanguageMap, language: str) -> Entity:
    """Of plain words nobody can tell whether they name a person or an organisation: they have no type."""
    if isinstance(claimant, str) and claimant in site.topics:
        return thing(site, site.topics[claimant], language)
    name = claimant if isinstance(claimant, str) else plain(claimant.choose(language).text)
    return {"name": name}


def _evidence(site: Site, evidence: Evidence) -> Entity | None:
    document = site.documents[evidence.citation.source]
    return _quotation(site, document, evidence.passage) if evidence.passage else None


def _topics(fact: Fact) -> dict[str, None]:
    return dict.fromkeys((fact.subject, *fact.topics))


def thing(site: Site, topic: Topic, language: str) -> Entity:
    """What facts are about."""
    label = plain(topic.label.choose(language).text)
    names = dict.fromkeys(alias.text for alias in topic.aliases if alias.language in ("", language))
    return {
        "@type": _THINGS.get(topic.kind, "Thing"),
        "@id": _named(site.settings, addresses.topic(topic.id), "topic"),
        "name": label,
        "alternateName": [name for name in names if name != label],
    }


def work(site: Site, source: Source) -> Entity:
    """A source."""
    return {
        "@type": _WORKS[source.kind],
        "@id": _named(site.settings, addresses.source(source.id), "work"),
        "name": source.title,
        **({"headline": source.title} if source.kind in ("news", "article") else {}),
        "author": {"@type": "Person", "name": source.author} if source.author else None,
        "publisher": _organisation(source.publisher),
        "inLanguage": source.language,
        "datePublished": iso(source.published) if source.published else "",
        "url": source.url,
        "archivedAt": source.archived,
        "license": _licence(source.licence),
    }


def _quotation(site: Site, document: Document, passage: Passage) -> Entity:
    runs = excerpts.quoted(document, passage)
    return {
        "@type": "Quotation",
        "text": "".join(" […] " if run.kind == "gap" else run.text for run in runs),
        "inLanguage": document.source.language,
        "url": originals.original(document, passage),
        "isPartOf": work(site, document.source),
    }


def _licence(licence: str) -> object:
    return licences.address(licence) or ({"@type": "CreativeWork", "name": licence} if licence else None)


# One name in all languages, that of the page in the first.
def _named(settings: Settings, path: str, part: str) -> str:
    return f"{addresses.absolute(settings.base_url, path)}#{part}" if settings.base_url else ""


def _identified(id: str, kind: str) -> Entity | None:
    return {"@type": kind, "@id": id} if id else None


def _organisation(name: str) -> Entity | None:
    return {"@type": "Organization", "name": name} if name else None


def _without_blanks(value: object) -> object:
    if type(value) is dict:
        return {
            key: inner if type(inner) is str else _without_blanks(inner)
            for key, inner in value.items()
            if inner or inner == 0
        }
    return [_without_blanks(inner) for inner in value] if type(value) is list else value
