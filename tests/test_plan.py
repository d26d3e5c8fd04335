from __future__ import annotations

import re

import pytest

from factsheet.digest import sha256
from factsheet.plan import apart, asset_paths, compact, data, dressed, plan
from factsheet.stages import Plan
from tests import sheets
from tests.exports.putting import put

BILINGUAL = {"site.yaml": "title: A small sheet\nlanguages: [en, fr]\nbase_url: https://example.org/sheet/\n"}
RICH: sheets.Changes = {
    **BILINGUAL,
    "content/topics.yaml": "acme: {label: Acme}\n",
    "content/pages/about.en.md": "# About\n",
    "content/pages/about.fr.md": "# À propos\n",
    **sheets.facts("id: plant-opened\nstatement: The plant opened in 2019.\nquote: Jane Roe\ntopics: [acme]"),
}
THEME = {"sheet.css": b"p {}", "icon.svg": b"<svg/>", "base.html": b"", "strings/fr.po": b"", "fonts/a.woff2": b"x"}


def planned(changes: sheets.Changes = {}) -> Plan:  # noqa: B006  it is only read
    return plan(sheets.site(changes), THEME)


def paths(changes: sheets.Changes = {}) -> list[str]:  # noqa: B006
    site, made = sheets.site(changes), planned(changes)
    written = (*made.pages, *made.files, *(one for files in data(site, made) for one in files))
    return [*(one.path for one in written), *put(site)]


def test_the_smallest_sheet_has_these_files() -> None:
    expected = {
        "index.html", "facts/plant-opened.html", "sources/gazette.html", "sources.html", "timeline.html", "404.html",
        "data/facts.json", "data/facts.csv", "data/citations.csv", "data/sources.csv", "data/datapackage.json",
        "data/facts.schema.json", "data/fact.schema.json", "data/facts.bib", "data/facts.ris", "data/facts.csl.json",
        "data/facts.zip", "sheet.bib", "sheet.ris", "sheet.csl.json", "llms.txt",
        "facts/plant-opened.json", "facts/plant-opened.bib", "facts/plant-opened.ris", "facts/plant-opened.csl.json",
        "search.html", "robots.txt", "_headers", "server/nginx.conf", "server/caddyfile",
        *asset_paths(dressed(THEME, "ledger")).values(),
    }  # fmt: skip
    assert expected == set(paths())


def test_a_sheet_with_everything_has_these_pages_in_every_language() -> None:
    pages = {
        "index.html", "facts/plant-opened.html", "sources/gazette.html", "sources.html", "timeline.html", "404.html",
        "topics.html", "topics/acme.html", "about.html", "search.html", "embed/plant-opened.html",
    }  # fmt: skip
    expected = pages | {f"fr/{page}" for page in pages}
    assert expected == {page.path for page in planned(RICH).pages}
    assert {
        "sitemap.xml",
        "feed.atom",
        "fr/feed.atom",
        "feed.json",
        "fr/llms.txt",
        "sources/gazette.annotations.json",
    } <= set(paths(RICH))


def test_an_asset_has_a_piece_of_its_digest_in_its_name() -> None:
    """So that a browser may keep it for ever."""
    assert asset_paths(THEME) == {
        "sheet.css": f"assets/sheet.{sha256(b'p {}')[:10]}.css",
        "icon.svg": f"assets/icon.{sha256(b'<svg/>')[:10]}.svg",
        "fonts/a.woff2": f"assets/fonts/a.{sha256(b'x')[:10]}.woff2",
    }
    assert asset_paths({"a.css": b"1"}) != asset_paths({"a.css": b"2"})


def test_the_tokens_of_the_named_theme_head_the_sheet_and_no_theme_is_published_by_itself() -> None:
    theme = {
        "sheet.css": b"p {}",
        "themes/ledger.css": b":root { --ink: #000 }",
        "themes/own.css": b":root {--ink:#111}",
    }
    assert {"sheet.css": b":root{--ink:#000}p{}\n"} == dressed(theme, "ledger")
    assert {"sheet.css": b":root{--ink:#111}p{}\n"} == dressed(theme, "own")


def test_a_style_sheet_loses_comments_and_idle_spaces_and_nothing_else() -> None:
    css = b'/* a { } */ a > b ,\n  c :is(d) {\n  content: "  ;  { /";\n  margin: 0 auto ;\n}\n'
    assert b'a>b,c :is(d){content:"  ;  { /";margin:0 auto}\n' == compact(css)


def test_a_mark_within_quotation_marks_begins_no_comment_and_one_within_a_comment_no_words() -> None:
    css = b"""a::before{content:"/*"}\nb{color:red} /* don't */ c{}\nd::after{content:"*/"}"""
    assert b'a::before{content:"/*"}b{color:red}c{}d::after{content:"*/"}\n' == compact(css)


def test_templates_and_catalogues_are_not_published() -> None:
    assert not [path for path in paths(RICH) if path.endswith((".po", "base.html"))]


def test_paths_are_small_letters_that_every_host_and_file_system_can_hold() -> None:
    assert [] == [path for path in paths(RICH) if not re.fullmatch(r"[a-z0-9_./-]+", path)]


AWKWARD = ["404", "index", "facts", "assets", "data", "fr", "sources", "topics", "manifest", "feed"]


@pytest.mark.parametrize("name", AWKWARD)
def test_no_id_makes_two_files_share_a_path(name: str) -> None:
    """A fact, a source, a topic and a page may all go by the name of a page of ours, or by one name."""
    changes = {
        **BILINGUAL,
        **sheets.facts(f"id: {name}\nstatement: B.\nquote: Jane Roe\nsource: {name}\ntopics: [{name}]"),
        "content/topics.yaml": f"{name}: {{label: A}}\n",
        f"content/sources/{name}.yaml": sheets.SMALL[sheets.RECORD],
        f"content/sources/{name}.txt": sheets.SMALL[sheets.TEXT],
    }
    if name not in ("404", "index", "topics", "sources"):
        changes[f"content/pages/{name}.en.md"] = "# A\n"
    found = paths(changes)
    assert len(found) == len(set(found))
    folders = {path.rpartition("/")[0] for path in found}
    assert not folders & set(found)


def test_two_outputs_with_one_path_are_refused() -> None:
    apart(["index.html", "fr/index.html"])
    with pytest.raises(RuntimeError, match=r"two outputs share a path: index\.html"):
        apart(["index.html", "404.html", "index.html"])


def test_a_page_knows_its_place_in_the_site() -> None:
    for page in planned(RICH).pages:
        frame = page.view.frame  # type: ignore[attr-defined]
        assert frame.path == page.path
        assert frame.language == ("fr" if page.path.startswith("fr/") else "en")


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        ("json", {"facts/plant-opened.json"}),
        ("references", {"facts/plant-opened.bib", "facts/plant-opened.ris", "facts/plant-opened.csl.json"}),
        ("embed", {"embed/plant-opened.html"}),
        ("", set()),
    ],
)
def test_a_fact_has_beside_its_page_what_the_sheet_wants(beside: str, expected: set[str]) -> None:
    found = paths({"site.yaml": f"title: A\nbase_url: https://example.org/\nbeside: [{beside}]\n"})
    assert expected | {"facts/plant-opened.html"} == {path for path in found if "plant-opened" in path}
