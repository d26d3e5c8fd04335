"""What a build leaves for the next: where compiled templates are kept, and when the system's word is."""

from __future__ import annotations

from pathlib import Path

import pytest

from factsheet import flags, pipeline, read, remembering, standing
from factsheet.files import Snapshot, State
from factsheet.flags import Folders
from factsheet.stages import Known, Site
from tests import sheets


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(flags.parse(["--site", str(tmp_path)]))


def test_compiled_templates_of_ours_lie_with_the_program(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    program = folders.site / "program"
    program.mkdir()
    monkeypatch.setattr(read, "PACKAGE", program)
    monkeypatch.setattr(read, "theme_folder", lambda: folders.site / "theirs")
    assert remembering.kept(folders, {"": b"plain", "en": b"flat"}) == {}
    assert read.compiled() == {"": b"plain", "en": b"flat"}
    assert remembering.kept(folders, {"fr": b"flat"}) == {}
    assert read.compiled() == {"": b"plain", "en": b"flat", "fr": b"flat"}


def test_those_of_a_site_lie_in_its_cache(folders: Folders) -> None:
    (folders.site / "templates").mkdir()
    before = read.compiled()
    assert remembering.kept(folders, {"en": b"flat"}) == {"en": b"flat"}
    assert read.compiled() == before


def test_where_the_program_may_not_be_written_to_nothing_is_kept(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folders.site / "program").write_text("no folder")
    monkeypatch.setattr(read, "PACKAGE", folders.site / "program")
    monkeypatch.setattr(read, "theme_folder", lambda: folders.site / "theirs")
    assert remembering.kept(folders, {"en": b"flat"}) == {}
    assert read.compiled() == {}


def test_a_build_that_is_to_write_a_lock_leaves_no_word(tmp_path: Path) -> None:
    options = flags.parse(["--site", str(sheets.write(tmp_path / "site")), "--lock"])
    folders = Folders(options)
    folders.cache.mkdir()
    remembering.record(
        options, State(), folders, standing.Look(read.places(folders.site)), remembering.made(folders, ())
    )
    assert not (folders.cache / standing.FILE).exists()


def test_what_was_said_is_said_again_by_the_name_of_whoever_says_it(folders: Folders) -> None:
    state = State(said=("a:1: warn[b] c\n    help: run build.py lock --accept a", "one warning"))
    for called in ("factsheet", "python3 build.py"):
        told, _ = remembering.unchanged(flags.parse([], called), state, folders)
        assert f"run {called} lock --accept a" in told


def test_what_was_looked_into_comes_back_as_it_was(tmp_path: Path) -> None:
    known = built().known
    assert known.facts.keys() == set(judged().looked.values())
    lay(tmp_path, remembering.facts(known))
    assert remembering.recalled(tmp_path) == known


def test_what_is_damaged_foreign_or_missing_is_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    [content] = remembering.facts(built().known).values()
    for changed in (content[:-1], content[:200] + b"\0" + content[201:], b"", content[96:]):
        lay(tmp_path, {remembering.FACTS: changed})
        assert remembering.recalled(tmp_path) == Known()
    lay(tmp_path, {remembering.FACTS: content})
    monkeypatch.setattr(read, "code_digest", lambda: "0" * 32)
    assert remembering.recalled(tmp_path) == Known()


def lay(folder: Path, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        (folder / name).write_bytes(content)


def built() -> pipeline.Built:
    return pipeline.build(pipeline.Request(snapshot=Snapshot(sheets.snapshot().site, sheets.bare_theme())))


def judged() -> Site:
    return sheets.site()
