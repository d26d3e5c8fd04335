"""Words that say one quantity are a value; of others it is told why not."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factsheet.text.quantities.amounts import Nouns, Quantity
from factsheet.text.quantities.values import Unread, read_value

NOUNS = Nouns((("parameters", "en", ("parameter", "parameters")),))


def test_the_words_of_a_value_give_one_quantity() -> None:
    found = read_value("about 500 billion parameters", "en", NOUNS)
    assert isinstance(found, Quantity)
    assert (Decimal("5e11"), "approx", "parameters") == (found.value, found.bound, found.noun)


@pytest.mark.parametrize("number", ["1999", "1200", "7", "20190503"])
def test_figures_alone_are_a_number_where_one_is_asked_for(number: str) -> None:
    value = read_value(number, "en")
    assert isinstance(value, Quantity)
    assert (Decimal(number), "exact", ()) == (value.low, value.bound, value.units)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "18 to 24 months"), ("en", "between 18 and 24 months"), ("en", "from 18 to 24 months"),
        ("en", "From 18 months to 24 months"), ("de", "zwischen 18 und 24 Monaten"), ("fr", "entre 18 et 24 mois"),
        ("fr", "de 18 à 24 mois"), ("es", "entre 18 y 24 meses"), ("it", "tra 18 e 24 mesi"),
        ("nl", "tussen 18 en 24 maanden"), ("ru", "от 18 до 24 месяцев"), ("pl", "od 18 do 24 miesięcy"),
    ],
)  # fmt: skip
def test_a_range_may_have_the_word_that_leads_to_it(language: str, words: str) -> None:
    value = read_value(words, language)
    assert isinstance(value, Quantity)
    assert (Decimal(18), Decimal(24), "range", ("month",)) == (value.low, value.high, value.bound, value.units)


@pytest.mark.parametrize(
    ("words", "reason", "noun"),
    [
        ("from 18 months", "“from” is more than a figure", ""),
        ("5 parameters in Leeds", "“in Leeds” is more than a figure", ""),
        ("12 categories", "“categories” is no unit, currency or counted noun known in English", "categories"),
        ("between 12 and 14 categories", "; the nouns known are parameters", "categories"),
        ("its 12", "“its” is no unit", ""),
        ("in 2019", "dates go into the field date", ""),
        ("5 of 7 vans", "2 numbers can be read here", ""),
        (" ", "a number is needed", ""),
    ],
)
def test_what_is_no_one_quantity_is_told_with_the_reason(words: str, reason: str, noun: str) -> None:
    unread = read_value(words, "en", NOUNS)
    assert isinstance(unread, Unread)
    assert reason in unread.reason
    assert unread.noun == noun


@pytest.mark.parametrize(
    ("language", "words", "low", "high", "bound"),
    [
        ("en", "about 1200", 1200, 1200, "approx"),
        ("en", "up to 2000", None, 2000, "max"),
        ("en", "1500+", 1500, None, "min"),
        ("de", "rund 1200", 1200, 1200, "approx"),
        ("fr", "environ 1200", 1200, 1200, "approx"),
        ("en", ">= 50", 50, None, "min"),
        ("en", "approx. 500", 500, 500, "approx"),
    ],
)
def test_a_bounded_number_that_may_be_a_year_is_a_number(
    language: str, words: str, low: int | None, high: int | None, bound: str
) -> None:
    value = read_value(words, language)
    assert isinstance(value, Quantity)
    assert (low, high, bound) == (value.low, value.high, value.bound)


@pytest.mark.parametrize("words", ["since 2019", "May 2019", "2010-2015", "13 May 2019"])
def test_a_date_is_no_number(words: str) -> None:
    assert isinstance(read_value(words, "en"), Unread)
