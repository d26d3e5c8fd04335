from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from factsheet import read
from factsheet.diagnostics import as_text
from factsheet.files import Output, Snapshot
from factsheet.pipeline import Built, Request, build, judge
from factsheet.rules import RULES
from tests import sheets

SITES = sheets.ROOT / "tests/sites"
Expected = Callable[[Path, str], str]


def built(changes: sheets.Changes = {}, **more: object) -> Built:  # noqa: B006  it is only read
    """The small sheet with a bare theme."""
    request = {"snapshot": Snapshot(sheets.snapshot(changes).site, sheets.bare_theme()), **more}
    return build(Request(**request))  # type: ignore[arg-type]


def paths(outputs: tuple[Output, ...]) -> list[str]:
    return [output.path for output in outputs]


def test_above_500_facts_an_index_stands_beside_the_pages_and_is_kept_while_its_words_are() -> None:
    first = built(sheets.many(501), indexes=True, faulty=True)
    assert {"pagefind/pagefind.js", "pagefind/en.json"} <= set(paths(first.outputs))
    second = built(sheets.many(501), indexes=True, faulty=True, keys=first.keys)
    assert [] == [path for path in paths(second.outputs) if path.startswith("pagefind/")]
    assert {path for path in paths(first.outputs) if path.startswith("pagefind/")} <= set(second.kept)


@pytest.mark.parametrize(("number", "indexes"), [(500, True), (501, False)])
def test_a_smaller_sheet_or_one_without_the_extra_has_none(number: int, indexes: bool) -> None:
    made = built(sheets.many(number), indexes=indexes, faulty=True)
    assert not [path for path in paths(made.outputs) if path.startswith("pagefind/")]


# Sites on a disk, with what is expected of them beside them; `pytest --renew` writes that anew.


def test_a_site_full_of_faults_is_told_all_of_them_at_once(expected: Expected) -> None:
    snapshot = read.snapshot(SITES / "faults")
    site, judgement = judge(Request(snapshot=snapshot))
    said = as_text(judgement.diagnostics, snapshot.site) + "\n"
    assert site is not None
    assert expected(SITES / "faults/expected/diagnostics.txt", said) == said


DATA = ["data/facts.json", "feed.atom", "fr/feed.atom", "sitemap.xml", "robots.txt", "_headers"]


@pytest.fixture(scope="module")
def vans() -> Built:
    return build(Request(snapshot=read.snapshot(SITES / "vans")))


def test_a_site_without_fault_is_built_without_a_word(vans: Built) -> None:
    assert vans.judgement.diagnostics == ()


@pytest.mark.parametrize("path", DATA)
def test_the_data_of_a_site_is_what_is_expected(path: str, vans: Built, expected: Expected) -> None:
    [output] = [output for output in vans.outputs if output.path == path]
    text = output.content.decode()
    assert expected(SITES / "vans/expected" / path, text) == text


def test_the_files_of_a_site_are_what_is_expected(vans: Built, expected: Expected) -> None:
    """Digests in names apart."""
    listed = "".join(f"{re.sub(r'[.][0-9a-f]{10}[.]', '.*.', path)}\n" for path in sorted(paths(vans.outputs)))
    assert expected(SITES / "vans/expected/files.txt", listed) == listed


# The stages together.


# Data that is kept as long as the page of its fact is.
BESIDE = {f"facts/plant-opened.{suffix}" for suffix in ("json", "bib", "ris", "csl.json")}


def test_the_same_files_make_the_same_bytes() -> None:
    assert built().outputs == built().outputs


def test_content_with_errors_makes_nothing_unless_faulty_sites_are_to_be_shown() -> None:
    misquote = sheets.facts("id: a\nstatement: B.\nquote: The plant opened in 2018")
    assert built(misquote).outputs == ()
    assert "facts/a.html" in paths(built(misquote, faulty=True).outputs)


def test_warnings_do_not_stop_a_build() -> None:
    made = built({"content/topics.yaml": "acme: {label: Acme}\n"})
    assert ["unused-topic"] == [one.rule for one in made.judgement.diagnostics]
    assert "index.html" in paths(made.outputs)


def test_without_settings_there_is_no_site() -> None:
    made = built({"site.yaml": None})
    assert (made.site, made.outputs) == (None, ())


def test_pages_whose_keys_have_not_changed_are_kept() -> None:
    first = built()
    second = built(keys=first.keys)
    assert set(second.kept) == {*first.keys, *BESIDE}
    assert not set(paths(second.outputs)) & set(second.kept)
    assert second.keys == first.keys
    assert {*paths(first.outputs)} == {*paths(second.outputs), *second.kept}


@pytest.mark.parametrize("asked", ["list", "none"])
def test_a_site_can_do_without_an_index_or_a_search_page(asked: str) -> None:
    site = sheets.SMALL["site.yaml"]
    made = built({**sheets.many(501), "site.yaml": f"{site}search: {asked}\n"}, indexes=True, faulty=True)
    assert not [path for path in paths(made.outputs) if path.startswith("pagefind/")]
    assert ("search.html" in paths(made.outputs)) == (asked == "list")


