"""content/topics.yaml, properties.yaml and charts/: nodes go in, topics, properties and charts come out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

import msgspec

from factsheet import located
from factsheet.fields.reading import Reader
from factsheet.fields.records import ByLanguage, Field, ListOf, MapOf, Marked, RecordOf
from factsheet.fields.scalars import Choice, Id, Text
from factsheet.load.gathering import Gathering
from factsheet.model import Chart, LanguageMap, Property, Topic, Wording

KINDS = ("person", "organisation", "model", "product", "event", "work", "place", "idea")


class Names(msgspec.Struct, frozen=True):
    """A list of names for every language, or one list a language."""

    def read(self, node: located.Node, reader: Reader) -> tuple[Wording, ...] | None:
        """The names, with language "" where they fit all."""
        if isinstance(node, located.Mapping):
            by_language = MapOf(Text("a language"), ListOf(Text("a name"))).read(node, reader) or ()
            return tuple(Wording(name, language) for language, names in by_language for name in names)
        names = ListOf(Text("a name")).read(node, reader)
        return None if names is None else tuple(Wording(name, "") for name in names)

    def schema(self) -> dict[str, Any]:
        """An array, or an object of arrays."""
        names = ListOf(Text()).schema()
        return {"anyOf": [names, {"type": "object", "additionalProperties": names}]}


TOPIC = (
    Field("label", ByLanguage(), "the name readers see", required=True),
    Field("aliases", Names(), "other names it goes by, for all languages or by language"),
    Field("kind", Choice(KINDS), "what kind of thing it is"),
    Field("lede", Marked(cites=True), "two sentences on it; may cite facts as [@id]"),
)
PROPERTY = (
    Field("label", ByLanguage(), "the noun readers see", required=True),
    Field("words", Names(), "the words for it in running text, by language"),
)
CHART: RecordOf[dict[str, Any]] = RecordOf(
    "a chart",
    (
        Field("title", ByLanguage(), "the chart's title", required=True),
        Field("kind", Choice(("proportion", "timeline")), "by value, or by date"),
        Field("facts", ListOf(Id()), "the facts compared", required=True),
        Field("description", ByLanguage(), "what the chart shows, in words"),
    ),
    dict,
)


class Made(Protocol):
    """A record made from an id and fields."""

    @property
    def id(self) -> str: ...


M = TypeVar("M", bound=Made)


def read_topics(gathering: Gathering) -> list[Topic]:
    """All topics, in the order of the file."""
    return _read_map(gathering, "content/topics.yaml", "topic", RecordOf("a topic", TOPIC, dict), Topic)


def read_properties(gathering: Gathering) -> list[Property]:
    """All properties, in the order of the file."""
    return _read_map(gathering, "content/properties.yaml", "property", RecordOf("a property", PROPERTY, dict), Property)


def read_charts(gathering: Gathering) -> list[Chart]:
    """All charts, in order of file name."""
    charts = []
    for path, name in gathering.paths("charts", ".yaml"):
        root = gathering.parse(path)
        values = CHART.values(root, gathering.reader(path)) if root is not None else None
        if gathering.named(path, name) and root is not None and values and {"title", "facts"} <= values.keys():
            charts.append(Chart(id=name, **values))
            gathering.settle("chart", charts[-1], path, root)
    return charts


def _read_map(
    gathering: Gathering, path: str, kind: str, record: RecordOf[dict[str, Any]], make: Callable[..., M]
) -> list[M]:
    root = gathering.parse(path) if path in gathering.files else None
    if root is None:
        return []
    reader = gathering.reader(path)
    if not isinstance(root, located.Mapping):
        reader.report("bad-type", root, f"a mapping of {kind} ids is expected here", "write id: {label: …}")
        return []
    made = []
    for key, node in root.pairs:
        id, values = Id().read(key, reader), record.values(node, reader)
        if id and values and isinstance(values.get("label"), LanguageMap):
            made.append(make(id=id, **values))
            gathering.settle(kind, made[-1], path, node)
    return made
