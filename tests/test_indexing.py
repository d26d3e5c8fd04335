from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from factsheet import indexing
from factsheet.files import Unindexed
from factsheet.indexing import available, index
from factsheet.stages import Record

RECORDS = tuple(
    Record(f"fact-{n}", language, title.format(n), (f"<words> & “quoted”, {n}", "A source"))
    for n in range(40)
    for language, title in (("en", "Station {} opened in Gdańsk."), ("fr", "La station {} a ouvert à Gdańsk."))
)


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return {one.path: one.content for one in index(RECORDS)}


def test_every_language_has_an_index_of_its_own(files: dict[str, bytes]) -> None:
    entry = json.loads(files["pagefind/pagefind-entry.json"])
    assert {"en": 40, "fr": 40} == {name: one["page_count"] for name, one in entry["languages"].items()}
    assert {"pagefind/wasm.en.pagefind", "pagefind/wasm.fr.pagefind"} <= set(files)


def test_each_number_of_an_index_leads_to_its_fact(files: dict[str, bytes]) -> None:
    for language in ("en", "fr"):
        ids = json.loads(files[f"pagefind/{language}.json"])
        assert {f"fact-{n}" for n in range(40)} == set(ids.values())
        assert all(number.startswith(f"{language}_") for number in ids)


def test_widgets_that_no_page_uses_are_left_out(files: dict[str, bytes]) -> None:
    assert {"pagefind/pagefind.js"} == {path for path in files if path.endswith((".js", ".css"))}
    assert not [path for path in files if path.endswith(".pf_fragment")]


def test_the_same_records_make_the_same_bytes() -> None:
    assert index(RECORDS) == index(RECORDS)


def test_a_program_that_cannot_be_started_or_ends_early_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", "/no/such/program")
    with pytest.raises(Unindexed, match="cannot be started"):
        index(RECORDS)
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", "/bin/true" if Path("/bin/true").exists() else "/usr/bin/true")
    with pytest.raises(Unindexed, match="ended before it was done"):
        index(RECORDS)


def test_whether_the_extra_is_installed_is_known_without_loading_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert available()
    code = "import sys; from factsheet.indexing import available; available(); sys.exit('pagefind' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    monkeypatch.setattr(indexing, "_BINARIES", ("no_such_binary",))
    assert not available()
