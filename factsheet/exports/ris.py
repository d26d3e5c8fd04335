"""References go in, RIS comes out, as Zotero, EndNote and Mendeley read it. The one door to rispy."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import rispy

from factsheet import edtf
from factsheet.exports import moulds
from factsheet.exports.encoding import line
from factsheet.pages.references import Reference

KINDS = {
    "news": "NEWS", "article": "MGZN", "study": "JOUR", "report": "RPRT", "book": "BOOK", "post": "BLOG",
    "page": "ELEC", "speech": "GEN", "": "GEN",
}  # fmt: skip


class _Plain(rispy.RisWriter):  # type: ignore[misc]  # it ships no types
    """Records without a number before them, which the format does not know."""

    def set_header(self, count: int) -> str:  # noqa: ARG002 (the library asks so)
        return ""


_PLAIN = _Plain()
JOINT = b"\n"


def encode(references: Iterable[Reference]) -> bytes:
    """A file of RIS with a record for each reference."""
    return JOINT.join(entries(references))


def entries(references: Iterable[Reference]) -> list[bytes]:
    """A record for each, between which stands a `JOINT`."""
    return moulds.entries(WRITER, references)


def _written(reference: Reference) -> str:
    written: str = _PLAIN.formats([_record(reference)])
    return written


def _words(reference: Reference) -> moulds.OwnWords:
    return reference.key, line(reference.title), reference.address


WRITER = moulds.Writer(_written, _words)


def _record(reference: Reference) -> dict[str, Any]:
    author = reference.author or (reference.publisher if reference.kind != "source" else "")
    day, year = date(reference.date)
    found = {
        "type_of_reference": {"fact": "ELEC", "sheet": "DATA"}.get(reference.kind) or KINDS[reference.genre],
        "id": reference.key,
        "title": line(reference.title),
        "authors": [line(author)] if author else [],
        "secondary_title": line(reference.within or (reference.publisher if reference.genre == "news" else "")),
        "publisher": line(reference.publisher),
        "year": year,
        "date": day,
        "access_date": date(reference.retrieved)[0],
        "urls": [reference.address] if reference.address else [],
        "language": reference.language,
        "notes": [note for note in (reference.archived, reference.standing) if note],
    }
    return {key: value for key, value in found.items() if value}


@lru_cache(maxsize=1024)
def date(text: str) -> tuple[str, str]:
    """`2024/05/06/` and its year, as much as is known of it; a span has the year it begins in."""
    read = edtf.parse(text) if text else None
    if not isinstance(read, edtf.Date):
        return "", ""
    month = f"{read.month:02}" if read.precision in ("month", "day") else ""
    day = f"{read.day:02}" if read.precision == "day" else ""
    return f"{read.year:04}/{month}/{day}/", f"{read.year:04}"
