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
    "sv": "Under tredje kvartalet uppgick intäkterna till 12 miljoner euro.",
    "da": "I tredje kvartal var omsætningen 12 millioner euro.",
    "nb": "I tredje kvartal var omsetningen 12 millioner euro.",
    "pl": "W trzecim kwartale przychody wyniosły 12 mln euro.",
    "cs": "Ve třetím čtvrtletí činily tržby 12 milionů eur.",
    "ru": "В третьем квартале выручка составила 12 миллионов евро.",
    "uk": "У третьому кварталі виручка становила 12 мільйонів євро.",
    "tr": "Üçüncü çeyrekte gelir 12 milyon euro oldu.",
    "ro": "În al treilea trimestru, veniturile au fost de 12 milioane de euro.",
    "el": "Στο τρίτο τρίμηνο τα έσοδα ήταν 12 εκατομμύρια ευρώ.",
    "ko": "3분기 매출은 1200만 유로였다.",
    "ar": "بلغت الإيرادات في الربع الثالث 12 مليون يورو.",
    "fi": "Kolmannella neljänneksellä liikevaihto oli 12 miljoonaa euroa.",
    "hu": "A harmadik negyedévben a bevétel 12 millió euró volt.",
    "ca": "Al tercer trimestre, els ingressos van ser de 12 milions d'euros.",
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
        ("It opens 12 shops later this year.", "It opens 12 shops in the second half of the year."),
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


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Omsætningen steg til 12 millioner fra samme kvartal sidste år.", "da"),
        ("Przychody wyniosły 12 mln w porównaniu z tym samym kwartałem ubiegłego roku.", "pl"),
        ("Виручка зросла до 12 мільйонів порівняно з тим самим кварталом минулого року.", "uk"),
        ("ارتفعت الإيرادات إلى 12 مليون دولار مقارنة بالربع نفسه من العام الماضي.", "ar"),
        ("A bevétel 12 millióra nőtt az előző év azonos negyedévéhez képest.", "hu"),
    ],
)
def test_what_a_quarter_is_compared_with_is_no_time_of_its_sum(quote: str, language: str) -> None:
    assert not found("Quarterly revenue rose to 12 million.", quote, language)


def test_a_rank_is_no_sum() -> None:
    ours = read("The second shop opens this year.", "en")
    theirs = [read("Der zweite Laden öffnet in der zweiten Jahreshälfte.", "de")]
    assert span_exchanged(ours, hold(ours, theirs), theirs) is None
