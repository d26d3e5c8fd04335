"""The built folder on a host's root, under a sub-path and on a disk; on a small screen; and what it asks for."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

KINDS = [
    "index.html", "fr/index.html", "facts/mai-1-parameters.html", "facts/openai-investment-year.html",
    "sources/trading-insider.html", "sources.html", "topics.html", "topics/microsoft.html", "timeline.html",
    "method.html", "about.html", "404.html", "fr/method.html", "search.html",
]  # fmt: skip


def walk(page: Page, address: str) -> None:
    """From the index to a fact, on to its source, and over to French."""
    page.goto(address)
    expect(page.locator("h1")).to_have_text("A bet on OpenAI, in facts")
    assert page.locator("body").evaluate(
        "body => getComputedStyle(body).margin !== '8px' || document.styleSheets.length"
    )
    page.locator("#mai-1-parameters .claim a").click()
    expect(page.locator("main")).to_contain_text("comporterait environ 500 milliards de paramètres")
    page.locator("main a[href*='sources/trading-insider.html#']").first.click()
    expect(page.locator(":target")).to_be_in_viewport()
    page.locator("a[hreflang=fr]").first.click()
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    page.locator("header a").first.click()
    expect(page.locator("h1")).to_have_text("Un pari sur OpenAI, en faits")


def test_a_row_of_the_ledger_goes_by_its_claim(page: Page, root: str) -> None:
    page.goto(root)
    rows = page.locator(".ledger tbody tr")
    assert rows.count()
    expect(page.locator(".ledger").get_by_role("rowheader")).to_have_count(rows.count())
    expect(rows.first.get_by_role("rowheader")).to_have_class("claim")


def test_the_site_works_at_the_root_of_a_host(page: Page, root: str) -> None:
    walk(page, root)


def test_the_site_works_under_a_sub_path(page: Page, below: str) -> None:
    walk(page, below)


def test_the_site_works_from_a_folder_without_a_server(page: Page, folder: Path) -> None:
    walk(page, (folder / "index.html").as_uri())


def test_no_request_leaves_the_origin(page: Page, root: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for kind in KINDS:
        page.goto(f"{root}{kind}")
    assert {urlsplit(root).netloc} == {urlsplit(url).netloc for url in asked}


@pytest.mark.parametrize(("width", "letters"), [(320, 100), (360, 100), (360, 200), (768, 100)])
def test_no_page_is_wider_than_the_screen(width: int, letters: int, browser: Browser, root: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 640})
    page = context.new_page()
    wide = {}
    for kind in KINDS:
        page.goto(f"{root}{kind}")
        page.evaluate("letters => { document.documentElement.style.fontSize = `${letters}%` }", letters)
        wide[kind] = page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert {} == {kind: found for kind, found in wide.items() if found > width}


def test_a_date_in_a_record_stays_on_one_line(page: Page, root: str) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{root}facts/scott-cto.html")
    broken = page.evaluate(
        """() => {
          const filled = document.createElement("dd")
          for (let letters = 0; letters < 30; letters++) {
            const date = Object.assign(document.createElement("time"), {textContent: "14. März 2026"})
            const line = document.createElement("p")
            line.append("m".repeat(letters) + " ", date)
            filled.append(line)
          }
          document.querySelector("dl").append(filled)
          return [...filled.querySelectorAll("time")].filter(date => date.getClientRects().length > 1).length
        }"""
    )
    assert broken == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_told_from_its_ground_in_light_and_dark(scheme: str, browser: Browser, root: str) -> None:
    context = browser.new_context(color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(root)
    ink, ground = page.evaluate(
        """() => {
          const lightness = colour => {
            const dot = Object.assign(document.createElement("canvas"), {width: 1, height: 1}).getContext("2d")
            dot.fillStyle = colour
            dot.fillRect(0, 0, 1, 1)
            const [r, g, b] = [...dot.getImageData(0, 0, 1, 1).data].slice(0, 3)
              .map(part => part / 255).map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
            return .2126 * r + .7152 * g + .0722 * b
          }
          const root = getComputedStyle(document.documentElement), body = getComputedStyle(document.body)
          const clear = "rgba(0, 0, 0, 0)"
          const ground = body.backgroundColor !== clear ? body.backgroundColor : root.backgroundColor
          return [lightness(body.color), lightness(ground)]
        }"""
    )
    context.close()
    assert (ink > ground) == (scheme == "dark")
    assert (max(ink, ground) + 0.05) / (min(ink, ground) + 0.05) >= 7


def test_the_page_for_what_is_not_found_leads_home_from_any_address(page: Page, root: str) -> None:
    page.goto(f"{root}404.html")
    assert all(
        link.startswith(("/", "http", "mailto:", "#"))
        for link in page.locator("a").evaluate_all("links => links.map(one => one.getAttribute('href'))")
    )
