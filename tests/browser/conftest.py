"""A Chromium and the built demo, on a server of its own and as a folder."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from factsheet import publish, read
from factsheet.pipeline import Request, build
from tests import chromium
from tests.sheets import ROOT


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built demo, two folders down, as on a host where it has no root of its own."""
    output = tmp_path_factory.mktemp("www") / "some/where"
    built = build(Request(snapshot=read.snapshot(ROOT)))
    assert built.outputs, built.judgement.diagnostics
    publish.publish(output, built.outputs, (), None)
    return output


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Nothing is said."""


class Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes on before a page is loaded is no fault."""


def served(folder: Path) -> contextlib.AbstractContextManager[str]:
    return serving(partial(Quiet, directory=folder))


@contextlib.contextmanager
def serving(handler: Callable[..., SimpleHTTPRequestHandler]) -> Iterator[str]:
    """The address of a server of its own."""
    with Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="session")
def root(folder: Path) -> Iterator[str]:
    """The address of the demo at the root of a host."""
    with served(folder) as address:
        yield address


@pytest.fixture(scope="session")
def below(folder: Path) -> Iterator[str]:
    """Its address under a sub-path."""
    with served(folder.parent.parent) as address:
        yield f"{address}some/where/"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of its own, which must not ask for anything that is not there."""
    context = browser.new_context()
    context.set_default_timeout(10_000)
    page = context.new_page()
    failed: list[str] = []
    page.on("requestfailed", lambda request: failed.append(f"{request.failure}: {request.url}"))
    page.on(
        "response", lambda answer: failed.append(f"{answer.status}: {answer.url}") if answer.status >= 400 else None
    )
    page.on("pageerror", lambda error: failed.append(str(error)))
    yield page
    context.close()
    # Going on before a page is loaded, or before its transition is over, ends both.
    assert [] == [one for one in failed if "net::ERR_ABORTED" not in one and not one.startswith("Transition was")]
