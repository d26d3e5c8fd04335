from __future__ import annotations

import jsonschema
import msgspec
import pytest

from factsheet.exports import records
from factsheet.exports.data import schema
from factsheet.exports.recording import sheet
from factsheet.stages import Site
from tests import sheets
from tests.pages import press


@pytest.mark.parametrize("site", [sheets.site(), press.site()], ids=["small", "everything"])
def test_reading_what_was_written_loses_nothing(site: Site) -> None:
    written = sheet(site)
    encoded = msgspec.json.encode(written)
    read = msgspec.json.decode(encoded, type=records.Sheet)
    assert read == written
    assert msgspec.json.encode(read) == encoded


def valid(data: object) -> bool:
    made = msgspec.json.decode(schema(records.Sheet, "https://vans.example/data/facts.schema.json"))
    jsonschema.Draft202012Validator.check_schema(made)
    return bool(jsonschema.Draft202012Validator(made).is_valid(data))


def test_the_schema_fits_what_is_written_and_nothing_that_is_not() -> None:
    data = msgspec.to_builtins(sheet(press.site()))
    assert valid(msgspec.json.decode(msgspec.json.encode(data)))
    for change in ({"version": "2"}, {"facts": [{"id": "a"}]}, {"colour": "red"}):
        assert not valid(msgspec.json.decode(msgspec.json.encode({**data, **change})))


def test_every_field_of_a_number_is_a_decimal() -> None:
    data = msgspec.json.decode(msgspec.json.encode(sheet(press.site())))
    for number in ("1e3", "1,000", "one", "-", "1."):
        data["facts"][0]["value"] = {"low": number, "high": "", "bound": "min", "unit": ""}
        assert not valid(data), number
