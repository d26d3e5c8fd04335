"""What a figure is compared with is told as the quote tells it: a year ago, a quarter or a month."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.basing import base_exchanged
from factsheet.text.quantities.reading import read

# On the year, and on the month.
TOLD = {
    "en": ("Prices rose by 2% {}.", "year on year", "month on month"),
    "de": ("Die Preise stiegen im Vergleich zum {} um 2 Prozent.", "Vorjahr", "Vormonat"),
    "fr": ("Les prix ont augmenté de 2 % {}.", "sur un an", "sur un mois"),
    "es": ("Los precios subieron un 2 % {}.", "respecto al año anterior", "respecto al mes anterior"),
    "it": ("I prezzi sono saliti del 2% {}.", "su base annua", "su base mensile"),
    "pl": ("Ceny wzrosły o 2 proc. {}.", "rok do roku", "miesiąc do miesiąca"),
    "cs": ("Ceny {} vzrostly o 2 procenta.", "meziročně", "meziměsíčně"),
    "sv": ("Priserna steg med 2 procent {}.", "på årsbasis", "på månadsbasis"),
    "ru": ("Цены выросли на 2% {}.", "год к году", "месяц к месяцу"),
    "tr": ("Fiyatlar {} göre yüzde 2 arttı.", "bir önceki yıla", "bir önceki aya"),
    "zh": ("价格{}上涨2%。", "同比", "环比"),
    "ja": ("価格は{}2%上昇した。", "前年同月比", "前月比"),
    "ko": ("가격은 {} 2% 올랐다.", "전년 동월보다", "전월보다"),
}


def exchanged(statement: str, quote: str, language: str) -> bool:
    ours, theirs = read(statement, "en"), read(quote, language)
    return base_exchanged(ours, hold(ours, [theirs]), [theirs]) is not None


@pytest.mark.parametrize("language", TOLD)
def test_on_the_year_is_not_on_the_month(language: str) -> None:
    text, year, month = TOLD[language]
    for base, found in ((year, False), (month, True)):
        assert found == exchanged("Prices rose by 2% on the year.", text.format(base), language)


def test_a_text_that_compares_with_both_says_nothing() -> None:
    both = "Die Preise stiegen gegenüber dem Vormonat um 2 Prozent und lagen 5 Prozent über dem Vorjahr."
    assert not exchanged("Prices rose by 2% on the year.", both, "de")
    two = "Prices rose by 2% on the year and 1% on the month."
    assert not exchanged(two, "Les prix ont augmenté de 2 % sur un mois.", "fr")


def test_the_previous_period_may_be_a_month() -> None:
    assert not exchanged("Prices rose by 2% on the month.", "价格环比上涨2%。", "zh")


@pytest.mark.parametrize(
    ("language", "quote", "found"),
    [
        ("en", "Prices rose by 2% in a year.", True),
        ("fr", "Les prix ont augmenté de 2 % en un an.", True),
        ("fr", "Les prix ont augmenté de 2 % en une décennie.", False),
        ("de", "Die Preise stiegen in einem Jahr um 2 Prozent.", True),
    ],
)
def test_a_decade_is_no_year(language: str, quote: str, *, found: bool) -> None:
    assert found == exchanged("Prices rose by 2% in a decade.", quote, language)
