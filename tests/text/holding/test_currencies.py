"""Currencies of one family are several currencies; a bare dollar or crown may be any of them."""

from __future__ import annotations

import pytest

from factsheet.text.holding.comparing import compared
from factsheet.text.quantities.reading import read


def how(statement: str, quote: str, language: str) -> str | None:
    (ours,), (theirs,) = read(statement, "en").quantities, read(quote, language).quantities
    return compared(ours, theirs)


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("DKK 3 million", "SEK 3 million", "en"),
        ("3 million Danish kroner", "3 million Swedish kronor", "en"),
        ("3 million Canadian dollars", "3 million Australian dollars", "en"),
        ("US$3 million", "C$3 million", "en"),
        ("C$3 million", "HK$3 million", "en"),
        ("3 million Canadian dollars", "3 millions de dollars australiens", "fr"),
        ("3 million Norwegian kroner", "3 millions de couronnes suédoises", "fr"),
        ("3 million Canadian dollars", "300万港元", "zh"),
    ],
)
def test_the_money_of_two_countries_is_two_units(statement: str, quote: str, language: str) -> None:
    assert "unit-mismatch" == how(statement, quote, language)


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("$3 million", "HK$3 million", "en"),
        ("C$3 million", "3 million dollars", "en"),
        ("3 million kroner", "DKK 3 million", "en"),
        ("SEK 3 million", "3 miljoner kronor", "sv"),
        ("SEK 3 million", "3 millioner kroner", "da"),
        ("SEK 3 million", "3 mio. kr.", "da"),
        ("CZK 3 million", "3 Mio. Kronen", "de"),
        ("3 million Canadian dollars", "3 millions de dollars canadiens", "fr"),
        ("3 million Canadian dollars", "300万加元", "zh"),
    ],
)
def test_a_bare_name_is_any_of_its_family(statement: str, quote: str, language: str) -> None:
    assert "same" == how(statement, quote, language)
