"""A sum is told for as long a time as the quote tells it for."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.spanning import span_exchanged
from factsheet.text.quantities.reading import read
from tests.growing import in_proportion

QUARTER = {
    "en": "Revenue in the third quarter came to 12 million euros.",
    "fr": "Au troisième trimestre, le chiffre d'affaires a atteint 12 millions d'euros.",
    "de": "Im dritten Quartal betrug der Umsatz 12 Millionen Euro.",
    "es": "Los ingresos del tercer trimestre fueron de 12 millones de euros.",
    "it": "Nel terzo trimestre il fatturato è stato di 12 milioni di euro.",
    "pt": "No terceiro trimestre, a receita foi de 12 milhões de euros.",
    "nl": "In het derde kwartaal bedroeg de omzet 12 miljoen euro.",
    "zh": "第三季度营收1200万欧元。",
    "ja": "第3四半期の売上高は1200万ユーロだった。",
}


def found(statement: str, quote: str, language: str = "en") -> Mismatch | None:
    ours, theirs = read(statement, "en"), read(quote, language)
    return span_exchanged(ours, hold(ours, [theirs]), [theirs])


@pytest.mark.parametrize("language", QUARTER)
def test_a_quarters_sum_is_no_years(language: str) -> None:
    quote = QUARTER[language]
    for time, wrong in (("third-quarter", False), ("quarterly", False), ("annual", True), ("half-year", True)):
        assert wrong == bool(found(f"The {time} revenue was 12 million euros.", quote, language)), time


def test_a_year_alone_is_a_time_of_what_comes_in_over_it() -> None:
    assert found("Revenue was $12 million in 2024.", "Revenue in the third quarter of 2024 was $12 million.")
    assert not found("Revenue was $12 million in 2024.", "Revenue in 2024 was $12 million.")
    assert not found("It opened in 2024 with 300 staff.", "It opened in the third quarter of 2024 with 300 staff.")


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("Quarterly revenue was $5m.", "Third-quarter revenue was $5m, up from $4m a year earlier."),
        ("Annual sales were $5m.", "Sales in the twelve months to June were $5m."),
        ("Sales grew 12% in a year.", "Sales grew 12% in the third quarter."),
        ("The quarter brought sales of $5m, and the year $20m.", "Sales were $20m in the year, $5m in the quarter."),
        ("It sold 300 cars from January to June.", "It sold 300 cars in the first half of the year."),
        ("It sold 300 cars.", "It sold 300 cars in the quarter."),
        ("Revenue was $5m in 2023.", "Revenue for 2023 was $5m, with $2m in the fourth quarter."),
    ],
)
def test_what_both_tell_and_what_one_leaves_out_is_right(statement: str, quote: str) -> None:
    assert not found(statement, quote)


@pytest.mark.parametrize("between", [" ", " and ", ", ", ". "])
def test_a_long_and_hostile_text_is_judged(between: str) -> None:
    def work(size: int) -> None:
        text = between.join(f"{number} euros in the third quarter" for number in range(size // 20))
        ours, theirs = read(text.replace("third quarter", "full year"), "en"), [read(text, "en")]
        span_exchanged(ours, hold(ours, theirs), theirs)

    in_proportion(work, 8_000)
