"""A folder goes in, the checked sheet in it comes out as frozen values: what `factsheet.open` gives to scripts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from factsheet import read
from factsheet.diagnostics import Diagnostic, as_text, has_errors
from factsheet.model import Fact, Source
from factsheet.pipeline import Request, judge
from factsheet.stages import Document, Evidence, Site
from factsheet.stages import Passage as Found


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """A quote where it stands: `text` are the source's own words from `start` to `end`, in code points.

    `sentences` are those it touches, whole; `parts` are several where the quote leaves words out.
    """

    fact: str
    source: str
    quote: str
    text: str
    start: int
    end: int
    parts: tuple[tuple[int, int], ...]
    sentences: tuple[str, ...]


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """What a sheet says and rests on, by id and in the editor's order. `warnings` are what its rules only warn of."""

    title: str
    languages: tuple[str, ...]
    facts: Mapping[str, Fact]
    sources: Mapping[str, Source]
    texts: Mapping[str, str]
    passages: Mapping[str, tuple[Passage, ...]]
    warnings: tuple[Diagnostic, ...]


class Faulty(Exception):
    """The sheet has errors, and nothing in it is vouched for; `diagnostics` are all that was found."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...], text: str) -> None:
        super().__init__(text)
        self.diagnostics = diagnostics

    def __reduce__(self) -> tuple[type[Faulty], tuple[tuple[Diagnostic, ...], str]]:
        """From one process to another."""
        return Faulty, (self.diagnostics, str(self))


def open(path: str | Path, *, drafts: bool = False) -> Sheet:  # noqa: A001 (scripts say factsheet.open)
    """Read and judge the sheet whose site.yaml lies in a folder; raises `Faulty` where a build would stop."""
    snapshot = read.snapshot(Path(path))
    site, judgement = judge(Request(snapshot=snapshot, drafts=drafts))
    if site is None or has_errors(judgement.diagnostics):
        raise Faulty(judgement.diagnostics, as_text(judgement.diagnostics, snapshot.site))
    return _sheet(site, judgement.diagnostics)


def _sheet(site: Site, warnings: tuple[Diagnostic, ...]) -> Sheet:
    settings = site.settings
    return Sheet(
        title=settings.title.choose(settings.languages[0]).text,
        languages=settings.languages,
        facts=site.facts,
        sources={id: document.source for id, document in site.documents.items()},
        texts={id: document.text for id, document in site.documents.items()},
        passages={
            id: tuple(
                _passage(id, one, one.passage, site.documents[one.citation.source]) for one in evidence if one.passage
            )
            for id, evidence in site.evidence.items()
        },
        warnings=warnings,
    )


def _passage(fact: str, evidence: Evidence, found: Found, document: Document) -> Passage:
    touched = document.sentences[found.first : found.last + 1]
    return Passage(
        fact=fact,
        source=document.source.id,
        quote=evidence.citation.quote,
        text=document.text[found.start : found.end],
        start=found.start,
        end=found.end,
        parts=found.parts,
        sentences=tuple(document.text[one.start : one.end] for one in touched),
    )
