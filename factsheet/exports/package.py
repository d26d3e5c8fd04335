"""The sheet's tables go in, datapackage.json comes out, as Frictionless reads it: columns, keys, sizes and digests."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from factsheet.exports.encoding import pretty
from factsheet.exports.records import Sheet
from factsheet.exports.tables import Table
from factsheet.files import Written
from factsheet.pages.licences import address

# A licence by its name in a list (SPDX, Open Definition); anything else is words, or an address.
_NAME = re.compile(r"[-a-zA-Z0-9._]+")


def describe(sheet: Sheet, tables: Iterable[Table], files: Mapping[str, Written]) -> bytes:
    """`files` are the encoded tables by their names in the folder of the package."""
    title = next(iter(sheet.title.values()))
    package = {
        "$schema": "https://datapackage.org/profiles/1.0/datapackage.json",
        "profile": "tabular-data-package",
        "name": "facts",
        "title": title,
        "description": f"How to cite: {sheet.cite} The quotes belong to their publishers.",
        "homepage": sheet.address,
        "version": sheet.version,
        "licenses": licences(sheet.licence),
        "contributors": [{"title": sheet.publisher, "role": "publisher"}] if sheet.publisher else [],
        "resources": [_resource(table, files[f"{table.name}.csv"]) for table in tables],
    }
    kept = {key: value for key, value in package.items() if value not in ("", [])}
    return pretty(kept)


def licences(licence: str) -> list[dict[str, str]]:
    """As Data Package has it: a name without spaces, the address of its terms, or both."""
    path = address(licence)
    words = "name" if _NAME.fullmatch(licence) else "title"
    found = {words: licence, "path": path} if path != licence else {"path": path}
    kept = {key: value for key, value in found.items() if value}
    return [kept] if kept.keys() & {"name", "path"} else []


def _resource(table: Table, written: Written) -> dict[str, Any]:
    return {
        "name": table.name,
        "path": f"{table.name}.csv",
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": written.size,
        "hash": f"sha256:{written.sha256}",
        "schema": {
            "fields": [_field(*column, required=column[0] in table.primary) for column in table.columns],
            "primaryKey": list(table.primary),
            "missingValues": [""],
            **_foreign(table),
        },
    }


def _field(name: str, kind: str, holds: str, *, required: bool) -> dict[str, Any]:
    described = {"description": holds} if holds else {}
    return {"name": name, "type": kind, **described, **({"constraints": {"required": True}} if required else {})}


def _foreign(table: Table) -> dict[str, Any]:
    if not table.keys:
        return {}
    return {
        "foreignKeys": [
            {"fields": [column], "reference": {"resource": other, "fields": [theirs]}}
            for column, other, theirs in table.keys
        ]
    }
