"""The list of all sources."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from factsheet.pages import frame, proofs
from factsheet.pages.frame import Frame
from factsheet.pages.proofs import Core
from factsheet.stages import Page, Site, page

TEMPLATE = "sources.html"
PATH = "sources.html"


class View(msgspec.Struct, frozen=True):
    frame: Frame
    cores: tuple[Core, ...]


def pages(site: Site, language: str) -> Iterator[Page]:
    view = View(frame.place(frame.surroundings(site, language), site, PATH), proofs.cores(site, language))
    yield page(view.frame.path, TEMPLATE, language, view)
