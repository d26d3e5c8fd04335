"""What came of the self-test goes in; its sentence, its table and what no rule saw come out, for the method page."""

from __future__ import annotations

import msgspec

from factsheet.pages import addresses
from factsheet.pages.counts import Count, count
from factsheet.stages import Site, Trial
from factsheet.text.corrupting.corruptions import KINDS, Kind


class Row(msgspec.Struct, frozen=True):
    """One kind of slip, or all of them together where `kind` is ""."""

    kind: Kind | str
    tried: Count
    refused: Count
    warned: Count
    unseen: Count


class Missed(msgspec.Struct, frozen=True):
    """A corrupted statement that no rule found fault with; `language` is "" where it is the page's own."""

    fact: str
    href: str
    kind: str
    language: str
    text: str


class Tested(msgspec.Struct, frozen=True):
    """`facts` were tried, of `of`: fewer where a sheet is so large that a sample stands for it."""

    facts: Count
    of: Count
    total: Row
    rows: tuple[Row, ...]
    missed: tuple[Missed, ...]


def result(site: Site, language: str) -> Tested | None:
    """None where no test was made, or none could be: a sheet that says no number, denies nothing and names nobody."""
    trial = site.trial
    total = _row(trial, "", language)
    if not total.tried.of:
        return None
    rows = (_row(trial, kind, language) for kind in KINDS)
    missed = (
        Missed(one.fact, addresses.fact(one.fact), one.kind, _foreign(one.language, language), one.text)
        for one in trial.unseen
    )
    return Tested(
        facts=count(trial.facts, language),
        of=count(trial.of, language),
        total=total,
        rows=tuple(row for row in rows if row.tried.of),
        missed=tuple(missed),
    )


def _row(trial: Trial, kind: str, language: str) -> Row:
    numbers = trial.counts(kind)
    tried, refused, warned, unseen = (count(number, language) for number in (sum(numbers), *numbers))
    return Row(kind, tried, refused, warned, unseen)


def _foreign(language: str, own: str) -> str:
    return "" if language == own else language
