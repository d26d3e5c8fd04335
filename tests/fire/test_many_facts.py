"""A sheet of very many facts: what is done for each of them does not look through all of something."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from factsheet.pages import PAGES
from factsheet.rules import unknown_fact
from factsheet.slices import Slices
from tests import sheets


class Told(tuple[Any, ...]):
    """A tuple that tells how often somebody has gone through it."""

    __slots__ = ()
    times = 0

    def __iter__(self) -> Iterator[Any]:
        Told.times += 1
        return super().__iter__()


def walks(number: int) -> int:
    """How often all sections are gone through when the pages of so many facts are made."""
    Told.times = 0
    site = sheets.site(sheets.many(number))
    slices = Slices(msgspec.structs.replace(site, sections=Told(site.sections)))
    for page in [page for kind in PAGES for page in kind.pages(slices, "en")]:
        assert page.view
    return Told.times


def test_no_page_goes_through_all_sections_but_those_that_show_them() -> None:
    assert walks(40) == walks(4) > 0


class Facts(dict[str, Any]):
    """Facts that can be asked for, but not listed."""

    def keys(self) -> Any:
        raise AssertionError("all facts are listed for one text")


def test_no_text_that_cites_facts_is_held_against_all_of_them() -> None:
    topics = "acme: {label: Acme, lede: 'It has a plant [@fact-1] and no other [@fact-99].'}\n"
    site = sheets.site({**sheets.many(4), "content/topics.yaml": topics})
    found = list(unknown_fact.check(msgspec.structs.replace(site, facts=Facts(site.facts))))
    assert [one.message for one in found] == ["there is no fact `fact-99`"]
