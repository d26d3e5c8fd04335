"""A sheet of more than 500 facts in a browser: an index ranks what is typed, under the policy that its host sends."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from factsheet import publish
from factsheet.files import Snapshot
from factsheet.pipeline import MOST_LISTED, Request, build
from tests import large, sheets
from tests.browser.conftest import serving

FACTS = MOST_LISTED + 10
SHOWN = "#found > li:visible"


def policies(headers: str) -> dict[str, list[str]]:
    """The policies of `_headers` by the place they are for."""
    found: dict[str, list[str]] = {}
    place = ""
    for line in headers.splitlines():
        if line and not line.startswith(" "):
            place = line
        elif line.strip().startswith("Content-Security-Policy: "):
            found.setdefault(place, []).append(line.partition(": ")[2])
    return found


class Strict(SimpleHTTPRequestHandler):
    """Sends the policies of every rule that fits, as a host does."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is said."""

    def end_headers(self) -> None:
        rules = policies(Path(self.directory, "_headers").read_text("utf-8"))
        path = self.path.partition("?")[0]
        for place, sent in rules.items():
            if place == path or (place.endswith("*") and path.startswith(place[:-1])):
                for policy in sent:
                    self.send_header("Content-Security-Policy", policy)
        super().end_headers()


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    output = tmp_path_factory.mktemp("large") / "www"
    files = large.files(FACTS, 1)
    built = build(Request(snapshot=Snapshot(files, sheets.theme()), base_url="https://example.org/", indexes=True))
    publish.publish(output, built.outputs, (), None)
    with serving(partial(Strict, directory=output)) as address:
        yield address


def test_the_index_ranks_what_is_typed_and_the_filters_narrow_it(page: Page, root: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{root}search.html")
    assert page.locator(SHOWN).count() == FACTS
    claim = page.locator("#found .claim a").nth(300).text_content() or ""
    page.get_by_role("searchbox").fill(claim)
    expect(page.locator("#tally")).to_contain_text(f" / {FACTS}")
    expect(page.locator(SHOWN).first).to_contain_text(claim)
    found = page.locator(SHOWN).count()
    page.locator("#said_").check()
    expect(page.locator("#tally")).not_to_have_text(f"Facts found: {found} / {FACTS}")
    assert any(url.endswith("pagefind.js") for url in asked)
    assert [] == [url for url in asked if not url.startswith(root)]


def test_words_that_stand_in_the_quotes_alone_are_found_and_nonsense_is_not(page: Page, root: str) -> None:
    page.goto(f"{root}search.html?q=zzqqxx")
    expect(page.locator("#tally")).to_have_text("Nothing was found.")
    page.get_by_role("searchbox").fill("")
    expect(page.locator(SHOWN)).to_have_count(FACTS)


def test_webassembly_is_allowed_on_the_search_page_alone(page: Page, root: str) -> None:
    asks = "() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => true, () => false)"
    allowed = {}
    for path in ("search.html", "", "timeline.html", "sources.html"):
        page.goto(root + path)
        allowed[path] = page.evaluate(asks)
    assert {"search.html": True, "": False, "timeline.html": False, "sources.html": False} == allowed
