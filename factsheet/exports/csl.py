"""References go in, CSL-JSON comes out, as Zotero, Mendeley and pandoc read it: https://docs.citationstyles.org/."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from factsheet import edtf
from factsheet.exports.encoding import line, nested, pretty
from factsheet.pages.references import Reference

KINDS = {
    "news": "article-newspaper", "article": "article-magazine", "study": "article-journal", "report": "report",
    "book": "book", "post": "post", "page": "webpage", "speech": "speech", "": "document",
}  # fmt: skip


JOINT = b",\n "


def encode(references: Iterable[Reference]) -> bytes:
    """A file of CSL-JSON with an item for each reference."""
    return pretty([item(one) for one in references])


def entries(references: Iterable[Reference]) -> list[bytes]:
    """The items of the array that `encode` makes."""
    return nested([item(one) for one in references], 1)


def item(reference: Reference) -> dict[str, Any]:
    """Names are literal: whose they are, a person's or an organisation's, nobody has told us."""
    author = reference.author or (reference.publisher if reference.kind != "source" else "")
    found = {
        "id": reference.key,
        "type": {"fact": "webpage", "sheet": "dataset"}.get(reference.kind) or KINDS[reference.genre],
        "title": line(reference.title),
        "author": [{"literal": line(author)}] if author else None,
        "container-title": line(reference.within or (reference.publisher if reference.genre == "news" else "")),
        "publisher": line(reference.publisher),
        "issued": date(reference.date),
        "accessed": date(reference.retrieved),
        "URL": reference.address,
        "archive_location": reference.archived,
        "language": reference.language,
        "note": reference.standing,
    }
    return {key: value for key, value in found.items() if value}


@lru_cache(maxsize=1024)
def date(text: str) -> Mapping[str, Any] | None:
    """A day, month or year as numbers, two of them for a span; about when, and seasons, are said as CSL has it."""
    read = edtf.parse(text) if text else None
    if not isinstance(read, edtf.Date):
        return None
    about = {"circa": True} if read.approximate or read.uncertain else {}
    if read.precision == "season":
        return {"date-parts": [[read.year]], "season": read.month - 20, **about}
    if read.precision in ("decade", "century"):
        first, last = edtf.bounds(read)
        return {"date-parts": [[int(first[:4])], [int(last[:4])]], **about}
    return {"date-parts": [_parts(one) for one in (read, read.end) if one], **about}


def _parts(read: edtf.Date) -> list[int]:
    return [part for part in (read.year, read.month, read.day) if part]
