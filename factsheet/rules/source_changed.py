"""The stored text of a source is the one its record has the digest of.

Why: the stored text is never edited: every quote and every address of a sentence rests on it.

Passes:

    # content/sources/gazette.yaml
    title: Acme opens a second plant
    publisher: Sample Gazette
    language: en
    published: 2024-05-06

Fails:

    # content/sources/gazette.yaml
    title: Acme opens a second plant
    publisher: Sample Gazette
    language: en
    sha256: "0000000000000000000000000000000000000000000000000000000000000000"

Cure: restore the text; if it was stored anew on purpose, put the digest of the message into the record.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Place
from factsheet.digest import sha256
from factsheet.stages import Site

ID = "source-changed"
LEVEL = Level.ERROR
FAMILY = "quotes"
LINE_ENDS = (
    "only its line ends are others, as git writes them on another system: put `content/sources/*.txt -text` into "
    ".gitattributes, and check the file out anew"
)


def check(site: Site) -> Iterator[Finding]:
    """Each text whose digest is another than its record says."""
    for document in site.documents.values():
        source, digest = document.source, sha256(document.text.encode())
        if source.sha256 and source.sha256 != digest:
            at = Place("source", source.id, ("sha256",))
            message = f"{source.id}.txt is not the text that was stored"
            restore = f"restore it; if the change is meant, write sha256: {digest}"
            yield Finding(ID, at, message, LINE_ENDS if _but_for_line_ends(document.text, source.sha256) else restore)


def _but_for_line_ends(text: str, stored: str) -> bool:
    plain = text.replace("\r\n", "\n")
    return stored in (sha256(plain.encode()), sha256(plain.replace("\n", "\r\n").encode()))
