"""data/: facts.json and its schema, tables, the package that describes them, all of it in a zip; a JSON per fact."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

import msgspec

from factsheet.exports import archive, citing, package, tables
from factsheet.exports.encoding import nested, pretty
from factsheet.exports.recording import sheet, single
from factsheet.exports.records import Sheet, Single
from factsheet.exports.rows import NOTHING, Growing, Last, summed
from factsheet.files import Output, Written
from factsheet.pages import addresses, references
from factsheet.stages import Site
from factsheet.workers import spans

FOLDER = "data"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


# So many facts are written at once: of a large sheet not all records are in memory together.
_BATCH = 500


class Made(msgspec.Struct, frozen=True):
    """Of some facts, the row of each in each file by the file's name, and the JSON of each by itself."""

    rows: Mapping[str, Mapping[str, bytes]] = {}
    singles: tuple[Output, ...] = ()


def rows(site: Site, ids: Sequence[str]) -> Made:
    """Made of some facts and their sources, and of nothing else that is in the site."""
    cited = {citation.source: None for id in ids for citation in site.facts[id].citations}
    part = msgspec.structs.replace(site, documents={id: site.documents[id] for id in cited if id in site.documents})
    referred = references.cited(part, site.settings.languages[0], ids)
    whole = sheet(part, referred)
    encoded = [msgspec.Raw(msgspec.json.encode(fact)) for fact in whole.facts]
    singles = tuple(_singles(whole, encoded)) if "json" in site.settings.beside else ()
    return Made(dict(_rows(whole, encoded, referred)), singles)


def _rows(
    part: Sheet, encoded: Sequence[msgspec.Raw], cited: references.Cited
) -> Iterator[tuple[str, dict[str, bytes]]]:
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


class Data:
    """The files of data/, which have all facts of a site in its first language; they grow some facts at a time."""

    def __init__(self, site: Site, last: Last = NOTHING) -> None:
        bare = references.cited(site, site.settings.languages[0], ())
        self._whole = sheet(site, bare)
        self._growing = {one.path: one for one in (*_growing(self._whole, last), *citing.whole(bare, last))}
        self._ids, self._fresh = tuple(site.facts), frozenset(last.fresh(site.facts))

    @property
    def batches(self) -> list[tuple[Sequence[str], Sequence[str]]]:
        """All facts, some at a time, and those among them whose rows have to be made."""
        parts = [self._ids[batch.start : batch.stop] for batch in spans(len(self._ids), _BATCH)]
        return [(ids, [id for id in ids if id in self._fresh]) for ids in parts]

    def add(self, ids: Iterable[str], made: Mapping[str, Mapping[str, bytes]]) -> Iterator[Output]:
        """The next pieces of the files: the rows of some facts, as `made` has them by file, or as they were."""
        for path, one in self._growing.items():
            one.add(ids, made.get(path.removeprefix(f"{FOLDER}/"), {}))
            yield one.piece()

    def rest(self, read: Callable[[str], Iterable[bytes]]) -> Iterator[Output]:
        """The last pieces, and what goes with them; `read` gives the content of a file that was handed over."""
        yield from (one.rest() for one in self._growing.values())
        *_, sources = three = tables.tables(self._whole)
        listed = Output(f"{FOLDER}/{sources.name}.csv", tables.encode(sources))
        made = _named([*(one.written() for one in self._growing.values()), summed(listed)])
        described = {"datapackage.json": package.describe(self._whole, three, made), **_schemas(self._whole.address)}
        others = [Output(f"{FOLDER}/{name}", words) for name, words in described.items()]
        yield from (listed, *others)
        yield Output(f"{FOLDER}/facts.zip", archive.pack(self._whole, made | _named(map(summed, others)), read))


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
