"""The page of all corrections, updates, withdrawals and retractions, the latest first; none where there are none."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import msgspec

from factsheet.history import has_notices, latest
from factsheet.pages import frame
from factsheet.pages.frame import Frame
from factsheet.pages.past import Happening, happenings
from factsheet.slices import Slices
from factsheet.stages import Page, Site

TEMPLATE = "corrections.html"
PATH = "corrections.html"


class View(msgspec.Struct, frozen=True):
    frame: Frame
    happenings: tuple[Happening, ...]


def pages(slices: Slices, language: str) -> Iterator[Page]:
    if has_notices(slices.site):
        yield frame.whole(slices, PATH, TEMPLATE, language, partial(_view, slices.site, language))


def _view(site: Site, language: str) -> View:
    placed = frame.place(frame.surroundings(site, language), site, PATH)
    return View(placed, happenings(site, latest(site), language))
