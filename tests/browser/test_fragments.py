"""Text fragments opened in a Chromium, on a page that serves the text of the source: each scrolls to its words."""

from __future__ import annotations

import html
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from factsheet import read
from factsheet.pipeline import Request, judge
from factsheet.text.finding.directives import addressed, encode, find
from factsheet.text.finding.fragments import shortest
from factsheet.text.finding.laying import lay
from tests.browser.conftest import served
from tests.sheets import ROOT

Span = tuple[int, int]
LINE = 60
STYLE = f"body {{width: 30em; padding: 2000px 0; line-height: {LINE}px}} p {{margin: 0}}"
# A browser brings the first line of the words to the middle of the window. How far is the line of ours from there?
OFF = """([first, start, last, end]) => {
  const texts = [...document.querySelectorAll("p")].map(p => p.firstChild), range = document.createRange();
  range.setStart(texts[first], start);
  range.setEnd(texts[last], end);
  return Math.abs(range.getClientRects()[0].top - innerHeight / 2);
}"""


def page_of(text: str) -> str:
    """Each line a paragraph."""
    paragraphs = "".join(f"<p>{html.escape(line)}</p>\n" for line in lines(text))
    return f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>\n{paragraphs}"


def lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def place(text: str, at: int) -> tuple[int, int]:
    """Which paragraph a character stands in, and where in UTF-16, as scripts count."""
    before = text[:at]
    own = before.rpartition("\n")[2]
    return sum(bool(line.strip()) for line in before.split("\n")[:-1]), len(own.encode("utf-16-le")) // 2


def misses(browser: Browser, folder: Path, cases: list[tuple[str, tuple[Span, ...]]]) -> Iterator[str]:
    """The addresses that do not scroll to where our own search says; `cases` are texts and the parts of a quote."""
    context = browser.new_context(viewport={"width": 800, "height": 600})
    tab = context.new_page()
    with served(folder) as root:
        for number, (text, parts) in enumerate(cases):
            (folder / f"{number}.html").write_text(page_of(text), "utf-8")
            directive = shortest(text, parts, ((0, len(text)),))
            assert directive is not None, text[slice(*parts[0])]
            span = find(lay(text), directive)
            assert span is not None
            address = addressed(f"{root}{number}.html", encode(directive))
            if not _scrolls(tab, address, [*place(text, span[0]), *place(text, span[1])]):
                yield address
    context.close()


def _scrolls(tab: Page, address: str, words: list[int]) -> bool:
    tab.goto(address)
    for _ in range(20):  # a browser looks for the words after the page has loaded
        if tab.evaluate(OFF, words) < LINE / 4:
            return True
        tab.wait_for_timeout(50)
    return False


def test_every_citation_of_the_demo_is_led_to(browser: Browser, tmp_path: Path) -> None:
    site, _ = judge(Request(snapshot=read.snapshot(ROOT)))
    assert site is not None
    [document] = site.documents.values()
    passages = [one.passage for all in site.evidence.values() for one in all if one.passage]
    distinct = dict.fromkeys(passage.parts for passage in passages)
    assert len(distinct) >= 30
    assert [] == list(misses(browser, tmp_path, [(document.text, parts) for parts in distinct]))


VOCABULARY = """
    le la un de et qui d’OpenAI l’été s'accélèrent qu'il c’est-à-dire partenariat « fondamentalement » pari, milliards
    the of said would a well-known “leap” in 1,000 3.5 2019 R&D it's Roe’s e-mail co-op (plant) vans – price… about
    Straße für über ging, ein zu groß ﬁnance cœur naïve Zürich $1 50% #1 C++ a/b 10:30 U.S. N° é ou à y
""".split()


def generated(number: int) -> tuple[str, tuple[Span, ...]]:
    """A text of few words that come again and again, and one of its sentences."""
    chance = random.Random(number)  # noqa: S311  the same texts on every run
    spans: list[Span] = []
    text = ""
    for _ in range(chance.randint(2, 5)):
        for _ in range(chance.randint(1, 4)):
            words = chance.choices(VOCABULARY, k=chance.randint(6, 30))
            start = len(text)
            text += f"{' '.join(words).capitalize()}{chance.choice('.?!')}"
            spans.append((start, len(text)))
            text += " "
        text = f"{text.rstrip()}\n\n"
    return text, (chance.choice(spans),)


def test_generated_sentences_are_led_to(browser: Browser, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    number = 200 if pytestconfig.getoption("--long") else 20
    assert [] == list(misses(browser, tmp_path, [generated(one) for one in range(number)]))


def test_addresses_of_prose_are_short() -> None:
    found = [shortest(text, parts, ((0, len(text)),)) for text, parts in map(generated, range(200))]
    lengths = [len(addressed("", encode(directive))) for directive in found if directive]
    assert len(lengths) == 200
    assert sum(lengths) / len(lengths) <= 100
