"""The Arabic sheet in a browser: mirrored, and no wider than the screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from factsheet import publish, read
from factsheet.pipeline import Request, build
from tests.browser.conftest import served
from tests.test_arabic import SITE


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("arabic") / "www"
    built = build(Request(snapshot=read.snapshot(Path(SITE))))
    publish.publish(folder, built.outputs, (), None)
    with served(folder) as address:
        yield address


@pytest.mark.parametrize("width", [320, 1280])
def test_no_page_is_wider_than_the_screen(width: int, browser: Browser, arabic: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 640})
    page = context.new_page()
    wide = {}
    for kind in ("index", "facts/ships", "sources/courier", "topics/new-port", "timeline", "search", "embed/ships"):
        page.goto(f"{arabic}{kind}.html")
        wide[kind] = page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert {} == {kind: found for kind, found in wide.items() if found > width}


def test_the_name_stands_on_the_right_and_bars_grow_to_the_left(browser: Browser, arabic: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(f"{arabic}facts/ships.html")
    name, tongues = page.locator(".masthead .name").bounding_box(), page.locator(".tongues").bounding_box()
    assert name
    assert tongues
    assert name["x"] > tongues["x"]
    assert "-1 1" == page.locator(".bar").first.evaluate("one => getComputedStyle(one).scale")
    context.close()


def test_space_before_an_entry_lies_on_the_right(browser: Browser, arabic: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(f"{arabic}timeline.html")
    page.locator(".timeline > li").first.wait_for()
    assert {"28px 0px"} == _paddings(page, ".timeline > li")
    assert {"0px 12px"} <= _paddings(page, ".ledger td.pins")
    page.goto(f"{arabic}search.html")
    page.locator(".found > li").first.wait_for()
    assert {"14.4px 0px"} == _paddings(page, ".found > li")
    context.close()


def test_a_quote_of_the_other_direction_ends_on_its_own_side(browser: Browser, arabic: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(f"{arabic}en/facts/ships.html")
    box, words = page.locator(".slip blockquote").first, page.locator(".slip blockquote p").first
    assert "plaintext" == words.evaluate("one => getComputedStyle(one).unicodeBidi")
    last = words.evaluate(
        "one => { const all = document.createRange(); all.selectNodeContents(one);"
        " const rows = [...all.getClientRects()]; return Math.max(...rows.map(row => row.right)) }"
    )
    wide = words.bounding_box()
    assert box.bounding_box()
    assert wide
    assert abs(last - wide["x"] - wide["width"]) < 2
    context.close()


def test_what_is_cited_of_a_fact_keeps_its_date_together(browser: Browser, arabic: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(f"{arabic}facts/ships.html")
    assert ["ships", "23 نوفمبر 2026"] == [
        page.locator(".cite > bdi").first.inner_text().split()[-1],
        page.locator(".cite > time").first.inner_text(),
    ]
    context.close()


def _paddings(page: Page, selector: str) -> set[str]:
    """Those on the right and on the left."""
    script = "all => all.map(getComputedStyle).map(one => `${one.paddingRight} ${one.paddingLeft}`)"
    return set(page.locator(selector).evaluate_all(script))


def test_a_quote_of_the_other_direction_has_marks_that_point_to_it(browser: Browser, arabic: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(f"{arabic}index.html")
    quotes = page.locator(".preview q").first.evaluate("one => getComputedStyle(one).quotes")
    assert '"«" "»"' == quotes
    context.close()
