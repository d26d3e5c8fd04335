"""data/: facts.json and its schema, tables, the package that describes them, all of it in a zip; a JSON per fact."""

from __future__ import annotations

import inspect
from collections.abc import Collection, Iterator
from functools import lru_cache, partial
from typing import Any

import msgspec

from factsheet.exports import archive, citing, package, tables
from factsheet.exports.encoding import nested, pretty
from factsheet.exports.recording import sheet, single
from factsheet.exports.records import Fact, Sheet, Single, Source
from factsheet.exports.rows import NOTHING, Last
from factsheet.exports.tables import Table
from factsheet.files import Later, Output
from factsheet.pages import addresses, references
from factsheet.stages import Page, Site

FOLDER = "data"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def files(site: Site, pages: tuple[Page, ...], last: Last = NOTHING) -> Iterator[Output | Later]:
    """Everything of the site's languages at once, so that there is one set of it."""
    cited = references.cited(site, site.settings.languages[0], last.fresh(site.facts))
    whole = sheet(site, cited)
    three = tables.tables(whole)
    made: dict[str, Output] = {
        "facts.json": _json(whole, site.facts, last),
        **{f"{table.name}.csv": _table(table, site.facts, cited.facts, last) for table in three},
        **citing.whole(site.facts, cited, last),
    }
    content = {name: one.content for name, one in made.items()}
    described = {"datapackage.json": package.describe(whole, three, content), **_schemas(whole.address)}
    yield from made.values()
    yield from (Output(f"{FOLDER}/{name}", words) for name, words in described.items())
    yield Output(f"{FOLDER}/facts.zip", archive.pack(whole, {**content, **described}))
    sources = {source.id: source for source in whole.sources}
    for fact in whole.facts if "json" in site.settings.beside else ():
        yield Later(_beside(fact.id), partial(_single, whole, fact, sources))


def _json(whole: Sheet, ids: Collection[str], last: Last) -> Output:
    """facts.json: what `pretty` makes of the sheet, in which `whole` has the facts without a row."""
    path, empty = f"{FOLDER}/facts.json", pretty(msgspec.structs.replace(whole, facts=()))
    head, key, foot = empty.partition(b'\n "facts": [')
    if not ids:
        return Output(path, empty)
    made = dict(zip((fact.id for fact in whole.facts), nested(whole.facts, 2), strict=True))
    return last.rowed(path, ids, made, head=head + key + b"\n  ", joint=b",\n  ", foot=b"\n " + foot)


def _table(table: Table, ids: Collection[str], made: Collection[str], last: Last) -> Output:
    path = f"{FOLDER}/{table.name}.csv"
    if table.name == "sources":
        return Output(path, tables.encode(table))
    return last.rowed(path, ids, tables.by_fact(table, made), head=tables.header(table))


def _schemas(address: str) -> dict[str, bytes]:
    kinds = {"facts.schema.json": Sheet, "fact.schema.json": Single}
    return {name: schema(kind, addresses.absolute(address, f"{FOLDER}/{name}")) for name, kind in kinds.items()}


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
