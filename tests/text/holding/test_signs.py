"""A minus is a fall, a loss or a deficit of as much, and nothing else."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


def how(statement: str, language: str, quote: str, other: str) -> list[str]:
    return [one.how for one in hold(read(statement, language), [read(quote, other)])]


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("Output shrank by 0.1%.", "en", "La production a reculé (-0,1 %).", "fr"),
        ("Sales were down 5.1%.", "en", "Sales growth: −5.1%.", "en"),
        ("The loss was 40 million euros.", "en", "Das Ergebnis lag bei minus 40 Millionen Euro.", "de"),
        ("La production a reculé de 0,3 %, après −0,2 %.", "fr", "It fell by 0.3%, after a fall of 0.2%.", "en"),
        ("The balance was -3 million euros.", "en", "Le déficit est de 3 millions d'euros.", "fr"),
    ],
)
def test_a_minus_is_told_in_words(statement: str, language: str, quote: str, other: str) -> None:
    assert set(how(statement, language, quote, other)) == {"same"}


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("Output grew by 7.1%.", "La production a reculé (-7,1 %)."),
        ("The profit was 40 million euros.", "Le résultat est de -40 millions d'euros."),
        ("It fell by 2%, then rose by 7.1%.", "La production a reculé (-7,1 %)."),
        ("Output fell to -7.1%.", "La production a chuté à 7,1 %."),
        ("Output fell to 7.1%.", "La production a chuté à -7,1 %."),
        ("Output shrank by 7.2%.", "La production a reculé (-7,1 %)."),
        ("Output was -7.1%.", "La production a augmenté de 7,1 %."),
    ],
)
def test_a_rise_a_profit_and_another_figure_are_not(statement: str, quote: str) -> None:
    assert how(statement, "en", quote, "fr")[-1] != "same"
