from __future__ import annotations

from pathlib import Path

import pytest

from factsheet import publish, read
from factsheet.files import MANIFEST, Output
from factsheet.publish.file_by_file import JOURNAL, clear, commit, finish, nested
from factsheet.publish.staging import assemble, given
from tests.sheets import files_of


@pytest.fixture
def output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A published site in a folder that cannot be exchanged."""
    monkeypatch.setattr(publish, "fixed", lambda _: True)
    (tmp_path / "output").mkdir()
    put(tmp_path / "output", {"index.html": "old", "facts/a.html": "a", "gone/b.html": "b"})
    return tmp_path / "output"


def put(output: Path, pages: dict[str, str], kept: tuple[str, ...] = ()) -> None:
    publish.publish(output, [Output(path, text.encode()) for path, text in pages.items()], kept, read.manifest(output))


def test_the_end_is_the_same_as_of_an_exchange(output: Path) -> None:
    (output / "CNAME").write_text("mine")
    put(output, {"index.html": "new"}, kept=("facts/a.html",))
    found = files_of(output)
    assert found.pop(MANIFEST)
    assert found == {"index.html": b"new", "facts/a.html": b"a", "CNAME": b"mine"}
    assert not (output / "gone").exists()
    assert [] == [path for path in output.parent.iterdir() if path != output]


def test_a_file_may_take_the_place_of_a_folder_and_a_folder_that_of_a_file(output: Path) -> None:
    put(output, {"index.html": "new", "facts": "file", "gone/b.html/c.html": "c"})
    assert (output / "facts").read_text() == "file"
    assert (output / "gone/b.html/c.html").read_text() == "c"


def staged(output: Path) -> None:
    """A new site that lies ready, and a crash before the first file is moved."""
    before = read.manifest(output) or {}
    nested(output).mkdir(parents=True)
    outputs = [Output("index.html", b"new"), Output("x.html", b"x")]
    published = assemble(output, nested(output), given(outputs), (), before)
    commit(nested(output), output, published, before)


def test_what_was_decided_is_carried_through_by_the_next_build(output: Path) -> None:
    staged(output)
    assert (output / "index.html").read_text() == "old"
    with publish.alone(output):
        assert (output / "index.html").read_text() == "new"
        assert {*(read.manifest(output) or {})} == {"index.html", "x.html"}
        assert not (output / ".factsheet").exists()


def test_carrying_through_may_be_cut_short_and_begun_again(output: Path) -> None:
    staged(output)
    (nested(output) / "x.html").rename(output / "x.html")
    finish(output)
    assert (output / "x.html").read_text() == "x"


def test_what_was_not_decided_is_taken_away(output: Path) -> None:
    nested(output).mkdir(parents=True)
    (nested(output) / "half.html").touch()
    clear(output)
    assert not (output / ".factsheet").exists()


def test_a_folder_of_that_name_that_is_not_ours_is_left_alone(output: Path) -> None:
    (output / ".factsheet").mkdir()
    (output / ".factsheet/mine").touch()
    clear(output)
    assert (output / ".factsheet/mine").exists()


def test_a_list_that_leads_out_of_the_folder_is_not_followed(output: Path) -> None:
    (output.parent / "precious").touch()
    (output / ".factsheet").mkdir()
    (output / ".factsheet" / JOURNAL).write_text('{"files": [], "gone": ["../precious"]}')
    finish(output)
    assert (output.parent / "precious").exists()
