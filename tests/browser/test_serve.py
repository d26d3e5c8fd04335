"""`serve` as a user starts it: a save reloads the page, a broken save keeps it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests import sheets

FACT = "id: plant-opened\nstatement: {}\nquote: {}\n"
TRUE, FALSE = "The plant opened in 2019", "The plant opened in 2018"
WAIT = 30_000


class Serving:
    """A running `serve` and what it has said so far."""

    def __init__(self, site: Path, port: int) -> None:
        command = [sys.executable, "-m", "factsheet", "serve", "--site", str(site), "--port", str(port)]
        self.address = f"http://127.0.0.1:{port}/"
        # A shell's "&" has its jobs ignore Ctrl+C, and their children after them.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        self.process = subprocess.Popen(
            command, cwd=sheets.ROOT, env={**os.environ, "PYTHONUNBUFFERED": ""}, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        self.said: list[str] = []
        self.news = threading.Condition()
        self.reader = threading.Thread(target=self._read)
        self.reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self.news:
                self.said.append(line)
                self.news.notify()

    def says(self, words: str) -> bool:
        """Whether it says these words before long."""
        with self.news:
            return self.news.wait_for(lambda: any(words in line for line in self.said), WAIT / 1000)

    def end(self) -> int:
        """Ctrl+C."""
        self.process.send_signal(signal.SIGINT)
        return self.ended()

    def ended(self) -> int:
        """Its exit code, once it has ended."""
        try:
            return self.process.wait(WAIT / 1000)
        finally:
            self.process.kill()
            self.reader.join()
            assert self.process.stdout is not None
            self.process.stdout.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return sheets.write(tmp_path / "site", sheets.facts(FACT.format("It opened in 2019.", TRUE)))


@pytest.fixture
def serving(site: Path) -> Iterator[Serving]:
    serving = Serving(site, free_port())
    yield serving
    serving.end()


def save(site: Path, statement: str, quote: str = TRUE, more: str = "") -> None:
    (site / sheets.FACTS).write_text(sheets.facts(FACT.format(statement, quote) + more)[sheets.FACTS])


def test_a_save_reloads_the_page_and_a_fault_is_marked_in_its_place(serving: Serving, site: Path, page: Page) -> None:
    assert serving.says("shows the sheet and follows every save"), serving.said
    page.goto(serving.address)
    claim, panel = page.locator("#plant-opened .claim a"), page.locator("factsheet-findings")
    expect(claim).to_have_text("It opened in 2019.")
    expect(panel).to_have_count(0)

    save(site, "It is open since 2019.")
    expect(claim).to_have_text("It is open since 2019.", timeout=WAIT)

    save(site, "It opened in 2018.", FALSE)
    expect(claim).to_have_text("It opened in 2018.", timeout=WAIT)
    assert serving.says(f"{sheets.FACTS}:5:32: error[quote-not-found]"), serving.said
    expect(panel.locator("li").first).to_contain_text("error[quote-not-found] the quote does not stand in gazette.txt")
    link = panel.locator("a").first
    expect(link).to_have_attribute("href", f"vscode://file{(site / sheets.FACTS).as_posix()}:5:32")
    expect(page.locator("#plant-opened factsheet-mark").first).to_contain_text("quote-not-found")
    assert panel.evaluate("panel => getComputedStyle(panel.shadowRoot.querySelector('details')).position") == "fixed"
    page.evaluate("document.documentElement.dir = 'rtl'")
    assert "ltr" == panel.evaluate("panel => getComputedStyle(panel.shadowRoot.querySelector('pre')).direction")
    page.goto(f"{serving.address}facts/plant-opened.html")
    expect(page.locator("h1 factsheet-mark").first).to_contain_text("quote-not-found")

    page.goto(serving.address)
    save(site, "It is open.", more="draft: true\n")
    expect(claim).to_have_text("It is open.", timeout=WAIT)
    expect(panel).to_have_count(0)
    page.goto("about:blank")
    assert serving.end() == 0


def test_content_that_cannot_be_read_keeps_the_page(serving: Serving, site: Path, page: Page) -> None:
    assert serving.says("shows the sheet"), serving.said
    page.goto(serving.address)
    (site / sheets.FACTS).write_text("facts: [\n")
    expect(page.locator("factsheet-findings")).to_contain_text("bad-yaml", timeout=WAIT)
    expect(page.locator("#plant-opened .claim a")).to_have_text("It opened in 2019.")
    assert serving.says("the page stays as it was until this is mended")


def test_three_saves_within_two_seconds_end_with_the_last(serving: Serving, site: Path, page: Page) -> None:
    assert serving.says("shows the sheet"), serving.said
    page.goto(serving.address)
    for number in range(3):
        save(site, f"It opened in 2019, says save {number}.")
        page.wait_for_timeout(700)
    expect(page.locator("#plant-opened .claim a")).to_have_text("It opened in 2019, says save 2.", timeout=WAIT)


def test_ten_saves_in_a_row_are_built_twice_at_most(serving: Serving, site: Path) -> None:
    assert serving.says("shows the sheet"), serving.said
    for number in range(10):
        save(site, f"It opened in 2019, {'really ' * number}.")
    save(site, "It opened in 2019, and this is the end.", FALSE)
    assert serving.says("quote-not-found"), serving.said
    serving.end()  # a build's last line, which counts it, comes after the findings
    assert 2 <= sum("shown: " in line for line in serving.said) <= 3  # the first is the one before any save


def test_a_changed_page_is_put_in_place_and_keeps_where_the_reader_was(
    serving: Serving, site: Path, page: Page
) -> None:
    """Loaded anew, it would flash, and take three times as long to be seen."""
    assert serving.says("shows the sheet"), serving.said
    page.set_viewport_size({"width": 1280, "height": 600})  # the page is higher
    page.goto(f"{serving.address}#plant-opened")
    page.evaluate("window.still = true; scrollTo(0, 40); document.querySelector('#plant-opened .claim a').focus()")
    expect(page.locator("script[data-revision]")).to_have_count(1)
    page.wait_for_timeout(500)  # until it is connected
    save(site, "It is open since 2019.")
    expect(page.locator("#plant-opened .claim a")).to_have_text("It is open since 2019.", timeout=WAIT)
    assert page.evaluate("window.still && scrollY") == 40
    assert page.locator(":target").get_attribute("id") == "plant-opened"
    assert page.locator("script").count() == page.locator("head script").count()


def test_a_page_with_a_program_of_its_own_is_loaded_anew(serving: Serving, site: Path, page: Page) -> None:
    assert serving.says("shows the sheet"), serving.said
    page.goto(f"{serving.address}search.html")
    page.evaluate("window.still = true")
    page.wait_for_timeout(500)
    save(site, "It is open since 2019.")
    page.locator("#search-query, input[type=search]").first.fill("open since")
    expect(page.locator("main")).to_contain_text("It is open since 2019.", timeout=WAIT)
    assert page.evaluate("window.still === undefined")


def test_a_page_that_has_not_changed_is_told_nothing(serving: Serving, site: Path, page: Page) -> None:
    assert serving.says("shows the sheet"), serving.said
    page.goto(f"{serving.address}404.html")
    page.wait_for_timeout(500)
    page.evaluate("window.LiveReload.reloader.reload = () => { window.told = true }; 0")
    save(site, "In 2019 it opened.")
    page.wait_for_timeout(1500)
    assert page.evaluate("window.told === undefined")


def test_a_saved_template_reloads_the_page_too(serving: Serving, site: Path, page: Page) -> None:
    assert serving.says("shows the sheet"), serving.said
    page.goto(serving.address)
    (site / "templates").mkdir()
    (site / "templates/index.html").write_text('{% extends "base.html" %}{% block main %}<h1>Mine</h1>{% endblock %}')
    expect(page.locator("h1")).to_have_text("Mine", timeout=WAIT)


def test_it_is_there_for_this_machine_alone(serving: Serving) -> None:
    assert serving.says("shows the sheet"), serving.said
    port = int(serving.address.rstrip("/").rpartition(":")[2])
    others = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)} - {"127.0.0.1"}
    for other in others:
        with socket.socket() as probe:
            probe.settimeout(2)
            assert probe.connect_ex((other, port)) != 0


def test_a_port_that_is_taken_gets_a_sentence(site: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        serving = Serving(site, port)
        assert serving.ended() == 1
    assert serving.said == [f"error: port {port} is taken; try --port {port + 1}\n"]


def test_a_first_build_with_nothing_to_show_shows_its_problems(site: Path, page: Page) -> None:
    (site / "site.yaml").write_text("title: [\n")
    serving = Serving(site, free_port())
    assert serving.says("shows the sheet"), serving.said
    page.goto(serving.address)
    expect(page.locator("factsheet-findings")).to_contain_text("site.yaml")
    (site / "site.yaml").write_text("title: Mended\n")
    expect(page.locator("#plant-opened .claim a")).to_have_text("It opened in 2019.", timeout=WAIT)
    page.goto("about:blank")
    assert serving.end() == 0
