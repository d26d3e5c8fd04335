"""What a build that has made its site says of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from factsheet import flags, outcome
from factsheet.files import Snapshot
from factsheet.flags import Folders
from factsheet.pipeline import Request, build
from factsheet.publish import Published
from tests import sheets

PUT = Published(files={}, written=1, kept=2, removed=3, foreign=tuple("abcdefg"))


def told(tmp_path: Path, settings: str, *, unindexed: bool = False) -> list[str]:
    of = Snapshot(sheets.snapshot({"site.yaml": settings}).site, sheets.bare_theme())
    folders = Folders(flags.parse(["--site", str(tmp_path), "--output", "/elsewhere"]))
    return list(outcome.told(build(Request(snapshot=of, most_tried=9)), of.theme, folders, PUT, unindexed=unindexed))


def test_what_was_done_to_the_files_is_said_last(tmp_path: Path) -> None:
    done = "/elsewhere/index.html: 1 file written, 2 unchanged, 3 removed; not ours and left in place: a, b, c, d, e"
    assert told(tmp_path, "title: T\nbase_url: https://example.org/\nself_test: none\n") == [done]


def test_what_the_site_could_have_is_said(tmp_path: Path) -> None:
    tried, unaddressed, unindexed, _ = told(tmp_path, "title: T\n", unindexed=True)
    assert tried.startswith("2 one-word corruptions tried")
    assert (unaddressed, unindexed) == (outcome.UNADDRESSED, outcome.UNINDEXED)


def test_a_language_without_our_words_is_told(tmp_path: Path) -> None:
    site = "title: T\nlanguages: [gsw]\nbase_url: https://example.org/\nself_test: none\n"
    assert outcome.WORDLESS.format("gsw") in told(tmp_path, site)


def test_a_path_is_said_from_where_we_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert outcome.shown(tmp_path / "output") == Path("output")
    assert outcome.shown(Path("/elsewhere")) == Path("/elsewhere")