def test_what_lies_beside_a_page_is_made_with_it() -> None:
    two = ("id: a\nstatement: A.\nquote: Jane Roe", "id: b\nstatement: B.\nquote: The plant opened")
    noted = (f"{two[0]}\nnote: Noted.", two[1])
    made = built(sheets.facts(*noted), keys=built(sheets.facts(*two)).keys, base_url="https://a.example/")
    assert {"facts/a.json", "facts/a.bib", "sources/gazette.annotations.json"} <= set(paths(made.outputs))
    again = built(sheets.facts(*noted), keys=made.keys, base_url="https://a.example/")
    assert {"facts/a.json", "facts/b.json", "facts/a.bib", "sources/gazette.annotations.json"} <= set(again.kept)


def test_moving_a_fact_down_its_file_makes_no_page_anew() -> None:
    moved = {sheets.FACTS: f"# a remark\n\n{sheets.SMALL[sheets.FACTS]}"}
    assert set(built(moved, keys=built().keys).kept) == {*built().keys, *BESIDE}


def test_a_changed_fact_makes_its_pages_anew_and_leaves_others() -> None:
    two = ("id: a\nstatement: A.\nquote: Jane Roe", "id: b\nstatement: B.\nquote: The plant opened")
    other = ("id: a\nstatement: A, changed.\nquote: Jane Roe", two[1])
    made = built(sheets.facts(*other), keys=built(sheets.facts(*two)).keys)
    assert "facts/a.html" in paths(made.outputs)
    assert "facts/b.html" in made.kept


@pytest.mark.parametrize("name", ["base.html", "sheet.css", "strings/fr.po"])
def test_a_changed_theme_makes_every_page_anew(name: str) -> None:
    theme = {**sheets.bare_theme(), name: sheets.theme()[name] + b"\n"}
    snapshot = Snapshot(sheets.snapshot().site, theme)
    assert build(Request(snapshot=snapshot, keys=built().keys)).kept == ()


def test_another_theme_makes_every_page_anew_since_each_leads_to_its_style_sheet() -> None:
    moved = sheets.facts("id: a\nstatement: A.\nquote: Jane Roe\nformerly: [b]")
    themes = {"themes/one.css": b"", "themes/other.css": b""}
    one, other = (
        Snapshot(
            sheets.snapshot({**moved, "site.yaml": f"title: A\ntheme: {name}\n"}).site, sheets.bare_theme() | themes
        )
        for name in ("one", "other")
    )
    first = build(Request(snapshot=one, faulty=True))
    assert {"404.html", "facts/b.html"} <= set(first.keys)
    assert build(Request(snapshot=other, faulty=True, keys=first.keys)).kept == ()


def test_another_version_of_the_program_makes_every_page_anew() -> None:
    assert built(keys=built(code="1").keys, code="2").kept == ()


@pytest.mark.parametrize("address", ["https://a.example", "https://a.example/"])
def test_an_address_from_the_command_line_comes_before_that_of_the_site(address: str) -> None:
    made = built({"site.yaml": "title: A\nbase_url: https://other.example/\n"}, base_url=address)
    [robots] = [one.content for one in made.outputs if one.path == "robots.txt"]
    assert b"Sitemap: https://a.example/sitemap.xml" in robots


def themed(**templates: bytes) -> Built:
    own = {name.replace("__", "/").replace("_", "."): text for name, text in templates.items()}
    site = sheets.snapshot({"site.yaml": "title: A\nlanguages: [en, fr]\n"}).site
    return build(Request(snapshot=Snapshot(site, sheets.bare_theme() | own)))


@pytest.mark.parametrize(
    ("templates", "place", "message"),
    [
        ({"index_html": b"<p>\n{% if %}"}, "templates/index.html:2", "the template cannot be used: "),
        ({"index_html": b"<p>\n{{ page.nothing }}"}, "templates/index.html:2", "the template cannot be used: "),
        ({"index_html": b"\xff"}, "templates/index.html", "the template is not UTF-8"),
        ({"strings__fr_po": b"\xff"}, "templates/strings/fr.po:1", "it is not UTF-8"),
        ({"strings__fr_po": b'msgid "a"\nmsgstr b\n'}, "templates/strings/fr.po:2", "a line is a comment, or msgid"),
    ],
)
def test_a_broken_theme_is_told_at_its_place_and_makes_nothing(
    templates: dict[str, bytes], place: str, message: str
) -> None:
    made = themed(**templates)
    found = [(str(one.origin), one.message) for one in made.judgement.diagnostics if one.level == "error"]
    assert found
    assert all((at, said.startswith(message)) == (place, True) for at, said in found), found
    assert made.outputs == ()


@pytest.mark.parametrize("language", ["xx", "tlh", "zh-Hant", "pt-BR", "ar", "ja", "sr-Latn-RS", "en-GB"])
def test_a_sheet_may_speak_any_language(language: str) -> None:
    """Its records can be read, and every figure and date printed; what our readers of prose say of it is their own."""
    text = "value: {amount: 1200, unit: USD, bound: approx}\ndate: 2019-05\nadded: 2024-05-06"
    changes = sheets.facts(f"id: a\nstatement: B.\nquote: about 1,200 people\n{text}")
    settings = {"site.yaml": f"title: A\nlanguages: [{language}]\nbase_url: https://a.example/\n"}
    made = built(changes | settings, faulty=True)
    errors = [one for one in made.judgement.diagnostics if one.level == "error"]
    assert [] == [one for one in errors if RULES[one.rule].FAMILY == "records"]
    assert "index.html" in paths(made.outputs)
