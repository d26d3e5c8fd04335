"""Facts, the sheet and its sources as others cite them: records go in, references of no format yet come out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal

import msgspec

from factsheet import prose
from factsheet.model import Fact, Genre, Settings, Source
from factsheet.pages import addresses, wording
from factsheet.stages import Site


class Reference(msgspec.Struct, frozen=True, kw_only=True):
    """What a reference manager keeps of a work. Dates are EDTF; `within` is the sheet a fact stands in.

    `key` is unique among all references of a site; `standing` says of a fact that it was withdrawn.
    """

    kind: Literal["fact", "sheet", "source"]
    key: str
    title: str
    language: str
    author: str = ""
    publisher: str = ""
    within: str = ""
    date: str = ""
    address: str = ""
    archived: str = ""
    retrieved: str = ""
    licence: str = ""
    standing: str = ""
    genre: Genre = ""


def sheet(site: Site, language: str) -> Reference:
    """The sheet as a whole, of which its facts are parts."""
    settings = site.settings
    return Reference(
        kind="sheet",
        key="sheet",
        title=wording.plain(settings.title, language),
        language=language,
        publisher=settings.publisher.name,
        address=addresses.absolute(settings.base_url, addresses.tree(settings, language) + "index.html"),
        licence=settings.licence,
    )


def fact(site: Site, fact: Fact, language: str) -> Reference:
    """In the language its statement is written in."""
    return _part(sheet(site, language), site.settings, fact, language)


def _part(whole: Reference, settings: Settings, fact: Fact, language: str) -> Reference:
    said = fact.statement.choose(language)
    path = addresses.tree(settings, language) + addresses.fact(fact.id)
    return Reference(
        kind="fact",
        key=f"fact-{fact.id}",
        title=prose.plain(said.text),
        language=said.language,
        publisher=whole.publisher,
        within=whole.title,
        date=fact.added,
        address=addresses.absolute(settings.base_url, path),
        licence=whole.licence,
        standing=f"withdrawn {fact.withdrawn.date}".strip() if fact.withdrawn else "",
    )


def source(source: Source) -> Reference:
    """What a source is cited by, with `source-` and its id for its key."""
    return Reference(
        kind="source",
        key=f"source-{source.id}",
        title=source.title,
        language=source.language,
        author=source.author,
        publisher=source.publisher,
        date=source.published,
        address=source.url,
        archived=source.archived,
        retrieved=source.retrieved,
        licence=source.licence,
        genre=source.kind,
    )


def sources(site: Site, fact: Fact) -> Iterator[Reference]:
    """The references of the sources that a fact rests on, each once, in the order of its citations."""
    for id in _cites(fact):
        if id in site.documents:
            yield source(site.documents[id].source)


class Cited(msgspec.Struct, frozen=True):
    """All references of a site in one language: the sheet, the sources by id, and by fact its own and its sources'."""

    sheet: Reference
    sources: dict[str, Reference]
    facts: dict[str, tuple[Reference, ...]]


def cited(site: Site, language: str, facts: Iterable[str] | None = None) -> Cited:
    """The references of the sheet, its sources and of all facts, or of those with these ids."""
    bare = Cited(sheet(site, language), {id: source(one.source) for id, one in site.documents.items()}, {})
    return with_facts(bare, site, language, site.facts if facts is None else facts)


def with_facts(bare: Cited, site: Site, language: str, facts: Iterable[str]) -> Cited:
    """The same sheet and sources with the references of other facts; what has many facts is made once."""
    works = bare.sources
    return msgspec.structs.replace(
        bare,
        facts={
            id: (_part(bare.sheet, site.settings, one, language), *(works[at] for at in _cites(one) if at in works))
            for id, one in ((id, site.facts[id]) for id in facts)
        },
    )


def _cites(fact: Fact) -> Iterable[str]:
    return dict.fromkeys(citation.source for citation in fact.citations)


def words(references: tuple[Reference, ...]) -> str:
    """The first in plain text, then what it rests on: no word here needs a translation."""
    first, *others = references
    return f"{_said(first)} ← {' '.join(map(_rested_on, others))}" if others else _said(first)


def _said(reference: Reference) -> str:
    return ". ".join(_parts(reference)) + "."


# Many facts rest on one source.
@lru_cache(maxsize=1024)
def _rested_on(source: Reference) -> str:
    return _said(source)


# Quotation marks around a title that has some of its own, often of another language, only confuse.
def _titled(reference: Reference) -> str:
    bare = reference.kind != "source" or any(mark in reference.title for mark in "«»“”„")
    return reference.title if bare else f"“{reference.title}”"


def _parts(reference: Reference) -> Iterator[str]:
    for part in (
        reference.author,
        _titled(reference),
        reference.within,
        ", ".join(part for part in (reference.publisher, reference.date) if part),
        reference.address,
        reference.licence if reference.kind != "source" else "",
        reference.standing,
    ):
        if part:
            yield part.rstrip(".")
