"""What came together in several years, told as what comes every year, and the reverse."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.totalling import total_mismatch
from factsheet.text.quantities.reading import read
from tests.growing import in_proportion

TOTAL = {
    "en": "Acme paid 30 million euros over five years.",
    "fr": "Acme a payé 30 millions d'euros en cinq ans.",
    "de": "Acme zahlte 30 Millionen Euro in fünf Jahren.",
    "es": "Acme pagó 30 millones de euros en cinco años.",
    "it": "Acme ha pagato 30 milioni di euro in cinque anni.",
    "nl": "Acme betaalde 30 miljoen euro in vijf jaar.",
    "pt": "A Acme pagou 30 milhões de euros em cinco anos.",
}
YEARLY = {
    "en": "Acme pays 30 million euros a year.",
    "fr": "Acme paie 30 millions d'euros par an.",
    "de": "Acme zahlt 30 Millionen Euro pro Jahr.",
    "es": "Acme paga 30 millones de euros al año.",
    "it": "Acme paga 30 milioni di euro all'anno.",
    "nl": "Acme betaalt 30 miljoen euro per jaar.",
    "pt": "A Acme paga 30 milhões de euros por ano.",
}


def apart(statement: str, language: str, *quotes: tuple[str, str]) -> bool:
    ours, theirs = read(statement, language), [read(*quote) for quote in quotes]
    found = total_mismatch(ours, hold(ours, theirs), theirs)
    return found is not None and not found.sure


@pytest.mark.parametrize(("ours", "theirs"), [*product(TOTAL, repeat=2)])
def test_five_years_together_are_not_each_of_them(ours: str, theirs: str) -> None:
    assert apart(YEARLY[ours], ours, (TOTAL[theirs], theirs))
    assert apart(TOTAL[ours], ours, (YEARLY[theirs], theirs))
    assert not apart(TOTAL[ours], ours, (TOTAL[theirs], theirs))
    assert not apart(YEARLY[ours], ours, (YEARLY[theirs], theirs))


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("Acme paid 30 million euros.", TOTAL["en"]),
        (YEARLY["en"], "Acme paid 30 million euros."),
        (YEARLY["en"], "Acme paid 30 million euros a year over five years."),
        (YEARLY["en"], "Acme paid 30 million euros in 12 months."),
        ("40 tonnes a year.", "It emits 40 tonnes a year, and has emitted 400 in ten years."),
    ],
)
def test_what_does_not_tell_otherwise_is_no_mismatch(statement: str, quote: str) -> None:
    assert not apart(statement, "en", (quote, "en"))


def test_another_quote_may_give_it_by_the_year() -> None:
    assert not apart(YEARLY["en"], "en", (TOTAL["fr"], "fr"), (YEARLY["de"], "de"))


def test_a_long_and_hostile_text_is_judged() -> None:
    def work(size: int) -> None:
        apart("30 euros a year. " * (size // 17), "en", ("30 euros over five years. " * (size // 26), "en"))

    in_proportion(work, 10_000)
