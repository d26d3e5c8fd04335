"""Facts by their dates, each date at its own precision; those without one are listed apart."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby

import msgspec

from factsheet import edtf
from factsheet.model import Fact
from factsheet.pages import frame, keys, ledger
from factsheet.pages.dating import When, when
from factsheet.pages.frame import Frame
from factsheet.pages.ledger import Row
from factsheet.slices import Slices
from factsheet.stages import Page, Site

TEMPLATE = "timeline.html"
PATH = "timeline.html"


class Moment(msgspec.Struct, frozen=True):
    """A date and the facts that hold then; `year` is that of the first moment of a year, else ""."""

    year: str
    date: When
    rows: tuple[Row, ...]


class View(msgspec.Struct, frozen=True):
    frame: Frame
    moments: tuple[Moment, ...]
    undated: tuple[Row, ...]
    many: bool


def pages(slices: Slices, language: str) -> Iterator[Page]:
    yield frame.whole(slices, PATH, TEMPLATE, language, partial(_view, slices.site, language))


def _view(site: Site, language: str) -> View:
    previews = keys.few(site.facts)
    undated = [fact for fact in site.facts.values() if not fact.date]
    return View(
        frame.place(frame.surroundings(site, language), site, PATH),
        tuple(_moments(site, language, previews=previews)),
        ledger.rows(site, language, undated, "u", previews=previews),
        ledger.many(site.facts),
    )


def at_year(year: str) -> str:
    """The address of the first moment of a year."""
    return f"{PATH}#y{year}"


def _moments(site: Site, language: str, *, previews: bool) -> Iterator[Moment]:
    dated = sorted((fact for fact in site.facts.values() if fact.date), key=_order)
    last = ""
    for number, (date, facts) in enumerate(groupby(dated, key=lambda fact: fact.date)):
        year = edtf.sort_key(date)[0][:4]
        rows = ledger.rows(site, language, facts, f"t_{number}", previews=previews)
        yield Moment("" if year == last else year, when(date, language), rows)
        last = year


def _order(fact: Fact) -> tuple[tuple[str, str], str]:
    return edtf.sort_key(fact.date), fact.date
