"""data/: facts.json and its schema, tables, the package that describes them, all of it in a zip; a JSON per fact."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Any

import msgspec

from factsheet.exports import archive, citing, package, tables
from factsheet.exports.encoding import pretty
from factsheet.exports.recording import sheet, single
from factsheet.exports.records import Fact, Sheet, Single, Source
from factsheet.files import Later, Output
from factsheet.pages import addresses, references
from factsheet.stages import Page, Site

FOLDER = "data"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def files(site: Site, pages: tuple[Page, ...]) -> Iterator[Output | Later]:
    """Everything of the site's languages at once, so that there is one set of it."""
    cited = references.cited(site, site.settings.languages[0])
    whole = sheet(site, cited)
    made = {
        "facts.json": pretty(whole),
        "facts.schema.json": schema(Sheet, addresses.absolute(whole.address, f"{FOLDER}/facts.schema.json")),
        "fact.schema.json": schema(Single, addresses.absolute(whole.address, f"{FOLDER}/fact.schema.json")),
    }
    rows = tables.tables(whole)
    cells = {f"{table.name}.csv": tables.encode(table) for table in rows}
    made |= {**cells, "datapackage.json": package.describe(whole, rows, cells), **citing.whole(cited)}
    for name, content in made.items():
        yield Output(f"{FOLDER}/{name}", content)
    yield Output(f"{FOLDER}/facts.zip", archive.pack(whole, made))
    sources = {source.id: source for source in whole.sources}
    for fact in whole.facts if "json" in site.settings.beside else ():
        yield Later(_beside(fact.id), partial(_single, whole, fact, sources))


def beside(site: Site) -> Iterator[tuple[str, str]]:
    """The JSON of each fact."""
    return ((_beside(id), addresses.fact(id)) for id in site.facts if "json" in site.settings.beside)


def _beside(id: str) -> str:
    return f"facts/{id}.json"


def _single(whole: Sheet, fact: Fact, sources: dict[str, Source]) -> bytes:
    return msgspec.json.encode(single(whole, fact, sources)) + b"\n"


@lru_cache(maxsize=8)
def schema(type: Any, address: str) -> bytes:  # noqa: A002  the word for it
    """JSON Schema of a record; every object is closed, so that a misspelt field is seen."""
    made = msgspec.json.schema(type)
    for definition in made["$defs"].values():
        if definition.get("type") == "object" and "properties" in definition:
            definition["additionalProperties"] = False
        if "description" in definition:  # a docstring, which Pythons before 3.13 give with its indentation
            definition["description"] = inspect.cleandoc(definition["description"])
    return pretty({"$schema": DIALECT, **({"$id": address} if address else {}), **made})
