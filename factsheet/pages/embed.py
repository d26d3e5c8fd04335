"""A slim page for each fact, for a frame on another site; none where the sheet has no address to lead back to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import msgspec

from factsheet.digest import digest
from factsheet.locale.figures import Figure
from factsheet.model import Certainty
from factsheet.pages import addresses, comparison, frame, keys, linked, wording
from factsheet.pages.dating import When, when
from factsheet.pages.frame import Frame
from factsheet.pages.keys import Key
from factsheet.pages.wording import ShownWords
from factsheet.slices import Slice, Slices
from factsheet.stages import Page

TEMPLATE = "embed.html"


class View(msgspec.Struct, frozen=True, kw_only=True):
    """`fact` is the address of the fact's own page; `keys` are its evidence, each with its words."""

    frame: Frame
    fact: str
    statement: ShownWords
    figure: Figure | None
    date: When
    certainty: Certainty
    marks: tuple[str, ...]
    keys: tuple[Key, ...]


def pages(slices: Slices, language: str) -> Iterator[Page]:
    """One for each fact, for other sites to show in a frame; none where the sheet has no address or wants none."""
    site, shared = slices.site, frame.surroundings(slices.site, language)
    if not addresses.embeds(site.settings):
        return
    common, tree = digest((language, shared)), addresses.tree(site.settings, language)
    for id in site.facts:
        part = slices.of((id,))
        make = partial(_view, part, language, id, shared)
        yield Page(tree + addresses.embed(id), TEMPLATE, language, digest((common, part.digest)), make)


def _view(part: Slice, language: str, id: str, shared: Frame) -> View:
    site = part.site
    fact = site.facts[id]
    claim = wording.plain(fact.statement, language)
    entity = linked.claim(site, fact, claim, language)
    placed = frame.place(shared, site, addresses.embed(fact.id), claim, claim, entity)
    there = addresses.tree(site.settings, language) + addresses.fact(fact.id)
    address = addresses.absolute(site.settings.base_url, there)
    return View(
        frame=msgspec.structs.replace(placed, canonical=address, alternates=()),
        fact=address,
        statement=wording.unlinked(fact.statement, language),
        figure=comparison.figure(site, fact, language),
        date=when(fact.date, language),
        certainty=fact.certainty,
        marks=site.marks[fact.id],
        keys=keys.keys(site, language, fact.id, "e", previews=True),
    )
