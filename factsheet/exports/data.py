"""data/: facts.json and its schema, tables, the package that describes them, all of it in a zip; a JSON per fact."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

import msgspec

from factsheet.exports import archive, citing, package, tables
from factsheet.exports.encoding import nested, pretty
from factsheet.exports.recording import facts, sheet, single
from factsheet.exports.records import Sheet, Single
from factsheet.exports.rows import Growing, Last, summed
from factsheet.files import Output, Written
from factsheet.pages import addresses, references
from factsheet.stages import Site
from factsheet.workers import spans

FOLDER = "data"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def rowed(site: Site, last: Last, read: Callable[[str], Iterable[bytes]]) -> Iterator[Iterable[Output]]:
    """Everything of the site's languages at once, so that there is one set of it; files with all facts in pieces.

    What comes of each `BATCH` of facts is given together, then the rest; `read` gives the content of a file that was
    handed over.
    """
    language = site.settings.languages[0]
    bare = references.cited(site, language, ())
    whole = sheet(site, bare)
    growing = {one.path: one for one in (*_growing(whole, last), *citing.whole(bare, last))}
    everything, fresh = tuple(site.facts), frozenset(last.fresh(site.facts))
    for batch in spans(len(everything), BATCH):
        ids = everything[batch.start : batch.stop]
        cited = references.with_facts(bare, site, language, [id for id in ids if id in fresh])
        part = msgspec.structs.replace(whole, facts=facts(site, cited))
        encoded = [msgspec.Raw(msgspec.json.encode(fact)) for fact in part.facts]
        for name, made in _rows(part, encoded, cited):
            growing[f"{FOLDER}/{name}"].add(ids, made)
        singles = _singles(part, encoded) if "json" in site.settings.beside else ()
        yield chain(singles, (one.piece() for one in growing.values()))
    yield [one.rest() for one in growing.values()]
    yield _together(whole, [one.written() for one in growing.values()], read)


# So many facts are written at once: of a large sheet not all records are in memory together.
BATCH = 500


def _rows(
    part: Sheet, encoded: Sequence[msgspec.Raw], cited: references.Cited
) -> Iterator[tuple[str, dict[str, bytes]]]:
    """By file, the row of each of some facts."""
    ids = [fact.id for fact in part.facts]
    yield "facts.json", dict(zip(ids, nested(encoded, 2), strict=True))
    yield "facts.csv", tables.by_fact(tables.facts(part), ids)
    yield "citations.csv", tables.by_fact(tables.citations(part), ids)
    yield from citing.rows(cited).items()


def _singles(part: Sheet, encoded: Sequence[msgspec.Raw]) -> Iterator[Output]:
    sources = {source.id: source for source in part.sources}
    for fact, content in zip(part.facts, encoded, strict=True):
        alone = msgspec.structs.asdict(single(part, fact, sources))
        yield Output(_beside(fact.id), msgspec.json.encode({**alone, "fact": content}) + b"\n")


def _together(whole: Sheet, grown: Sequence[Written], read: Callable[[str], Iterable[bytes]]) -> Iterator[Output]:
    """What goes with the files that have a row for each fact."""
    *_, sources = three = tables.tables(whole)
    listed = Output(f"{FOLDER}/{sources.name}.csv", tables.encode(sources))
    made = _named([*grown, summed(listed)])
    described = {"datapackage.json": package.describe(whole, three, made), **_schemas(whole.address)}
    others = [Output(f"{FOLDER}/{name}", words) for name, words in described.items()]
    yield from (listed, *others)
    for piece in archive.pack(whole, made | _named(map(summed, others)), read):
        yield Output(f"{FOLDER}/facts.zip", piece, more=True)
    yield Output(f"{FOLDER}/facts.zip", b"")


def _named(files: Iterable[Written]) -> dict[str, Written]:
    return {one.path.removeprefix(f"{FOLDER}/"): one for one in files}


def _growing(whole: Sheet, last: Last) -> Iterator[Growing]:
    """facts.json, which is what `pretty` makes of the sheet, and the tables; there are no facts in them yet."""
    head, key, foot = pretty(whole).partition(b'\n "facts": [')
    yield Growing(f"{FOLDER}/facts.json", last, head=head + key + b"\n  ", joint=b",\n  ", foot=b"\n " + foot)
    for table in (tables.facts(whole), tables.citations(whole)):
        yield Growing(f"{FOLDER}/{table.name}.csv", last, head=tables.header(table))


def _schemas(address: str) -> dict[str, bytes]:
    kinds = {"facts.schema.json": Sheet, "fact.schema.json": Single}
    return {name: schema(kind, addresses.absolute(address, f"{FOLDER}/{name}")) for name, kind in kinds.items()}


def beside(site: Site) -> Iterator[tuple[str, str]]:
    """The JSON of each fact."""
    return ((_beside(id), addresses.fact(id)) for id in site.facts if "json" in site.settings.beside)


def _beside(id: str) -> str:
    return f"facts/{id}.json"


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
