"""The pages as they are read: views and templates together."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import jinja2
import pytest
from babel.messages.pofile import read_po

from factsheet.load.facts import SUPPORTS
from factsheet.pages import PAGES
from tests import sheets
from tests.pages import press

TEMPLATES = sheets.ROOT / "templates"
UNPUBLISHED = "The company did not give a price."


@cache
def pages() -> dict[str, str]:
    return press.rendered()


def test_every_kind_of_page_is_rendered_in_both_languages() -> None:
    kinds = {
        *("index", "facts/staff", "facts/employees", "sources/gazette", "sources", "topics/acme", "topics"),
        *("timeline", "corrections", "method", "search", "404"),
    }
    assert {f"{folder}{kind}.html" for kind in kinds for folder in ("", "fr/")} <= pages().keys()
    assert len(PAGES) == len(kinds) + 1  # a page for frames needs the sheet's address


def test_no_page_has_script_or_style_in_it() -> None:
    """A content security policy that allows neither is served with the site."""
    for path, html in pages().items():
        scripts = {script for script in re.findall(r"<script[^>]*>", html) if "ld+json" not in script}
        assert bool(scripts) == (path in ("search.html", "fr/search.html")), path
        assert all(re.search(r' src="[^"]+" async>', script) for script in scripts)
        assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", html), path


def test_each_thing_that_a_quote_may_support_has_words_of_its_own() -> None:
    macro = (TEMPLATES / "parts.html").read_text("utf-8").split("{% macro supported(name) %}")[1].split("endmacro")[0]
    assert set(re.findall(r'name == "(\w+)"', macro)) == set(SUPPORTS) - {"statement"}


def test_what_a_source_does_not_publish_reaches_no_view() -> None:
    views = [view for kind in PAGES for view in press.views(kind).values()]
    assert [text for view in views for text in press.texts(view) if UNPUBLISHED in text] == []


def test_what_a_source_does_not_publish_is_in_no_page() -> None:
    assert [path for path, html in pages().items() if UNPUBLISHED in html] == []


def test_no_id_stands_twice_on_a_page() -> None:
    for path, html in pages().items():
        ids = re.findall(r'\sid="([^"]*)"', html)
        assert sorted(ids) == sorted(set(ids)), path


def test_every_link_inside_a_page_has_its_place() -> None:
    for path, html in pages().items():
        places = set(re.findall(r'\sid="([^"]*)"', html))
        assert set(re.findall(r'(?:href="#|popovertarget=")([^"]*)"', html)) <= places, path


@pytest.mark.parametrize("path", ["topics.html", "timeline.html", "sources.html", "search.html", "method.html"])
def test_the_masthead_tells_which_page_this_is(path: str) -> None:
    for folder in ("", "fr/"):
        assert re.findall(r'<a href="([^"]*)" aria-current="page"', pages()[folder + path]) == [path]
    assert 'aria-current="page"' not in pages()["topics/acme.html"] + pages()["facts/staff.html"] + pages()["404.html"]


def test_every_quote_can_be_read_without_a_script() -> None:
    fact = pages()["facts/plant-opened.html"]
    assert '<mark><b class="held">The plant</b> opened in <b class="held">2019</b></mark>' in fact
    assert 'role="doc-noteref"' in fact
    assert 'role="doc-backlink"' in fact


def test_a_missing_translation_is_seen() -> None:
    assert "(non traduit\u00a0: anglais)" in press.plain(pages()["fr/facts/staff.html"])


def test_a_quote_keeps_its_language_and_our_translation_is_marked_as_ours() -> None:
    page = pages()["fr/facts/vans-planned.html"]
    assert '<blockquote lang="en">' in page
    assert "Notre traduction des mots surlignés\u00a0: elle construirait" in press.plain(page)


def test_a_quote_that_is_nowhere_says_so() -> None:
    changes = {sheets.FACTS: press.FACTS.replace("employs about 1,200", "employs about 1,300")}
    assert "These words do not stand in the source." in press.rendered(changes)["facts/staff.html"]


def test_keys_say_whose_sentences_they_are_where_there_are_several_sources() -> None:
    second = {"content/sources/courier.yaml": sheets.SMALL[sheets.RECORD].replace("Sample Gazette", "The Courier")}
    second["content/sources/courier.txt"] = sheets.SMALL[sheets.TEXT]
    fact = """\
      - id: both
        statement: The plant opened in 2019.
        date: 2019
        topics: [acme]
        citations:
          - quote: The plant opened in 2019
          - quote: Nor did it say who would buy the vans.
          - {source: courier, quote: The plant opened in 2019}
    """
    changes = {**second, sheets.FACTS: press.FACTS + fact}
    for path in ("index.html", "timeline.html", "topics/acme.html"):
        assert "whose" not in pages()[path]
        row = press.rendered(changes)[path].split("facts/both.html", 1)[1].split("</p></div>")[0].split("</tr>")[0]
        assert re.findall(r'">(\d)</button>|whose">([^<]*)<', row) == [
            *(("4", ""), ("7", ""), ("", "Sample Gazette"), ("4", ""), ("", "The Courier")),
        ]


def test_a_fact_on_the_index_can_be_linked_to() -> None:
    assert '<tr class="fact said" id="vans-planned">' in pages()["index.html"]


def test_canonical_addresses_stand_only_where_the_address_is_known() -> None:
    assert "canonical" not in pages()["index.html"]
    known = press.rendered({"site.yaml": press.SITE + "    base_url: https://example.org/vans/\n"})
    assert '<link rel="canonical" href="https://example.org/vans/fr/">' in known["fr/index.html"]


def _words() -> set[str]:
    environment: Any = jinja2.Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
    extract = environment.extract_translations
    found = set()
    for path in TEMPLATES.glob("*.html"):
        for _, _, message in extract(path.read_text("utf-8")):
            found.add(message if isinstance(message, str) else message[0])
    return found


@pytest.mark.parametrize("path", sorted((TEMPLATES / "strings").glob("*.po")), ids=lambda path: path.stem)
def test_a_catalogue_has_every_word_of_the_templates_and_no_other(path: object) -> None:
    with open(str(path), "rb") as file:  # noqa: PTH123
        catalogue = read_po(file, abort_invalid=True)
    assert {one.id if isinstance(one.id, str) else one.id[0] for one in catalogue if one.id} == _words()
    for message in catalogue:
        texts = [message.string] if isinstance(message.string, str) else list(message.string or ("",))
        assert all(texts), message.id
        named = set(re.findall(r"%\(\w+\)s", str(message.id)))
        assert all(set(re.findall(r"%\(\w+\)s", text)) <= named for text in texts), message.id


def test_french_spaces_are_set_by_the_rules_of_french() -> None:
    """A narrow no-break space before ; ! ? and a no-break space before the colon."""
    text = (TEMPLATES / "strings/fr.po").read_text("utf-8")
    translations = re.findall(r"^msgstr.*$", text, re.MULTILINE)
    assert [line for line in translations if re.search(r" [;:!?»]|« ", line)] == []
