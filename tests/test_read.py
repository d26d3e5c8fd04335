from __future__ import annotations

import os
import re
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from factsheet import read
from factsheet.digest import sha256
from factsheet.files import MANIFEST, STATE, State
from tests import sheets
from tests.rights import without_rights


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The small sheet on a disk."""
    return sheets.write(tmp_path / "site")


def test_the_files_of_a_site_are_known_by_their_path(site: Path) -> None:
    assert sheets.snapshot().site == read.snapshot(site).site


def test_other_files_of_the_folder_are_not_read(site: Path) -> None:
    for name in ("README.md", "output/index.html", ".cache/build.json", "src/content/facts/x.yaml"):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).touch()
    assert sheets.snapshot().site == read.snapshot(site).site


@pytest.mark.parametrize("name", [".DS_Store", ".plant.yaml.swp", ".git/config", "facts/.hidden/a.yaml"])
def test_files_and_folders_whose_name_begins_with_a_dot_are_not_read(name: str, site: Path) -> None:
    path = site / "content" / name
    path.parent.mkdir(exist_ok=True)
    path.touch()
    assert sheets.snapshot().site == read.snapshot(site).site


LEFT = ["facts/plant.yaml~", "facts/#plant.yaml#", "facts/plant.yaml.bak", "facts/plant.yaml.orig", "sources/Thumbs.db"]


@pytest.mark.parametrize("name", LEFT)
def test_what_an_editor_or_a_desktop_leaves_beside_a_file_is_not_read(name: str, site: Path) -> None:
    (site / "content" / name).write_text("facts: [")
    assert sheets.snapshot().site == read.snapshot(site).site


def refusal(site: Path) -> str:
    with pytest.raises(read.Unreadable) as refused:
        read.snapshot(site)
    return str(refused.value)


def test_a_link_is_refused_since_it_could_lead_out_of_the_site(site: Path) -> None:
    link = site / "content/facts/more.yaml"
    for target in ("/etc/passwd", "plant.yaml", "nowhere", ".."):
        link.symlink_to(target)
        assert refusal(site) == f"{link}: only ordinary files and folders are read, no links, pipes or devices"
        link.unlink()


def test_a_pipe_is_refused_and_not_waited_for(site: Path) -> None:
    os.mkfifo(site / "content/pipe.yaml")
    assert "no links, pipes or devices" in refusal(site)


@pytest.mark.parametrize("name", ["site.yaml", "factsheet.lock"])
def test_a_file_of_the_site_that_is_a_pipe_or_a_link_is_refused(name: str, site: Path) -> None:
    path = site / name
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    assert refusal(site) == f"{path}: only ordinary files and folders are read, no links, pipes or devices"
    path.unlink()
    path.symlink_to("/etc/passwd")
    assert "no links, pipes or devices" in refusal(site)


@pytest.mark.parametrize("name", ["content", "templates"])
def test_a_folder_of_the_site_that_is_a_link_is_refused(name: str, site: Path) -> None:
    if (site / name).is_dir():
        (site / name).rename(site / "elsewhere")
    (site / name).symlink_to("/etc")
    assert refusal(site).startswith(f"{site / name}: only ordinary files")


def test_a_file_of_extraordinary_length_is_not_read(site: Path) -> None:
    with (site / "content/facts/more.yaml").open("wb") as file:
        file.truncate(read.LARGEST + 1)
    assert "the file has 10,000,001 bytes, and at most 10,000,000 are read; cut it in parts" in refusal(site)


def test_folders_without_end_are_not_followed(site: Path) -> None:
    (site / "content" / "/".join("a" * 30)).mkdir(parents=True)
    assert "folders are nested more than 20 deep" in refusal(site)


@pytest.mark.parametrize("name", [b"caf\xe9.yaml", b"a\nb.yaml", b"\x1b[31m.yaml"])
def test_a_name_that_is_no_text_is_refused(name: bytes, site: Path) -> None:
    with open(os.fsencode(site / "content/facts") + b"/" + name, "wb"):  # noqa: PTH123  the name is bytes
        pass
    assert "the name of this file is not plain text in UTF-8; rename it" in refusal(site)
    assert refusal(site).isascii()


def test_a_file_that_may_not_be_read_is_told_in_a_sentence() -> None:
    with without_rights() as folder:
        os.seteuid(os.getuid())
        content = sheets.write(folder) / "content"
        (content / "topics.yaml").touch(mode=0o600)
        (content / "charts").mkdir(mode=0o700)
        if os.getuid() == 0:
            os.seteuid(65534)
        assert refusal(folder) == f"{content / 'charts'}: Permission denied"
        os.seteuid(os.getuid())
        (content / "charts").rmdir()
        if os.getuid() == 0:
            os.seteuid(65534)
        else:
            (content / "topics.yaml").chmod(0)
        assert refusal(folder) == f"{content / 'topics.yaml'}: Permission denied"


def test_a_folder_that_is_a_file_or_is_not_there(site: Path) -> None:
    assert read.snapshot(site / "nowhere").site == {}
    assert refusal(site / "site.yaml") == f"{site / 'site.yaml/content'}: Not a directory"


def test_our_theme_serves_where_the_site_has_none(site: Path) -> None:
    theme = read.snapshot(site).theme
    assert {"base.html", "index.html", "sheet.css", "strings/fr.po"} <= theme.keys()
    assert theme["base.html"] == (sheets.ROOT / "templates/base.html").read_bytes()


def test_the_sites_own_templates_lie_over_ours_one_by_one(site: Path) -> None:
    (site / "templates/strings").mkdir(parents=True)
    (site / "templates/base.html").write_bytes(b"mine")
    (site / "templates/strings/de.po").write_bytes(b"")
    ours, theirs = sheets.theme(), read.snapshot(site).theme
    assert {**ours, "base.html": b"mine", "strings/de.po": b""} == theirs


def test_what_is_watched_is_what_is_read(site: Path) -> None:
    read_by_us = {site / "site.yaml", site / "content", site / "templates", read.theme_folder()}
    assert read_by_us <= set(read.watched(site))


@pytest.mark.parametrize(
    "content", [None, b"", b"{", b"[]", b'{"keys": 1}', b'{"keys": {"a": null}}', b"\xff", b"null"]
)
def test_a_state_that_is_missing_or_damaged_is_no_state(content: bytes | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / STATE).write_bytes(content)
    assert read.state(tmp_path) == State()


@pytest.mark.parametrize("content", [None, b"", b"[]", b'{"a": 1}', b"\xff", b"null"])
def test_a_manifest_that_is_missing_or_damaged_is_no_manifest(content: bytes | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / MANIFEST).write_bytes(content)
    assert read.manifest(tmp_path) is None


def test_a_site_is_intact_while_its_files_are_those_of_its_manifest(tmp_path: Path) -> None:
    files = {"a.html": sha256(b"a")}
    (tmp_path / "a.html").write_bytes(b"a")
    (tmp_path / MANIFEST).write_text(f'{{"a.html": "{files["a.html"]}"}}')
    assert read.intact(tmp_path, files)
    assert not read.intact(tmp_path, {})
    assert not read.intact(tmp_path, {**files, "b.html": ""})
    (tmp_path / "a.html").write_bytes(b"b")
    assert not read.intact(tmp_path, files)
    (tmp_path / "a.html").unlink()
    assert not read.intact(tmp_path, files)


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with a module, a font and a compiled file, and a place for installed ones."""
    for path in ("program/one.py", "program/fonts/said.ttf", "program/__pycache__/one.pyc"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("a")
    (tmp_path / "installed/Babel-2.18.0.dist-info").mkdir(parents=True)
    monkeypatch.setattr(read, "PACKAGE", tmp_path / "program")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "installed")])
    return tmp_path


