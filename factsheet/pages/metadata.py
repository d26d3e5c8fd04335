"""A reference goes in, the meta tags that reference managers read on its page come out."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from factsheet.locale.figures import iso
from factsheet.pages.references import Reference


class Tag(msgspec.Struct, frozen=True):
    """One `<meta name content>`."""

    name: str
    content: str


def tags(reference: Reference, rests_on: Iterable[Reference] = ()) -> tuple[Tag, ...]:
    """Highwire's tags, which Zotero and Google Scholar read, and Dublin Core's; what is unknown has none."""
    date = iso(reference.date) if reference.date else ""
    found = (
        ("citation_title", reference.title),
        ("citation_author", reference.author or reference.publisher),
        ("citation_publisher", reference.publisher),
        ("citation_inbook_title", reference.within),
        ("citation_publication_date", date.replace("-", "/")),
        ("citation_language", reference.language),
        ("citation_public_url", reference.address),
        ("DC.title", reference.title),
        ("DC.creator", reference.author or reference.publisher),
        ("DC.publisher", reference.publisher),
        ("DC.date", date),
        ("DC.language", reference.language),
        ("DC.identifier", reference.address),
        ("DC.rights", reference.licence),
        ("DC.type", "Dataset" if reference.kind == "sheet" else "Text"),
        *(("DC.source", _named(one)) for one in rests_on),
    )
    return tuple(Tag(name, content) for name, content in found if content)


def _named(reference: Reference) -> str:
    parts = (reference.author, reference.title, reference.publisher, reference.date, reference.address)
    return ", ".join(part for part in parts if part)
