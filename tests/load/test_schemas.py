from __future__ import annotations

import json
import re
from typing import Any

import pytest

from factsheet import read
from factsheet.commands.new import STARTER
from factsheet.load import corrections, fact_files, facts, settings, sources, topics
from factsheet.load.schemas import schemas
from factsheet.pipeline import Request, build
from factsheet.stages import Site
from tests import sheets
from tests.sheets import ROOT

VANS = read.snapshot(ROOT / "tests/sites/vans")
RECORDS = {
    "site": settings.SETTINGS.fields, "source": sources.SOURCE.fields, "facts": fact_files.FILE.fields,
    "chart": topics.CHART.fields, "corrections": corrections.FILE.fields,
}  # fmt: skip


def of(site: Site) -> dict[str, Any]:
    return {one.path.removeprefix("schema/")[:-5]: json.loads(one.content) for one in schemas(site)}


@pytest.fixture(scope="module")
def known() -> dict[str, Any]:
    return of(
        sheets.site(
            {
                "content/topics.yaml": "acme: {label: Acme}\nroe: {label: Roe}\n",
                "content/properties.yaml": "people: {label: people}\n",
                **sheets.facts("id: a\nstatement: A.\nquote: Jane Roe\ntopics: [acme]\nattribution: roe"),
            }
        )
    )


@pytest.mark.parametrize("kind", RECORDS)
def test_every_field_is_there_with_its_meaning(known: dict[str, Any], kind: str) -> None:
    properties = known[kind]["properties"]
    assert {field.name: field.means for field in RECORDS[kind]} == {
        name: one["description"] for name, one in properties.items()
    }
    assert known[kind]["required"] == [field.name for field in RECORDS[kind] if field.required]
    assert known[kind]["additionalProperties"] is False


def fact(known: dict[str, Any]) -> Any:
    return known["facts"]["properties"]["facts"]["items"]["properties"]


def test_the_fields_of_a_fact_are_those_the_reader_knows(known: dict[str, Any]) -> None:
    assert [field.name for field in facts.FACT.fields] == list(fact(known))
    assert fact(known)["citations"]["items"]["properties"].keys() == {field.name for field in facts.CITATION.fields}


def test_ids_that_the_site_has_are_offered_and_others_stay_allowed(known: dict[str, Any]) -> None:
    source = fact(known)["source"]
    assert source["anyOf"][0] == {"enum": ["gazette"]}
    assert source["anyOf"][1]["type"] == "string"
    assert source["description"] == "the id of the source"
    assert fact(known)["topics"]["items"]["anyOf"][0] == {"enum": ["acme", "roe"]}
    assert fact(known)["subject"]["anyOf"][0] == {"enum": ["acme", "roe"]}
    assert known["site"]["properties"]["sections"]["items"]["anyOf"][0] == {"enum": ["plant"]}
    assert known["chart"]["properties"]["facts"]["items"]["anyOf"][0] == {"enum": ["a"]}
    assert "properties" in known["facts"]["properties"]["facts"]["items"]


def test_they_are_published_with_the_site() -> None:
    made = build(Request(snapshot=VANS))
    paths = {one.path for one in made.outputs}
    assert made.site is not None
    assert {one.path for one in schemas(made.site)} <= paths
    assert "schema/facts.json" in paths


def test_every_scaffolded_file_names_its_schema(known: dict[str, Any]) -> None:
    named = {}
    for path in STARTER.rglob("*.yaml"):
        if path.name != "pre-commit-config.yaml":
            found = re.match(r"# yaml-language-server: \$schema=(\S+)\n", path.read_text())
            assert found, path
            named[path.relative_to(STARTER).as_posix()] = found[1]
    for name, address in named.items():
        up = "../" * name.count("/")
        assert address.startswith(f"{up}output/schema/")
        assert address.rpartition("/")[2].removesuffix(".json") in known
