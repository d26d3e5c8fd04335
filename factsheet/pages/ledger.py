"""Facts go in, the rows of a ledger come out, in the order given."""

from __future__ import annotations

from collections.abc import Iterable, Sized

import msgspec

from factsheet.model import Certainty, Fact
from factsheet.pages import addresses, wording
from factsheet.pages.dating import When, when
from factsheet.pages.keys import Key, gathered, keys
from factsheet.pages.wording import ShownWords
from factsheet.stages import Site

ROWS = 40  # on one page; of more, a browser lays out those near the window


class Row(msgspec.Struct, frozen=True):
    """One fact. `place` is its number on the sheet's ledgers and "" elsewhere; `marks` are words the template knows."""

    id: str
    place: str
    href: str
    statement: ShownWords
    keys: tuple[Key, ...]
    certainty: Certainty
    marks: tuple[str, ...]
    date: When


def many(facts: Sized) -> bool:
    """Whether a page with a row for each of these facts has too many to be laid out all at once."""
    return len(facts) > ROWS


def rows(site: Site, language: str, facts: Iterable[Fact], prefix: str, *, previews: bool) -> tuple[Row, ...]:
    """Rows without a place; `prefix` begins the ids of their previews and is not used twice on a page."""
    return tuple(row(site, language, fact, f"{prefix}_{n}", previews=previews) for n, fact in enumerate(facts, 1))


def row(site: Site, language: str, fact: Fact, prefix: str, *, previews: bool, place: str = "") -> Row:
    """A fact as lists show it; `place` is its number among all of the sheet, "" where the list is of some."""
    return Row(
        id=fact.id,
        place=place,
        href=addresses.fact(fact.id),
        statement=wording.unlinked(fact.statement, language),
        keys=gathered(keys(site, language, fact.id, prefix, previews=previews)),
        certainty=fact.certainty,
        marks=site.marks[fact.id],
        date=when(fact.date, language),
    )
