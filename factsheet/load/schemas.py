"""A site goes in; the JSON Schema of every file of content, made of the kinds that read it, comes out.

Editors that know YAML's language server complete and describe fields by them. The ids that the site has are named, so
that they are completed too; an id may still be typed that is not there yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from factsheet.fields.records import RecordOf
from factsheet.files import Output
from factsheet.load import corrections, fact_files, settings, sources, topics
from factsheet.rules import RULES
from factsheet.stages import Site

DIALECT = "http://json-schema.org/draft-07/schema#"
TOPIC: RecordOf[dict[str, Any]] = RecordOf("a topic", topics.TOPIC, dict)
PROPERTY: RecordOf[dict[str, Any]] = RecordOf("a property", topics.PROPERTY, dict)


def schemas(site: Site) -> Iterator[Output]:
    """schema/<kind>.json, one for each kind of file."""
    for name, (title, schema) in _kinds().items():
        whole = {"$schema": DIALECT, "title": title, **schema}
        content = msgspec.json.format(msgspec.json.encode(_completed(whole, _ids(site))), indent=1)
        yield Output(f"schema/{name}.json", content + b"\n")


def _kinds() -> dict[str, tuple[str, dict[str, Any]]]:
    return {
        "site": ("site.yaml", settings.SETTINGS.schema()),
        "facts": ("content/facts/<section>.yaml", fact_files.FILE.schema()),
        "source": ("content/sources/<id>.yaml", sources.SOURCE.schema()),
        "topics": ("content/topics.yaml", _named(TOPIC.schema())),
        "properties": ("content/properties.yaml", _named(PROPERTY.schema())),
        "chart": ("content/charts/<id>.yaml", topics.CHART.schema()),
        "corrections": ("content/corrections.yaml", corrections.FILE.schema()),
    }


def _named(record: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": record}


# Which ids a field of that name takes.
def _ids(site: Site) -> Mapping[str, list[str]]:
    topics, facts = list(site.topics), list(site.facts)
    return {
        "source": list(site.documents), "topics": topics, "subject": topics, "attribution": topics,
        "claimant": topics, "property": list(site.properties), "unit": list(site.properties), "fact": facts,
        "key_figures": facts, "facts": facts, "sections": [section.id for section in site.sections],
        "rule": list(RULES),
    }  # fmt: skip


def _completed(schema: Any, ids: Mapping[str, Iterable[str]]) -> Any:
    """The same with the known ids of each field offered first; what may be written stays what it was."""
    if isinstance(schema, list):
        return [_completed(one, ids) for one in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: _completed(value, ids) for key, value in schema.items()}
    if isinstance(inner.get("properties"), dict):
        inner["properties"] = {name: _offered(one, ids.get(name, ())) for name, one in inner["properties"].items()}
    return inner


def _offered(schema: dict[str, Any], ids: Iterable[str]) -> dict[str, Any]:
    known = list(ids)
    if not known or schema.get("items", {}).get("type") == "object":
        return schema
    if schema.get("type") == "array":
        return {**schema, "items": _offered(schema["items"], known)}
    means = {"description": schema["description"]} if "description" in schema else {}
    typed = {key: value for key, value in schema.items() if key != "description"}
    return {"anyOf": [{"enum": known}, typed], **means}
