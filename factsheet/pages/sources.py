"""The list of all sources."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import msgspec

from factsheet.pages import frame, proofs
from factsheet.pages.frame import Frame
from factsheet.pages.proofs import Core
from factsheet.slices import Slices
from factsheet.stages import Page, Site

TEMPLATE = "sources.html"
PATH = "sources.html"


class View(msgspec.Struct, frozen=True):
    frame: Frame
    cores: tuple[Core, ...]


def pages(slices: Slices, language: str) -> Iterator[Page]:
    yield frame.whole(slices, PATH, TEMPLATE, language, partial(_view, slices.site, language))


def _view(site: Site, language: str) -> View:
    return View(frame.place(frame.surroundings(site, language), site, PATH), proofs.cores(site, language))
