"""`serve` as a user starts it: a save reloads the page, a broken save keeps it."""

from __future__ import annotations

import json
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
        command = [sys.executable, "-m", "factsheet.cli", "serve", "--site", str(site), "--port", str(port)]
        self.address = f"http://127.0.0.1:{port}/"
        self.process = subprocess.Popen(
            command, cwd=sheets.ROOT, env={**os.environ, "PYTHONUNBUFFERED": "1"}, text=True,
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
    put(site / sheets.FACTS, sheets.facts(FACT.format(statement, quote) + more)[sheets.FACTS])


def put(path: Path, text: str) -> None:
    """In one step, as editors do: never is the file there and empty."""
    unsaved = path.parent.with_name(".unsaved")
    unsaved.write_text(text)
    unsaved.replace(path)


class Following:
    """A page that follows the saves; it hears of one only while it is connected."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.heard: list[str] = []
        page.on("websocket", lambda connection: connection.on("framereceived", self._hear))
        page.goto(address)

    def _hear(self, frame: str | bytes) -> None:
        self.heard.append(json.loads(frame)["command"])

    def connected(self) -> None:
        """Wait until the page listens, again after every time it was told to reload."""
        for _ in range(WAIT // 100):
            if self.heard.count("hello") > self.heard.count("reload"):
                return
            self.page.wait_for_timeout(100)
        raise AssertionError(self.heard)


def test_a_save_reloads_the_page_and_a_broken_one_keeps_it(serving: Serving, site: Path, page: Page) -> None:
    assert serving.says("shows the sheet and follows every save"), serving.said
    following = Following(page, serving.address)
    claim = page.locator("#plant-opened .claim")
    expect(claim).to_have_text("It opened in 2019.")

    following.connected()
    save(site, "It is open since 2019.")
    expect(claim).to_have_text("It is open since 2019.", timeout=WAIT)

    save(site, "It opened in 2018.", FALSE)
    assert serving.says(f"{sheets.FACTS}:5:12: error[quote-not-found]"), serving.said
    assert serving.says("the page stays as it was until this is mended")
    expect(claim).to_have_text("It is open since 2019.")
    other = page.context.new_page()
    other.goto(serving.address)
    expect(other.locator("#plant-opened .claim")).to_have_text("It is open since 2019.")

    following.connected()
    save(site, "It is open.", more="draft: true\n")
    expect(claim).to_have_text("It is open.", timeout=WAIT)
    assert serving.end() == 0


def test_a_saved_template_reloads_the_page_too(serving: Serving, site: Path, page: Page) -> None:
    assert serving.says("shows the sheet"), serving.said
    Following(page, serving.address).connected()
    (site / "templates").mkdir()
    put(site / "templates/index.html", '{% extends "base.html" %}{% block main %}<h1>Mine</h1>{% endblock %}')
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


def test_a_first_build_with_nothing_to_show_ends_with_its_problems(site: Path) -> None:
    save(site, "It opened in 2018.", FALSE)
    serving = Serving(site, free_port())
    assert serving.ended() == 1
    assert any("quote-not-found" in line for line in serving.said)
