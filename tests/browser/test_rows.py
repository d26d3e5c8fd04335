"""A sheet of so many rows that a browser lays out those near the window: nothing of the others is out of reach."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from factsheet import publish
from factsheet.files import Snapshot
from factsheet.pages.ledger import ROWS
from factsheet.pipeline import Request, build
from tests import large, sheets
from tests.browser.conftest import served

FACTS = ROWS + 5
NARROW: ViewportSize = {"width": 400, "height": 800}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    output = tmp_path_factory.mktemp("rows") / "www"
    built = build(Request(snapshot=Snapshot(large.files(FACTS, 1), sheets.theme()), base_url="https://example.org/"))
    publish.publish(output, built.outputs, (), None)
    with served(output) as address:
        yield address


LAID_OUT = "row => row.querySelector('p').checkVisibility({contentVisibilityAuto: true})"


def test_of_many_rows_those_far_away_wait_until_they_are_wanted(page: Page, root: str) -> None:
    page.goto(f"{root}search.html")
    first, last = page.locator("#found > li").first, page.locator("#found > li").last
    assert (first.evaluate(LAID_OUT), last.evaluate(LAID_OUT)) == (True, False)
    last.scroll_into_view_if_needed()
    page.wait_for_function(LAID_OUT, arg=last.element_handle())


def test_a_link_leads_to_a_row_far_away(page: Page, root: str) -> None:
    page.set_viewport_size(NARROW)
    page.goto(f"{root}index.html#fact-{FACTS - 1}")
    expect(page.locator(f"#fact-{FACTS - 1}")).to_be_in_viewport()


def test_without_a_script_the_browser_has_all_rows_to_search_in(browser: Browser, root: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{root}search.html")
    rows = page.locator("#found > li")
    assert rows.last.inner_text() in page.locator("#found").inner_text()
    assert rows.count() == page.locator("#found .claim").count() == FACTS
    context.close()


ABOVE = """id => {
  const button = document.createElement("button")
  button.id = "above"
  button.append("1")
  button.popoverTargetElement = document.getElementById(id)
  document.querySelector("main").prepend(button)
}"""


def test_what_a_row_far_away_holds_opens_from_a_key_above_it(page: Page, root: str) -> None:
    page.set_viewport_size(NARROW)
    page.goto(f"{root}index.html")
    preview = page.locator("tr.fact .preview").last
    id = preview.get_attribute("id")
    page.evaluate(ABOVE, id)
    page.locator("#above").press("Enter")
    expect(preview).to_be_visible()
    expect(preview).to_be_in_viewport()
    assert preview.inner_text().strip()
    page.keyboard.press("Escape")
    expect(preview).to_be_hidden()
    expect(page.locator("#above")).to_be_focused()
