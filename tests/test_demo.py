"""The sheet in this repository: its facts stand in the article, and its pages hang together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import pytest

from factsheet import read
from factsheet.diagnostics import Diagnostic, Origin, as_text
from factsheet.files import Snapshot
from factsheet.pipeline import Built, Request, build, judge
from factsheet.stages import Site
from tests.sheets import ROOT

DEMO = read.snapshot(ROOT)


@pytest.fixture(scope="module")
def demo() -> Built:
    return build(Request(snapshot=DEMO, base_url="https://facts.example/bet/"))


@pytest.fixture(scope="module")
def site(demo: Built) -> Site:
    assert demo.site is not None
    return demo.site


def test_the_sheet_has_no_fault(demo: Built) -> None:
    assert as_text(demo.judgement.diagnostics, DEMO.site) == ""


def test_every_quote_is_found(demo: Built) -> None:
    assert demo.judgement.citations == demo.judgement.found >= 33


def test_every_sentence_that_bears_a_fact_is_cited(site: Site) -> None:
    """All but the headline's second printing and the line that leads to other articles."""
    [document] = site.documents.values()
    passages = [one.passage for all in site.evidence.values() for one in all if one.passage]
    cited = {number for passage in passages for number in range(passage.first, passage.last + 1)}
    words = [document.text[one.start : one.end] for one in document.sentences]
    uncited = [sentence for number, sentence in enumerate(words) if number not in cited]
    headline, other_articles = uncited
    assert words.count(headline) == 2
    assert other_articles == "A lire également"


def test_everything_is_said_in_both_languages(site: Site) -> None:
    for fact in site.facts.values():
        for words in (fact.statement, fact.note, fact.inferred):
            assert words is None or {"en", "fr"} == {wording.language for wording in words.entries}, fact.id


def test_every_quote_has_a_translation_of_ours(site: Site) -> None:
    assert [] == [id for id, all in site.evidence.items() if any(not one.citation.translation for one in all)]


MISQUOTES = [
    ("deal", "investissement d'un milliard de dollars dans", "investissement d'un million de dollars dans", "milliard"),
    ("models", "environ 500 milliards de paramètres", "environ 600 milliards de paramètres", "500"),
    ("models", "comporterait environ 500 milliards", "comporte environ 500 milliards", "comporterait"),
    ("models", "possède environ un billion de paramètres", "possède environ un milliard de paramètres", "billion"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "words", "misquoted", "true"), MISQUOTES)
def test_one_changed_word_in_a_key_figures_quote_is_refused_with_the_true_words(
    file: str, words: str, misquoted: str, true: str
) -> None:
    path = f"content/facts/{file}.yaml"
    lines = DEMO.site[path].decode().split("\n")
    quoted = [number for number, line in enumerate(lines) if "quote:" in line and words in line]
    for number in quoted:
        lines[number] = lines[number].replace(words, misquoted)
    _, judgement = judge(Request(snapshot=Snapshot({**DEMO.site, path: "\n".join(lines).encode()}, {})))
    refused = [one for one in judgement.diagnostics if one.rule == "quote-not-found"]
    assert quoted
    differs = next(at for at, pair in enumerate(zip(words, misquoted, strict=False)) if len(set(pair)) > 1)
    changed = words.rfind(" ", 0, differs) + 1
    assert [Origin(path, number + 1, lines[number].index(misquoted) + changed + 1) for number in quoted] == [
        one.origin for one in refused
    ]
    for one in refused:
        assert one.level == "error"
        assert words in says(one)
        assert f"{{+{true}+}}" in says(one)
        assert "content/sources/trading-insider.txt:" in says(one)


def says(one: Diagnostic) -> str:
    return as_text([one], DEMO.site)


def test_the_stored_text_is_the_one_that_was_stored() -> None:
    changed = DEMO.site["content/sources/trading-insider.txt"].replace(b"milliard", b"million", 1)
    files = {**DEMO.site, "content/sources/trading-insider.txt": changed}
    _, judgement = judge(Request(snapshot=Snapshot(files, {})))
    assert {"source-changed", "quote-not-found"} <= {one.rule for one in judgement.diagnostics}


# The pages


