"""facts/<id>.bib, .ris and .csl.json beside each fact's page, sheet.bib … beside each index, with their sources."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.exports import bibtex, csl, ris
from factsheet.files import Output
from factsheet.pages import addresses, references
from factsheet.pages.references import Reference
from factsheet.stages import Page, Site

FORMATS = {"bib": bibtex.encode, "ris": ris.encode, "csl.json": csl.encode}


def files(site: Site, pages: tuple[Page, ...]) -> Iterator[Output]:
    """The sheet as a whole is cited in `whole`, which the zip holds too."""
    for language in site.settings.languages:
        tree = addresses.tree(site.settings, language)
        sheet = (references.sheet(site, language), *_sources(site))
        yield from _files(f"{tree}sheet", sheet)
        for fact in site.facts.values() if "references" in site.settings.beside else ():
            yield from _files(f"{tree}facts/{fact.id}", references.of_fact(site, fact, language))


def _files(stem: str, cited: tuple[Reference, ...]) -> Iterator[Output]:
    for suffix, encode in FORMATS.items():
        yield Output(f"{stem}.{suffix}", encode(cited))


def whole(site: Site) -> dict[str, bytes]:
    """The sheet, its facts and its sources, in the first language: by the names the files have in data/."""
    cited = tuple(_all(site, site.settings.languages[0]))
    return {f"facts.{suffix}": encode(cited) for suffix, encode in FORMATS.items()}


def _all(site: Site, language: str) -> Iterator[Reference]:
    yield references.sheet(site, language)
    yield from (references.fact(site, fact, language) for fact in site.facts.values())
    yield from _sources(site)


def _sources(site: Site) -> Iterator[Reference]:
    return (references.source(document.source) for document in site.documents.values())
