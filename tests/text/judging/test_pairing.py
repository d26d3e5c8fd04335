"""Of two figures in a sentence each keeps what it is of."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.pairing import half_told_as_whole, sides_exchanged
from factsheet.text.quantities.reading import read
from tests.growing import in_proportion


def exchanged(statement: str, quote: str, language: str = "en") -> bool:
    ours, theirs = read(statement, "en"), read(quote, language)
    return sides_exchanged(ours, hold(ours, [theirs]), [theirs]) is not None


QUOTES = {
    "en": "The company raised $6.6 billion, valuing it at $157 billion.",
    "fr": "L'entreprise a levé 6,6 milliards de dollars, ce qui la valorise à 157 milliards.",
    "de": "Das Unternehmen hat 6,6 Milliarden Dollar eingesammelt und wird mit 157 Milliarden Dollar bewertet.",
    "es": "La empresa recaudó 6.600 millones de dólares y está valorada en 157.000 millones de dólares.",
    "zh": "该公司融资66亿美元，估值1570亿美元。",
}


@pytest.mark.parametrize("language", QUOTES)
def test_what_was_raised_is_not_what_it_is_worth(language: str) -> None:
    assert exchanged("It raised $157 billion at a valuation of $6.6 billion.", QUOTES[language], language)
    assert not exchanged("It raised $6.6 billion at a valuation of $157 billion.", QUOTES[language], language)


QUOTE = "It made a profit of $2 million on revenue of $5 million."


@pytest.mark.parametrize(
    ("statement", "wrong"),
    [
        ("It had a profit of $5 million on revenue of $2 million.", True),
        ("It had $2 million in revenue and $5 million in profit.", True),
        ("It had revenue of $5 million and a profit of $2 million.", False),
        ("It had $5 million in revenue and $2 million in profit.", False),
        ("Its profit was $2 million.", False),
        ("It had a profit of $5 million. Its revenue was 2 million.", True),
        ("It made a profit of $5 million.", True),
    ],
)
def test_either_figure_goes_with_the_word_in_its_turn(statement: str, *, wrong: bool) -> None:
    assert wrong == exchanged(statement, QUOTE)


def test_what_stands_far_off_is_not_paired() -> None:
    quote = "Revenue rose from $2 million to $5 million, and the company, which is small, made a profit."
    assert not exchanged("Revenue reached $5 million, after $2 million, and there was a profit.", quote)


@pytest.mark.parametrize(
    ("statement", "wrong"),
    [
        ("Life expectancy is 85.6 years.", True),
        ("Women can expect to live 85.6 years.", False),
        ("Life expectancy is 85.6 years, for men 80.", False),
        ("Life expectancy is 90 years.", False),
    ],
)
@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("en", "Life expectancy is 85.6 years for women and 80 years for men."),
        ("fr", "L'espérance de vie est de 85,6 ans pour les femmes et de 80 ans pour les hommes."),
        ("de", "Die Lebenserwartung liegt für Frauen bei 85,6 Jahren und für Männer bei 80 Jahren."),
    ],
)
def test_a_figure_of_women_is_not_one_of_all(statement: str, language: str, quote: str, *, wrong: bool) -> None:
    ours, theirs = read(statement, "en"), [read(quote, language)]
    assert wrong == (half_told_as_whole(ours, hold(ours, theirs), theirs) is not None)


@pytest.mark.parametrize("between", [" ", " and ", ", ", ". "])
def test_a_long_and_hostile_text_is_judged(between: str) -> None:
    def work(size: int) -> None:
        text = between.join(f"imports of {number} euros, exports of" for number in range(size // 20))
        ours, theirs = read(text.replace("imports", "exports"), "en"), [read(text, "en")]
        sides_exchanged(ours, hold(ours, theirs), theirs)

    in_proportion(work, 8_000)
