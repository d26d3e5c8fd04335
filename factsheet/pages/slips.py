"""Evidence slips: a fact's evidence goes in; each quote in its sentences, with where it comes from, comes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

import msgspec

from factsheet.locale.figures import figure
from factsheet.model import Source, Value
from factsheet.pages import addresses, excerpts, keys, originals, wording
from factsheet.pages.dating import When, when
from factsheet.pages.excerpts import Run
from factsheet.pages.keys import Pin
from factsheet.pages.strips import Strip, strip
from factsheet.pages.wording import ShownWords
from factsheet.stages import Document, Evidence, Passage, Site
from factsheet.text.writing.spans import Span


class Origin(msgspec.Struct, frozen=True):
    """The source of a quote as a slip names it; `language` is "" where it is the page's own."""

    title: str
    language: str
    author: str
    publisher: str
    published: When
    note: ShownWords | None
    href: str
    url: str
    archived: str
    retrieved: When


class Slip(msgspec.Struct, frozen=True):
    """Evidence `number` of a fact. A quote that is not in its source has no pin and no strip, and `found` is false.

    `how` says what was forgiven to find it: "exact", "typography" (spaces, quotation marks) or "elided".
    """

    number: int
    runs: tuple[Run, ...]
    found: bool
    how: str
    origin: Origin | None
    pin: Pin | None
    strip: Strip | None
    original: str
    translation: str
    translator: str
    reads: tuple[tuple[str, str], ...]
    supports: tuple[str, ...]


def slips(
    site: Site,
    language: str,
    fact: str,
    held: Mapping[int, Sequence[Span]] = {},
) -> tuple[Slip, ...]:
    """In the order of the citations; a source's note stands on the first slip from it.

    `held` are, by a slip's number, the places that hold something of the statement.
    """
    evidence = site.evidence.get(fact, ())
    sources = [one.citation.source for one in evidence]
    noted = [source in sources[:n] for n, source in enumerate(sources)]
    return tuple(
        _slip(site, language, one, n, held.get(n, ()), noted=noted[n - 1]) for n, one in enumerate(evidence, 1)
    )


def _slip(site: Site, language: str, evidence: Evidence, number: int, held: Sequence[Span], *, noted: bool) -> Slip:
    citation, passage = evidence.citation, evidence.passage
    document = site.documents.get(citation.source)
    words = (Run("mark", citation.quote),)
    if document is None:
        return Slip(
            number,
            words,
            found=False,
            how="",
            origin=None,
            pin=None,
            strip=None,
            original="",
            translation="",
            translator="",
            reads=(),
            supports=citation.supports,
        )
    runs = excerpts.in_context(document, passage, held) if passage else words
    return Slip(
        number=number,
        runs=runs,
        found=passage is not None,
        how=passage.how if passage else "",
        origin=origin(document.source, language, noted=noted),
        pin=keys.pin(document, passage, language) if passage else None,
        strip=_strip(document, passage) if passage else None,
        original=_original(document, passage) if passage else "",
        translation=keys.translation(evidence, document, language),
        translator=citation.translator,
        reads=tuple((said, _figure(meant, language)) for said, meant in citation.reads),
        supports=citation.supports,
    )


def _figure(meant: Decimal, language: str) -> str:
    return figure(Value(meant, meant), language).words


def _strip(document: Document, passage: Passage) -> Strip | None:
    return strip(len(document.sentences), range(passage.first, passage.last + 1)) if document.sentences else None


def _original(document: Document, passage: Passage) -> str:
    return originals.original(document, passage) if originals.leads(document, passage) else ""


def origin(source: Source, language: str, *, noted: bool) -> Origin:
    """Where a quote comes from; its note is left out where the page has it already."""
    return Origin(
        title=wording.title(source.title, source.language),
        language="" if source.language == language else source.language,
        author=source.author,
        publisher=source.publisher,
        published=when(source.published, language),
        note=wording.block(source.note, language) if source.note and not noted else None,
        href=addresses.source(source.id),
        url=source.url,
        archived=source.archived,
        retrieved=when(source.retrieved, language),
    )
