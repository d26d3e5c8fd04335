from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from factsheet.exports import sitemap
from factsheet.plan import plan
from tests import sheets

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
SITE = {"site.yaml": "title: A\nlanguages: [en, fr]\nbase_url: https://vans.example/sheet/\n"}

KINDS = ("sources.html", "timeline.html", "search.html")


def files(changes: sheets.Changes) -> dict[str, bytes]:
    site = sheets.site(changes)
    return {one.path: one.content for one in sitemap.files(site, plan(site, {}).pages)}


def urls(changes: sheets.Changes) -> dict[str, dict[str, str]]:
    """Each address with its addresses in every language."""
    root = ET.fromstring(files(changes)["sitemap.xml"])  # noqa: S314
    return {
        url.findtext(f"{MAP}loc") or "": {link.get("hreflang", ""): link.get("href", "") for link in url.findall(LINK)}
        for url in root.findall(f"{MAP}url")
    }


def test_every_page_stands_with_its_addresses_in_all_languages() -> None:
    found = urls(SITE)
    base = "https://vans.example/sheet/"
    assert set(found) == {
        f"{base}{folder}{page}"
        for folder in ("", "fr/")
        for page in ("", "facts/plant-opened.html", "sources/gazette.html", *KINDS)
    }
    both = {"en": f"{base}timeline.html", "fr": f"{base}fr/timeline.html", "x-default": f"{base}timeline.html"}
    assert both == found[f"{base}timeline.html"] == found[f"{base}fr/timeline.html"]


@pytest.mark.parametrize("id", ["price-index", "index", "404", "error-404"])
def test_an_id_that_looks_like_a_page_of_ours_keeps_its_address(id: str) -> None:
    found = urls({**SITE, **sheets.facts(f"id: {id}\nstatement: B.\nquote: Jane Roe")})
    page = "facts/" if id == "index" else f"facts/{id}.html"
    assert f"https://vans.example/sheet/{page}" in found


def test_the_page_for_what_is_not_found_is_left_out() -> None:
    assert not [address for address in urls(SITE) if "404" in address]


def test_robots_find_the_map() -> None:
    assert files(SITE)["robots.txt"] == b"User-agent: *\nAllow: /\nSitemap: https://vans.example/sheet/sitemap.xml\n"


def test_without_an_address_there_is_no_map() -> None:
    assert files({}) == {"robots.txt": b"User-agent: *\nAllow: /\n"}


def test_a_fact_tells_the_day_it_last_changed() -> None:
    withdrawn = "id: a\nstatement: B.\nquote: Jane Roe\nadded: 2026-11-23\nwithdrawn: {date: 2026-12-01, because: x}"
    only_a_year = "id: b\nstatement: B.\nquote: Jane Roe\nadded: 2026"
    root = ET.fromstring(files({**SITE, **sheets.facts(withdrawn, only_a_year)})["sitemap.xml"])  # noqa: S314
    days = {url.findtext(f"{MAP}loc"): url.findtext(f"{MAP}lastmod") for url in root.findall(f"{MAP}url")}
    assert days["https://vans.example/sheet/facts/a.html"] == "2026-12-01"
    assert days["https://vans.example/sheet/facts/b.html"] is None
