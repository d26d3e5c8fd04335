"""Facts, the sheet and its sources as others cite them: records go in, references of no format yet come out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from factsheet.model import Fact, Genre, Source
from factsheet.pages import addresses, wording
from factsheet.stages import Site


class Reference(msgspec.Struct, frozen=True, kw_only=True):
    """What a reference manager keeps of a work. Dates are EDTF; `within` is the sheet a fact stands in.

    `key` is unique among all references of a site.
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
    genre: Genre = ""


def sheet(site: Site, language: str) -> Reference:
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
    settings = site.settings
    path = addresses.tree(settings, language) + addresses.fact(fact.id)
    return Reference(
        kind="fact",
        key=f"fact-{fact.id}",
        title=wording.plain(fact.statement, language),
        language=fact.statement.choose(language).language,
        publisher=settings.publisher.name,
        within=wording.plain(settings.title, language),
        date=fact.added,
        address=addresses.absolute(settings.base_url, path),
        licence=settings.licence,
    )


def source(source: Source) -> Reference:
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
    """Those a fact rests on, each once."""
    for id in dict.fromkeys(citation.source for citation in fact.citations):
        if id in site.documents:
            yield source(site.documents[id].source)


def of_fact(site: Site, one: Fact, language: str) -> tuple[Reference, ...]:
    """The fact, and the sources it rests on."""
    return (fact(site, one, language), *sources(site, one))


def words(references: tuple[Reference, ...]) -> str:
    """The first in plain text, then what it rests on: no word here needs a translation."""
    first, *others = (". ".join(_parts(one)) + "." for one in references)
    return f"{first} ← {' '.join(others)}" if others else first


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
    ):
        if part:
            yield part.rstrip(".")
