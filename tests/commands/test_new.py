from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from factsheet import read
from factsheet.commands import WrongArgument
from factsheet.commands.new import ALONG, STARTER, new
from factsheet.files import Snapshot
from factsheet.pipeline import Request, judge
from factsheet.publish import Refused
from tests.sheets import ROOT, files_of

TODAY = "2026-11-23"
FACTS = "content/facts/plant.yaml"


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    new(tmp_path / "my/sheet", TODAY)
    return tmp_path / "my/sheet"


def rules(sheet: Path, old: str = "", text: str = "") -> list[str]:
    """What the rules find once some words of the facts are others."""
    found = read.snapshot(sheet)
    facts = found.site[FACTS].decode()
    assert old in facts
    changed = Snapshot({**found.site, FACTS: facts.replace(old, text, 1).encode()}, found.theme)
    return [one.rule for one in judge(Request(snapshot=changed))[1].diagnostics]


def test_a_new_sheet_has_no_fault(sheet: Path) -> None:
    assert [] == rules(sheet)
    assert f"added: {TODAY}" in (sheet / FACTS).read_text()


def test_its_generator_comes_along_and_builds_it_from_anywhere(sheet: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": ""}
    command = [sys.executable, str(sheet / "build.py")]
    done = subprocess.run(command, cwd=tmp_path, env=environment, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("3 facts, 3 citations, 3 quotes found, ")
    assert (sheet / "output/facts/van-price.html").is_file()
    assert (sheet / "output/index.html").read_text().count("Acme") > 3


def test_a_new_sheet_can_begin_another(sheet: Path, tmp_path: Path) -> None:
    command = [sys.executable, str(sheet / "build.py"), "new", str(tmp_path / "second")]
    subprocess.run(command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": ""}, check=True, capture_output=True)
    first = {path: content for path, content in files_of(sheet).items() if "__pycache__" not in path}
    second = files_of(tmp_path / "second")
    assert first.keys() == second.keys()
    assert [] == [path for path in first if path != FACTS and first[path] != second[path]]


@pytest.mark.parametrize(
    ("rule", "old", "text"),
    [
        ("quote-not-found", 'quote: "The plant opened in 2019"', 'quote: "The plant opened in 2018"'),
        ("approximation-dropped", "statement: The plant employs about", "statement: The plant employs"),
        ("hedge-dropped", "would cost about £30,000 each, the Leeds Courier reported.", "cost about £30,000 each."),
    ],
)  # fmt: skip
def test_each_lesson_is_true(sheet: Path, rule: str, old: str, text: str) -> None:
    assert rule in (sheet / FACTS).read_text()
    assert rule in rules(sheet, old, text)


@pytest.mark.parametrize("there", ["notes.txt", ".hidden", "content/"])
def test_a_folder_that_is_not_empty_is_refused_and_stays_as_it_is(tmp_path: Path, there: str) -> None:
    place = tmp_path / there
    if there.endswith("/"):
        place.mkdir()
    else:
        place.write_text("mine")
    with pytest.raises(WrongArgument, match="is not empty"):
        new(tmp_path, TODAY)
    assert [place] == list(tmp_path.iterdir())


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(WrongArgument, match="is a file"):
        new(tmp_path / "file", TODAY)


def test_an_empty_repository_is_welcome(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert "3 facts" not in new(tmp_path, TODAY)
    assert (tmp_path / ".gitignore").is_file()
    assert "content/sources/*.txt -text" in (tmp_path / ".gitattributes").read_text()


def test_what_a_wheel_must_carry_for_it_is_packed() -> None:
    packed = (ROOT / "pyproject.toml").read_text()
    for path, name in ALONG.items():
        assert f'"{path}" = "factsheet/commands/starter/{name}"' in packed


def test_every_setting_is_explained() -> None:
    lines = (STARTER / "site.yaml").read_text().splitlines()
    for number, line in enumerate(lines):
        if line and not line.lstrip().startswith("#"):
            assert number == 0 or lines[number - 1].lstrip().startswith("#") or line.startswith("publisher:"), line


def test_the_next_command_can_be_pasted_whatever_the_folder_is_called(tmp_path: Path) -> None:
    assert f"cd '{tmp_path}/Mein Blatt' && python3" in new(tmp_path / "Mein Blatt", "2026-11-23")


def test_where_no_folder_can_be_made_another_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Refused, match="name a folder that can be made and written to"):
        new(tmp_path / "file/sheet", "2026-11-23")
