"""The server as a browser, and as another site in that browser, meets it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.websocket import WebSocketClientConnection, websocket_connect

from factsheet.files import Snapshot
from factsheet.serve.answering import Serving, application
from factsheet.serve.building import Shown, built
from tests import sheets

THEME = {**sheets.bare_theme(), "404.html": b"<head></head><p>Nothing here.</p>"}
SHOWN = built(Shown(), Snapshot(sheets.snapshot().site, THEME))
OTHER = built(SHOWN, Snapshot(sheets.snapshot({"site.yaml": "title: Another\n"}).site, THEME))
Meeting = Callable[[Serving, str], Awaitable[Any]]


def meet(meeting: Meeting) -> Any:
    """Run a server for as long as the meeting with it lasts."""

    async def run() -> Any:
        sockets = bind_sockets(0, "127.0.0.1")
        port = sockets[0].getsockname()[1]
        serving = Serving(Path("/site"), port, "vscode", SHOWN)
        server = HTTPServer(application(serving))
        server.add_sockets(sockets)
        try:
            return await meeting(serving, f"127.0.0.1:{port}")
        finally:
            server.stop()
            await server.close_all_connections()

    # In a thread of its own: a browser that other tests keep open has an event loop in this one.
    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(asyncio.run, run()).result()


def got(path: str, method: str = "GET", **headers: str) -> HTTPResponse:
    async def ask(serving: Serving, host: str) -> HTTPResponse:
        named = {name.replace("_", "-"): value.format(host=host) for name, value in headers.items()}
        request = HTTPRequest(f"http://{host}{path}", method, named, follow_redirects=False)
        return await AsyncHTTPClient().fetch(request, raise_error=False)

    answer: HTTPResponse = meet(ask)
    return answer


def test_a_page_comes_with_the_scripts_and_a_policy_that_lets_them_in() -> None:
    answer = got("/")
    assert (answer.code, b"/livereload.js" in answer.body) == (200, True)
    policy = answer.headers["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "connect-src 'self' ws://127.0.0.1:" in policy
    assert answer.headers["Cache-Control"] == "no-cache"


def test_other_files_come_as_they_are() -> None:
    path = next(path for path in SHOWN.files if path.endswith(".css"))
    answer = got(f"/{path}")
    assert (answer.body, answer.headers["Content-Type"]) == (SHOWN.files[path], "text/css; charset=utf-8")


def test_a_range_is_answered_with_the_whole() -> None:
    """livereload adds its script to a piece and sends the length of the file."""
    whole, piece = got("/"), got("/", Range="bytes=0-9")
    assert (200, whole.body) == (piece.code, piece.body)


def test_a_page_that_has_not_changed_is_not_sent_again() -> None:
    assert got("/", If_None_Match=got("/sources.html").headers["Etag"]).code == 200
    path = next(path for path in SHOWN.files if path.endswith(".css"))
    assert got(f"/{path}", If_None_Match=got(f"/{path}").headers["Etag"]).code == 304


def test_head_has_the_headers_alone() -> None:
    answer = got("/", "HEAD")
    assert (answer.code, answer.body) == (200, b"")
    assert int(answer.headers["Content-Length"]) > 100


@pytest.mark.parametrize(
    "path",
    ["/%00", "/index.html%00",
     "/../site.yaml", "/%2e%2e/site.yaml", "/..%2fsite.yaml",
     "/facts/../../x", "//etc/passwd",
     "/forcereload", "/facts", "/.serve/../site.yaml", "/.serve/building.py", "/nothing.html"],
)  # fmt: skip
def test_what_is_no_file_of_the_site_is_404(path: str) -> None:
    answer = got(path)
    assert (answer.code, b"Nothing here." in answer.body) == (404, True)


def test_a_foreign_name_for_this_machine_is_refused() -> None:
    """DNS rebinding: the page of another site asks under its own name, which leads here."""
    answer = got("/", Host="rebound.example:80")
    assert (answer.code, answer.body) == (403, b"this server answers to 127.0.0.1 and localhost alone\n")


@pytest.mark.parametrize("path", ["/", "/.serve/revision", "/livereload.js", "/livereload"])
def test_another_sites_page_is_refused(path: str) -> None:
    assert got(path, Origin="https://other.example").code == 403
    assert got(path, Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="no-cors").code == 403


def test_a_link_on_another_sites_page_may_lead_here() -> None:
    assert got("/", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate").code == 200
    assert got("/", Origin="http://{host}").code == 200


def test_only_get_and_head_are_answered() -> None:
    assert got("/", "DELETE").code == 405


async def connected(host: str, origin: str = "") -> WebSocketClientConnection:
    """A page's connection, as livereload.js makes it."""
    request = HTTPRequest(f"ws://{host}/livereload", headers={"Origin": origin or f"http://{host}"})
    connection = await websocket_connect(request)
    await connection.write_message(json.dumps({"command": "hello", "protocols": []}))
    hello = await connection.read_message()
    assert json.loads(hello or "")["command"] == "hello"
    return connection


async def greeted(host: str) -> WebSocketClientConnection:
    connection = await connected(host)
    await connection.write_message(json.dumps({"command": "info", "url": f"http://{host}/"}))
    return connection


async def left(connection: WebSocketClientConnection) -> None:
    connection.close()
    while await connection.read_message() is not None:
        continue


async def heard(connection: WebSocketClientConnection) -> str:
    message = await asyncio.wait_for(connection.read_message(), 10)
    return str(json.loads(message or "{}").get("command"))


def test_a_page_is_told_to_reload_for_every_change() -> None:
    """livereload forgets one that comes within three seconds of the last."""

    async def twice(serving: Serving, host: str) -> list[str]:
        page = await greeted(host)
        while not serving.pages:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        serving.show(OTHER)
        first = await heard(page)
        serving.show(SHOWN)
        second = await heard(page)
        await left(page)
        return [first, second]

    assert ["reload", "reload"] == meet(twice)


def test_a_change_while_a_page_connects_is_told() -> None:
    async def between(serving: Serving, host: str) -> str:
        page = await connected(host)
        serving.show(OTHER)
        await page.write_message(json.dumps({"command": "info", "url": f"http://{host}/"}))
        told = await heard(page)
        await left(page)
        return told

    assert "reload" == meet(between)


def test_what_is_the_same_reloads_nothing() -> None:
    async def same(serving: Serving, host: str) -> int:
        page = await greeted(host)
        while not serving.pages:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        serving.show(SHOWN)
        serving.show(OTHER)
        told = [await heard(page)]
        page.close()
        while (message := await page.read_message()) is not None:
            told.append(str(message))
        return len(told)

    assert 1 == meet(same)


def test_nonsense_ends_the_connection_and_nothing_else() -> None:
    async def nonsense(serving: Serving, host: str) -> int:
        page = await connected(host)
        await page.write_message("[")
        assert await asyncio.wait_for(page.read_message(), 10) is None
        page.close()
        return (await AsyncHTTPClient().fetch(f"http://{host}/")).code

    assert meet(nonsense) == 200
