"""A sheet in a language that we do not ship, written from right to left: a .po file and statements are all it takes."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from factsheet import read
from factsheet.files import Snapshot
from factsheet.pipeline import Request, build
from tests import sheets
from tests.pages import press

SITE = Path(__file__).parent / "sites/arabic"


@cache
def pages() -> dict[str, str]:
    files = sheets.files_of(SITE)
    own = {path.removeprefix("templates/"): files.pop(path) for path in list(files) if path.startswith("templates/")}
    built = build(Request(snapshot=Snapshot(files, {**sheets.theme(), **own})))
    assert () == built.judgement.diagnostics
    return {one.path: one.content.decode() for one in built.outputs if one.path.endswith(".html")}


def test_the_language_comes_with_nothing_but_a_catalogue() -> None:
    assert ["templates/strings/ar.po"] == [path for path in sheets.files_of(SITE) if path.startswith("templates/")]
    assert not [path for path in read.theme_folder().rglob("*.po") if path.stem == "ar"]


def test_pages_run_from_right_to_left_and_those_in_english_do_not() -> None:
    assert '<html lang="ar" dir="rtl">' in pages()["index.html"]
    assert '<html lang="en" dir="ltr">' in pages()["en/index.html"]


def test_plurals_are_those_of_the_language() -> None:
    assert "3 جمل من 5 تحمل حقيقة" in press.plain(pages()["index.html"])
    assert "3 حقائق" in press.plain(pages()["index.html"])


def test_words_that_the_catalogue_lacks_stand_in_english_and_stop_nothing() -> None:
    assert "Waived rules" not in pages()["facts/ships.html"]
    assert "Without a date" in pages()["timeline.html"]


def test_a_quote_keeps_its_direction_in_a_sheet_of_the_other() -> None:
    assert '<blockquote lang="ar">' in pages()["en/facts/ships.html"]
    assert "Our translation of the marked words: The director, Salem" in press.plain(pages()["en/facts/ships.html"])


def test_addresses_and_code_run_from_left_to_right_everywhere() -> None:
    assert '<code class="snippet" dir="ltr">' in pages()["facts/ships.html"]
