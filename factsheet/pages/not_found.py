"""The page a server shows for an address that leads nowhere: it may stand under any address, so it links absolutely."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from factsheet.pages import addresses, frame
from factsheet.pages.frame import Alternate, Frame
from factsheet.slices import Slices
from factsheet.stages import Page, page

TEMPLATE = "404.html"
PATH = "404.html"


class View(msgspec.Struct, frozen=True):
    frame: Frame


def pages(slices: Slices, language: str) -> Iterator[Page]:
    site, settings = slices.site, slices.site.settings
    placed = frame.place(frame.surroundings(site, language), site, PATH)
    top = addresses.root_of(settings.base_url)
    alternates = tuple(_home(one, top + addresses.tree(settings, one.language)) for one in placed.alternates)
    root = top + addresses.tree(settings, language)
    view = View(msgspec.structs.replace(placed, root=root, top=top, canonical="", alternates=alternates))
    yield page(view.frame.path, TEMPLATE, language, view)


def _home(alternate: Alternate, folder: str) -> Alternate:
    return msgspec.structs.replace(alternate, href=f"{folder}404.html", address="")