class Parsed(HTMLParser):
    """What of a page leads elsewhere, can be led to, and can be read."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.text: list[str] = []
        self.language = ""
        self.feed(content.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.links += [found[name] or "" for name in ("href", "src") if name in found]
        self.ids += [found["id"] or ""] if "id" in found else []
        if tag == "html":
            self.language = found["lang"] or ""

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@pytest.fixture(scope="module")
def pages(demo: Built) -> dict[str, Parsed]:
    return {one.path: Parsed(one.content) for one in demo.outputs if one.path.endswith(".html")}


def test_every_link_leads_to_a_file_and_a_place_that_are_there(demo: Built, pages: dict[str, Parsed]) -> None:
    """404.html apart, which may be shown at any address, and so links absolutely."""
    files = {one.path for one in demo.outputs}
    assert [] == [
        (path, link)
        for path, page in pages.items()
        if not path.endswith("404.html")
        for link in page.links
        if not urlsplit(link).scheme and not leads(link, path, files, pages)
    ]


def leads(link: str, path: str, files: set[str], pages: dict[str, Parsed]) -> bool:
    parts = urlsplit(link)
    target = normpath(join(dirname(path), unquote(parts.path))) if parts.path else path
    if target not in files:
        return False
    return not parts.fragment or parts.fragment == "top" or unquote(parts.fragment) in pages[target].ids


def test_links_work_from_any_folder_and_without_a_server(pages: dict[str, Parsed]) -> None:
    """None begins at a root, and none leads to a bare folder, which a file system does not open."""
    links = [(path, link) for path, page in pages.items() if not path.endswith("404.html") for link in page.links]
    assert [] == [
        one for one in links if one[1].startswith("/") or (not urlsplit(one[1]).scheme and one[1].endswith("/"))
    ]


def test_nothing_is_loaded_from_elsewhere(demo: Built) -> None:
    for one in demo.outputs:
        if one.path.endswith(".html"):
            tags = re.findall(rb"<(?:script|img|iframe|source|video|audio|object|embed)\b[^>]*>", one.content)
            sheets = re.findall(rb"<link\b[^>]*rel=\"?(?:stylesheet|icon|preload)[^>]*>", one.content)
            assert not [tag for tag in (*tags, *sheets) if b"//" in tag], one.path


def test_an_id_stands_once_on_its_page(pages: dict[str, Parsed]) -> None:
    assert {} == {path: twice(page.ids) for path, page in pages.items() if twice(page.ids)}


def twice(ids: list[str]) -> set[str]:
    return {id for id in ids if ids.count(id) > 1}


def test_both_languages_have_the_same_pages_and_say_which_they_are(pages: dict[str, Parsed]) -> None:
    english = {path for path in pages if not path.startswith("fr/")}
    assert {f"fr/{path}" for path in english} == pages.keys() - english
    assert {"en"} == {pages[path].language for path in english}
    assert {"fr"} == {page.language for path, page in pages.items() if path.startswith("fr/")}


def squeezed(texts: list[str]) -> str:
    return " ".join("".join(texts).split())


def shown(site: Site, id: str) -> Iterator[str]:
    """The sentences that a fact rests on."""
    for one in site.evidence[id]:
        document = site.documents[one.citation.source]
        assert one.passage is not None
        for sentence in document.sentences[one.passage.first : one.passage.last + 1]:
            yield " ".join(document.text[sentence.start : sentence.end].split())


@pytest.mark.parametrize("folder", ["", "fr/"])
def test_every_fact_shows_its_quotes_on_the_index_and_their_sentences_on_its_own_page(
    folder: str, site: Site, pages: dict[str, Parsed]
) -> None:
    index = squeezed(pages[f"{folder}index.html"].text)
    for id, all in site.evidence.items():
        own = squeezed(pages[f"{folder}facts/{id}.html"].text)
        assert [] == [sentence for sentence in shown(site, id) if sentence not in own], id
        assert [] == [one.citation.quote for one in all if " ".join(one.citation.quote.split()) not in index], id


def test_a_citation_leads_to_its_sentence_in_the_article(site: Site, pages: dict[str, Parsed]) -> None:
    [document] = site.documents.values()
    anchors = set(pages["sources/trading-insider.html"].ids)
    for id, all in site.evidence.items():
        links = pages[f"facts/{id}.html"].links
        for one in all:
            assert one.passage is not None
            anchor = document.sentences[one.passage.first].anchor
            assert anchor in anchors, id
            assert any(link.endswith(f"sources/trading-insider.html#{anchor}") for link in links), id
