"""The editor's own pages (method, about …): Markdown with cited facts."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from factsheet import prose
from factsheet.model import Prose
from factsheet.pages import frame, keys, tested, wording
from factsheet.pages.frame import Frame
from factsheet.pages.tested import Tested
from factsheet.pages.tying import Keyed
from factsheet.pages.wording import Words
from factsheet.stages import Page, Site, page

TEMPLATE = "prose.html"


class View(msgspec.Struct, frozen=True):
    """`slug` lets a theme tell the pages apart; `tested` is the result of the self-test, on the method page alone."""

    frame: Frame
    slug: str
    body: Words
    tested: Tested | None


def pages(site: Site, language: str) -> Iterator[Page]:
    shared = frame.surroundings(site, language)
    for slug, title in frame.prose_titles(site, language).items():
        chosen = _chosen(site, slug, language)
        body = wording.words(prose.block(chosen.text), chosen.language, language, _keyed(site, language))
        found = tested.result(site, language) if slug == frame.METHOD else None
        view = View(frame.place(shared, site, f"{slug}.html", title), slug, body, found)
        yield page(view.frame.path, TEMPLATE, language, view)


def _chosen(site: Site, slug: str, language: str) -> Prose:
    written = [one for one in site.prose if one.slug == slug]
    return next((one for one in written if one.language == language), written[0])


def _keyed(site: Site, language: str) -> Keyed:
    return lambda fact, place: keys.first_key(site, language, fact, f"p_{place}")
