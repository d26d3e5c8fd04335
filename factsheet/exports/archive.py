"""Files go in, one zip with a README and their SHA-256 comes out; the same files make the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from factsheet.digest import sha256
from factsheet.exports.records import Sheet

EARLIEST = (1980, 1, 1, 0, 0, 0)  # a zip knows no earlier time, and a build knows no time at all
SUMS = "SHA256SUMS"
README = "README.txt"
_READABLE = 0o644 << 16
QUICK = 2  # of zlib's nine levels: a fifth larger than its own choice, in a third of the time


def pack(sheet: Sheet, files: Mapping[str, bytes]) -> bytes:
    """Sorted by name; `sha256sum -c SHA256SUMS` checks what was unpacked."""
    whole = {**files, README: readme(sheet, files).encode()}
    sums = "".join(f"{sha256(content)}  {name}\n" for name, content in sorted(whole.items()))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in sorted({**whole, SUMS: sums.encode()}.items()):
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.external_attr = _READABLE
            entry.create_system = 3  # Unix, wherever it is made
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, QUICK)
    return out.getvalue()


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


def readme(sheet: Sheet, files: Mapping[str, bytes]) -> str:
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
