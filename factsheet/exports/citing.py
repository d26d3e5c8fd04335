"""facts/<id>.bib, .ris and .csl.json beside each fact's page, sheet.bib … beside each index, with their sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

import msgspec

from factsheet.exports import bibtex, csl, ris
from factsheet.exports.rows import Growing, Last
from factsheet.files import Later, Output
from factsheet.pages import addresses, references
from factsheet.pages.references import Cited, Reference
from factsheet.stages import Page, Site

FORMATS = {"bib": bibtex.encode, "ris": ris.encode, "csl.json": csl.encode}


class Form(msgspec.Struct, frozen=True):
    """How the entries of a format make a file."""

    entries: Callable[[Iterable[Reference]], list[bytes]]
    joint: bytes
    head: bytes = b""
    foot: bytes = b""


WHOLE = {
    "bib": Form(bibtex.entries, bibtex.JOINT),
    "ris": Form(ris.entries, ris.JOINT),
    "csl.json": Form(csl.entries, csl.JOINT, b"[\n ", b"\n]\n"),
}


def files(site: Site, pages: tuple[Page, ...]) -> Iterator[Output | Later]:
    """The sheet as a whole is cited in `whole`, which the zip holds too."""
    for language in site.settings.languages:
        tree = addresses.tree(site.settings, language)
        sources = (references.source(document.source) for document in site.documents.values())
        yield from _files(f"{tree}sheet", (references.sheet(site, language), *sources))
        if "references" in site.settings.beside:
            for id, of_fact in references.cited(site, language).facts.items():
                yield from _files(f"{tree}facts/{id}", of_fact)


def beside(site: Site) -> Iterator[tuple[str, str]]:
    """The references of each fact in each language and format."""
    for language in site.settings.languages if "references" in site.settings.beside else ():
        tree = addresses.tree(site.settings, language)
        for id in site.facts:
            yield from ((f"{tree}facts/{id}.{suffix}", tree + addresses.fact(id)) for suffix in FORMATS)


def _files(stem: str, cited: tuple[Reference, ...]) -> Iterator[Later]:
    for suffix, encode in FORMATS.items():
        yield Later(f"{stem}.{suffix}", partial(encode, cited))


ROWED = tuple(f"facts.{suffix}" for suffix in WHOLE)  # their names in data/


def rows(cited: Cited) -> dict[str, dict[str, bytes]]:
    """The entries of the facts that are `cited`, by the names of the files."""
    return {
        name: dict(zip(cited.facts, form.entries([one for one, *_ in cited.facts.values()]), strict=True))
        for name, form in zip(ROWED, WHOLE.values(), strict=True)
    }


def whole(cited: Cited, last: Last) -> Iterator[Growing]:
    """The sheet and its sources in data/, for the facts to be added between them."""
    for name, form in zip(ROWED, WHOLE.values(), strict=True):
        first, *sources = form.entries((cited.sheet, *cited.sources.values()))
        yield Growing(
            f"data/{name}", last, head=form.head + first + form.joint, joint=form.joint,
            foot=form.joint.join([b"", *sources]) + form.foot,
        )  # fmt: skip
