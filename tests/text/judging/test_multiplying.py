"""What doubled is not told as tripled."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.multiplying import multiple_off
from factsheet.text.quantities.reading import read
from tests.growing import in_proportion


def off(statement: str, quote: str, language: str) -> bool:
    ours, theirs = read(statement, "en"), read(quote, language)
    return multiple_off(ours, hold(ours, [theirs]), [theirs]) is not None


@pytest.mark.parametrize(
    ("statement", "language", "quote", "wrong"),
    [
        ("Use doubled.", "en", "Use rose from 23% to 46%.", False),
        ("Use tripled.", "en", "Use rose from 23% to 46%.", True),
        ("Use doubled.", "de", "Der Anteil stieg von 23 auf 44 Prozent.", False),
        ("Use more than doubled.", "fr", "Le nombre est passé de 1,2 million à 3,1 millions.", False),
        ("Use more than tripled.", "fr", "Le nombre est passé de 1,2 million à 3,1 millions.", True),
        ("Use halved.", "de", "Die Zahl sank von 200 auf 98.", False),
        ("Use halved.", "de", "Die Zahl sank von 200 auf 150.", True),
        ("Use tripled.", "en", "Use tripled, and sales rose from 23 to 46.", False),
        ("Use tripled.", "en", "Use grew.", False),
        ("Use rose to 46%.", "en", "Use rose from 23% to 46%.", False),
    ],
)
def test_a_factor_is_that_of_the_quotes_figures(statement: str, language: str, quote: str, *, wrong: bool) -> None:
    assert wrong == off(statement, quote, language)


@pytest.mark.parametrize("between", [" ", " and ", ", ", ". "])
def test_a_long_and_hostile_text_is_judged(between: str) -> None:
    def work(size: int) -> None:
        text = between.join(f"from {number} to {number + 1} it tripled" for number in range(size // 20))
        ours, theirs = read(text.replace("tripled", "doubled"), "en"), [read(text, "en")]
        multiple_off(ours, hold(ours, theirs), theirs)

    in_proportion(work, 8_000)
