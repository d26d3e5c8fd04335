"""The editor's own pages (method, about …): Markdown with cited facts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import msgspec

from factsheet import prose
from factsheet.digest import digest
from factsheet.model import Prose
from factsheet.pages import addresses, frame, keys, tested, wording
from factsheet.pages.frame import Frame
from factsheet.pages.tested import Tested
from factsheet.pages.tying import Keyed
from factsheet.pages.wording import ShownWords
from factsheet.slices import Slice, Slices
from factsheet.stages import Page, Site

TEMPLATE = "prose.html"


class View(msgspec.Struct, frozen=True):
    """`slug` lets a theme tell the pages apart; `tested` is the result of the self-test, on the method page alone."""

    frame: Frame
    slug: str
    body: ShownWords
    tested: Tested | None


def pages(slices: Slices, language: str) -> Iterator[Page]:
    site, shared = slices.site, frame.surroundings(slices.site, language)
    common, tree = digest((language, shared)), addresses.tree(site.settings, language)
    for slug, title in frame.prose_titles(site, language).items():
        chosen = _chosen(site, slug, language)
        outcome = tested.result(site, language) if slug == frame.METHOD else None
        part = slices.of(sorted(prose.mentions(chosen.text)))
        make = partial(_view, part, language, shared, chosen, title, outcome)
        basis = digest((common, part.digest, chosen, title, outcome))
        yield Page(f"{tree}{slug}.html", TEMPLATE, language, basis, make)


def _view(part: Slice, language: str, shared: Frame, chosen: Prose, title: str, outcome: Tested | None) -> View:
    site = part.site
    return View(
        frame=frame.place(shared, site, f"{chosen.slug}.html", title),
        slug=chosen.slug,
        body=wording.words(prose.page(chosen.text), chosen.language, language, _keyed(site, language)),
        tested=outcome,
    )


def _chosen(site: Site, slug: str, language: str) -> Prose:
    written = [one for one in site.prose if one.slug == slug]
    return next((one for one in written if one.language == language), written[0])


def _keyed(site: Site, language: str) -> Keyed:
    return lambda fact, place: keys.first_key(site, language, fact, f"p_{place}")
