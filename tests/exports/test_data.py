from __future__ import annotations

import io
import json
import zipfile

import jsonschema

from tests import sheets
from tests.exports.putting import put
from tests.pages import press

SITE = {"site.yaml": press.SITE + "    base_url: https://vans.example/\n"}


def files(changes: sheets.Changes = {}) -> dict[str, bytes]:  # noqa: B006  it is only read
    return {path: one.content for path, one in put(press.site(changes)).items()}


def test_the_zip_holds_what_lies_beside_it() -> None:
    written = files()
    opened = zipfile.ZipFile(io.BytesIO(written["data/facts.zip"]))
    beside = {path for path in written if path.startswith("data/")} - {"data/facts.zip"}
    assert {path.removeprefix("data/") for path in beside} | {"README.txt", "SHA256SUMS"} == set(opened.namelist())
    assert all(written[path] == opened.read(path.removeprefix("data/")) for path in beside)


def test_the_same_site_makes_the_same_bytes() -> None:
    assert files() == files()


def test_every_fact_has_a_file_of_its_own_that_fits_the_schema() -> None:
    written = files(SITE)
    schema = json.loads(written["data/fact.schema.json"])
    assert schema["$id"] == "https://vans.example/data/fact.schema.json"
    for id in ("vans-planned", "staff", "plant-opened"):
        one = json.loads(written[f"facts/{id}.json"])
        jsonschema.validate(one, schema, cls=jsonschema.Draft202012Validator)
        assert one["fact"]["address"] == f"https://vans.example/facts/{id}.html"
        assert [source["id"] for source in one["sources"]] == ["gazette"]
        assert one["licence"] == "CC-BY-4.0"


def test_without_an_address_nothing_claims_to_have_one() -> None:
    written = files()
    assert "$id" not in json.loads(written["data/facts.schema.json"])
    assert {one["address"] for one in json.loads(written["data/facts.json"])["facts"]} == {""}
    assert "homepage" not in json.loads(written["data/datapackage.json"])