KNOWN: dict[str, Callable[[Path], object]] = {
    "a module": lambda at: (at / "program/one.py").write_text("b"),
    "a font": lambda at: (at / "program/fonts/said.ttf").write_text("b"),
    "a new file": lambda at: (at / "program/two.json").write_text("b"),
    "a package": lambda at: (at / "installed/Babel-2.18.0.dist-info").rename(at / "installed/Babel-2.19.0.dist-info"),
}


@pytest.mark.parametrize("change", KNOWN.values(), ids=KNOWN.keys())
def test_the_program_knows_itself_by_all_that_it_makes_a_site_with(
    program: Path, change: Callable[[Path], object]
) -> None:
    digest = read.code_digest.__wrapped__
    before = digest()
    change(program)
    assert digest() != before


def test_what_has_no_part_in_a_site_is_another_matter(program: Path) -> None:
    digest = read.code_digest.__wrapped__
    before = digest()
    (program / "program/__pycache__/one.pyc").write_text("b")
    (program / "installed/pytest-9.0.0.dist-info").mkdir()
    assert digest() == before


def test_every_package_that_is_asked_for_has_a_part_in_a_site_but_those_that_serve_it() -> None:
    project = tomllib.loads((sheets.ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {re.split(r"\W*[<>=]", name)[0] for name in project["dependencies"]}
    assert set(read.MAKERS) == asked - {"livereload", "tornado"} | {"markupsafe", "pagefind"}
