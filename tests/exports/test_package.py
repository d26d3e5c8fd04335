from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import frictionless
import pytest

from factsheet.exports import package
from tests.exports.putting import put
from tests.pages import press


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    written: Path = tmp_path_factory.mktemp("data")
    for path, one in put(press.site()).items():
        if path.startswith("data/"):
            (written / path.removeprefix("data/")).write_bytes(one.content)
    return written


def test_frictionless_finds_no_fault_with_the_package(folder: Path) -> None:
    report = frictionless.validate(str(folder / "datapackage.json"))
    assert report.flatten(["type", "message"]) == []
    assert report.stats["tasks"] == 3


def test_frictionless_sees_that_a_row_was_changed(folder: Path, tmp_path: Path) -> None:
    """The test above can fail."""
    for path in folder.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes().replace(b"vans-planned", b"vans-planed"))
    (tmp_path / "datapackage.json").write_bytes((folder / "datapackage.json").read_bytes())
    assert not frictionless.validate(str(tmp_path / "datapackage.json")).valid


def test_it_says_how_to_cite_the_sheet_and_on_what_terms(folder: Path) -> None:
    described: dict[str, Any] = json.loads((folder / "datapackage.json").read_bytes())
    assert described["licenses"] == [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}]
    assert described["description"].startswith("How to cite: Vans, in facts. The Desk.")
    assert described["contributors"] == [{"title": "The Desk", "role": "publisher"}]


def test_a_licence_is_a_name_or_an_address_and_words_are_neither() -> None:
    terms = "https://creativecommons.org/publicdomain/zero/1.0/"
    assert package.licences("CC0-1.0") == [{"name": "CC0-1.0", "path": terms}]
    assert package.licences("CC0 1.0") == [{"title": "CC0 1.0", "path": terms}]
    assert package.licences("OWN-1") == [{"name": "OWN-1"}]
    assert package.licences("https://example.org/terms") == [{"path": "https://example.org/terms"}]
    assert package.licences("All rights reserved") == package.licences("") == []
