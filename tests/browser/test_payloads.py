"""Sheets every text of which attacks the reader: nothing of it runs, nothing is fetched, the policy has no work."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Dialog, Page, Request

from factsheet import pipeline, publish
from tests.browser.conftest import served
from tests.browser.payloads import PAYLOADS, sheet


def alarmed(page: Page, origin: str, alarms: list[str]) -> None:
    """Listen for a script that runs, a word of the policy's, a request that leaves the site."""

    def spoken(dialog: Dialog) -> None:
        alarms.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def said(message: ConsoleMessage) -> None:
        if "Content Security" in message.text:
            alarms.append(message.text)

    def asked(request: Request) -> None:
        if not request.url.startswith((origin, "data:")):
            alarms.append(request.url)

    page.on("dialog", spoken)
    page.on("pageerror", lambda error: alarms.append(f"error: {error}"))
    page.on("console", said)
    page.on("request", asked)


def test_no_payload_runs(browser: Browser, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    whole, opened = pytestconfig.getoption("--long"), 0
    for number, payload in enumerate(PAYLOADS if whole else PAYLOADS[::11]):
        output = tmp_path / str(number)
        built = pipeline.build(pipeline.Request(snapshot=sheet(payload), faulty=True))  # some are told of
        assert built.outputs, (payload, built.judgement.diagnostics[:2])
        publish.publish(output, built.outputs, (), None)
        pages = sorted(path.relative_to(output).as_posix() for path in output.rglob("*.html"))
        shown = pages if whole else [path for path in pages if not path.startswith("fr/")][::3]
        alarms: list[str] = []
        with served(output) as origin:
            page = browser.new_page()
            alarmed(page, origin, alarms)
            for path in shown:
                page.goto(origin + path)
                opened += 1
            page.close()
        assert [] == alarms, payload
    assert opened > (1_000 if whole else 20)


def test_the_alarm_sounds(browser: Browser, tmp_path: Path) -> None:
    """A page that lets a payload through is heard, by what it does or by what the policy says of it."""
    policy = "<meta http-equiv=Content-Security-Policy content=\"script-src 'self'; img-src 'self'\">"
    for name, head in (("open", ""), ("closed", policy)):
        (tmp_path / f"{name}.html").write_text(f"<!doctype html>{head}<body>{PAYLOADS[0]}{PAYLOADS[1]}")
        alarms: list[str] = []
        with served(tmp_path) as origin:
            page = browser.new_page()
            alarmed(page, origin, alarms)
            page.goto(f"{origin}{name}.html")
            page.close()
        assert len(alarms) >= 2, name
