"""A page at each address that a fact had before, which points on to the one it has."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from factsheet.model import Fact
from factsheet.pages import addresses, frame, wording
from factsheet.pages.frame import Frame
from factsheet.pages.wording import ShownWords
from factsheet.slices import Slices
from factsheet.stages import Page, Site, page

TEMPLATE = "moved.html"


class View(msgspec.Struct, frozen=True):
    """`href` leads from the folder of all facts to the fact."""

    frame: Frame
    href: str
    claim: ShownWords


def pages(slices: Slices, language: str) -> Iterator[Page]:
    """None for an id that another fact has now, or had too: a rule reports it, and `serve` still has pages to show."""
    site, shared = slices.site, frame.surroundings(slices.site, language)
    taken = set(site.facts)
    for fact in site.facts.values():
        for old in fact.formerly:
            if old not in taken:
                taken.add(old)
                yield _page(site, language, shared, fact, old)


def _page(site: Site, language: str, shared: Frame, fact: Fact, old: str) -> Page:
    claim = wording.plain(fact.statement, language)
    there = addresses.tree(site.settings, language) + addresses.fact(fact.id)
    placed = frame.place(shared, site, addresses.fact(old), claim, claim)
    pointing = msgspec.structs.replace(placed, canonical=addresses.absolute(site.settings.base_url, there))
    return page(
        placed.path, TEMPLATE, language, View(pointing, f"{fact.id}.html", wording.unlinked(fact.statement, language))
    )
