"""The page of all corrections, updates, withdrawals and retractions, the latest first; none where there are none."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from factsheet.history import latest
from factsheet.pages import frame
from factsheet.pages.frame import Frame
from factsheet.pages.past import Happening, happenings
from factsheet.stages import Page, Site, page

TEMPLATE = "corrections.html"
PATH = "corrections.html"


class View(msgspec.Struct, frozen=True):
    frame: Frame
    happenings: tuple[Happening, ...]


def pages(site: Site, language: str) -> Iterator[Page]:
    events = latest(site)
    if events:
        placed = frame.place(frame.surroundings(site, language), site, PATH)
        yield page(placed.path, TEMPLATE, language, View(placed, happenings(site, events, language)))
