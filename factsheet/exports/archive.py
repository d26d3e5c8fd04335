"""Files go in, one zip with a README and their SHA-256 comes out; the same files make the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from factsheet.digest import sha256
from factsheet.exports.records import Sheet
from factsheet.files import Written

SUMS = "SHA256SUMS"
README = "README.txt"
_READABLE = 0o644 << 16
QUICK = 2  # of zlib's nine levels: a fifth larger than its own choice, in a third of the time


def pack(
    sheet: Sheet, files: Mapping[str, Written], read: Callable[[str], Iterable[bytes]], size: int = 1 << 22
) -> Iterator[bytes]:
    """Pieces of some `size`. Sorted by name; `read` gives the content of each file by its path, some at a time.

    `sha256sum -c SHA256SUMS` checks what was unpacked.
    """
    manual = readme(sheet, files).encode()
    digests = {name: one.sha256 for name, one in files.items()} | {README: sha256(manual)}
    sums = "".join(f"{digest}  {name}\n" for name, digest in sorted(digests.items())).encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=QUICK) as archive:
        for name in sorted((*digests, SUMS)):
            one = files.get(name)
            content = read(one.path) if one else [manual if name == README else sums]
            _add(archive, name, content, large=bool(one and one.size >= zipfile.ZIP64_LIMIT // 2))
    out.seek(0)
    yield from iter(partial(out.read, size), b"")


def _add(archive: zipfile.ZipFile, name: str, content: Iterable[bytes], *, large: bool) -> None:
    with archive.open(name, "w", force_zip64=large) as entry:
        for some in content:
            entry.write(some)
    info = archive.getinfo(name)  # its time is the earliest a zip knows, since a build knows no time at all
    info.external_attr = _READABLE
    info.create_system = 3  # Unix, wherever it is made


HELD = {
    "facts.json": "every fact with its value, its date, its quotes and their sentences",
    "facts.schema.json": "what facts.json may hold (JSON Schema)",
    "fact.schema.json": "what the JSON file of a single fact may hold",
    "facts.csv": "a row for each fact",
    "citations.csv": "a row for each quote, with its sentence",
    "sources.csv": "a row for each source",
    "datapackage.json": "the columns of the tables (Frictionless Data Package)",
    "facts.bib": "references (BibTeX)",
    "facts.ris": "references (RIS)",
    "facts.csl.json": "references (CSL-JSON)",
}


def readme(sheet: Sheet, files: Mapping[str, Written]) -> str:
    """What lies in the archive, and how it is cited, for whoever unpacks it without the site at hand."""
    title = " / ".join(" ".join(words.split()) for words in sheet.title.values())
    held = "\n".join(f"{name:20} {HELD.get(name, '')}".rstrip() for name in sorted(files))
    licence = f"Licence of our words: {sheet.licence}. " if sheet.licence else ""
    return f"""{title}

How to cite: {sheet.cite}
{licence}The quotes belong to their publishers.

{held}
{SUMS:20} the digest of each file: sha256sum -c {SUMS}

Numbers are decimal strings, dates are EDTF, text is UTF-8, and offsets count code points of a source's stored text.
In the tables, a cell that a spreadsheet would take for a formula has an apostrophe before it.
"""
