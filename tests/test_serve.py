"""What `serve` does at each save; a browser sees it in tests/browser/test_serve.py."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from factsheet import serve
from tests import sheets
from tests.sheets import files_of


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The small sheet on a disk, with a bare theme of its own."""
    folder = sheets.write(tmp_path / "site")
    for name, content in sheets.bare_theme().items():
        (folder / "templates" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "templates" / name).write_bytes(content)
    return folder


def rebuilt(site: Path, changes: sheets.Changes = {}) -> tuple[bool, list[str]]:  # noqa: B006  it is only read
    """Whether a save was built, and what was said."""
    said: list[str] = []
    sheets.write(site, changes)
    return serve.rebuild(site, site / ".cache/serve", said.append), said


def shown(site: Path) -> dict[str, bytes]:
    return files_of(site / ".cache/serve")


def test_a_save_is_built_beside_the_published_site(site: Path) -> None:
    assert rebuilt(site) == (True, ["built: 1 facts, 1 quotes found"])
    assert "index.html" in shown(site)
    assert not (site / "output").exists()


def test_drafts_are_shown(site: Path) -> None:
    rebuilt(site, sheets.facts("id: a\nstatement: B.\nquote: Jane Roe\ndraft: true"))
    assert "facts/a.html" in shown(site)


def test_a_broken_save_keeps_the_page_and_says_what_is_wrong(site: Path) -> None:
    rebuilt(site)
    before = shown(site)
    built, said = rebuilt(site, sheets.facts("id: a\nstatement: B.\nquote: No such words"))
    assert not built
    assert f"{sheets.FACTS}:5:12: error[quote-not-found]" in said[0]
    assert said[-1] == "the page stays as it was until this is mended"
    assert before == shown(site)


def test_a_broken_template_keeps_the_page_too(site: Path) -> None:
    rebuilt(site)
    before = shown(site)
    (site / "templates/index.html").write_text("<p>\n{{ page.nothing }}")
    built, said = rebuilt(site)
    assert not built
    assert "templates/index.html:2: error[unreadable-file]" in said[0]
    assert before == shown(site)


def test_what_cannot_be_read_is_said_and_ends_nothing(site: Path) -> None:
    rebuilt(site)
    os.mkfifo(site / "content/pipe")
    built, [said] = rebuilt(site)
    assert not built
    assert said.endswith("only ordinary files and folders are read, no links, pipes or devices")


def test_a_port_that_is_taken_or_is_none_is_said(site: Path) -> None:
    said: list[str] = []
    with socket.create_server((serve.HOST, 0)) as taken:
        port = taken.getsockname()[1]
        assert serve.serve(site, site / ".cache", port, said.append) == 1
    assert serve.serve(site, site / ".cache", 70_000, said.append) == 1
    assert said == [
        f"error: port {port} is taken; try --port {port + 1}",
        "error: 70000 is not a port: ports are 0 to 65535",
    ]
