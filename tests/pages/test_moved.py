"""The address that a fact had before points on to the one it has."""

from __future__ import annotations

from factsheet.exports.sitemap import files
from factsheet.load import load
from factsheet.pages import PAGES, moved
from factsheet.resolve import resolve
from factsheet.slices import Slices
from factsheet.stages import Site
from tests import sheets
from tests.pages import press

KNOWN = {"site.yaml": press.SITE + "    base_url: https://example.org/vans/\n"}


def test_an_old_address_is_a_page_that_leads_on_in_every_language() -> None:
    pages = press.rendered()
    for folder in ("", "fr/"):
        page = pages[f"{folder}facts/employees.html"]
        assert '<meta http-equiv="refresh" content="0; url=staff.html">' in page
        assert '<a href="staff.html">' in page


def test_its_canonical_address_is_the_new_one_and_the_sitemap_leaves_it_out() -> None:
    page = press.rendered(KNOWN)["fr/facts/employees.html"]
    assert '<link rel="canonical" href="https://example.org/vans/fr/facts/staff.html">' in page
    site = press.site(KNOWN)
    sitemap = next(files(site, tuple(page for kind in PAGES for page in kind.pages(Slices(site), "en"))))
    assert b"facts/staff.html" in sitemap.content
    assert b"facts/employees.html" not in sitemap.content


def test_an_id_that_is_another_facts_has_one_page_all_the_same() -> None:
    taken = press.FACTS.replace("formerly: [employees]", "formerly: [vans-planned, staff]")
    assert list(moved.pages(Slices(_faulty(taken)), "en")) == []


def _faulty(facts: str) -> Site:
    corpus = load(sheets.snapshot({**press.EVERYTHING, sheets.FACTS: facts})).corpus
    assert corpus is not None
    return resolve(corpus)
