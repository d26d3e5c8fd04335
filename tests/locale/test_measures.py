from __future__ import annotations

import pytest

from factsheet.locale.measures import Affixes, affixes, currency, noun_pattern
from factsheet.locale.numerals import Numeral
from factsheet.model import LanguageMap, Wording

SEEDS = LanguageMap((Wording("graines", "fr"),))
FEW, MILLIONS = Numeral("3"), Numeral("3", "{0} millions", 6)


@pytest.mark.parametrize(
    ("language", "unit", "positive", "negative"),
    [
        ("en", "USD", ("$", ""), ("-$", "")),
        ("en-GB", "USD", ("US$", ""), ("-US$", "")),
        ("en", "SEK", ("SEK\u00a0", ""), ("-SEK\u00a0", "")),
        ("fr", "EUR", ("", "\u00a0€"), ("-", "\u00a0€")),
        ("nl", "EUR", ("€\u00a0", ""), ("€\u00a0-", "")),
        ("sv", "SEK", ("", "\u00a0kr"), ("−", "\u00a0kr")),
        ("en", "percent", ("", "%"), ("-", "%")),
        ("de", "percent", ("", "\u00a0%"), ("-", "\u00a0%")),
    ],
)
def test_a_sign_stands_where_its_language_puts_it(
    language: str, unit: str, positive: tuple[str, str], negative: tuple[str, str]
) -> None:
    assert Affixes(positive, negative) == affixes(unit, language, scaled=False)


def test_beside_a_scale_word_a_sign_that_would_follow_is_written_as_a_word() -> None:
    assert affixes("EUR", "en", scaled=True)
    assert affixes("EUR", "fr", scaled=True) is None
    assert "{0} d’euros" == noun_pattern("EUR", None, MILLIONS, "fr")


@pytest.mark.parametrize("unit", ["", "meter", "seeds", "usd", "ZZZ", "USDX"])
def test_what_is_no_currency_has_no_sign(unit: str) -> None:
    assert not currency(unit)
    assert affixes(unit, "en", scaled=False) is None


@pytest.mark.parametrize(
    ("unit", "noun", "numeral", "language", "pattern"),
    [
        ("", None, FEW, "fr", "{0}"),
        ("", None, MILLIONS, "fr", "{0}"),
        ("seeds", SEEDS, FEW, "fr", "{0} graines"),
        ("seeds", SEEDS, MILLIONS, "fr", "{0} de graines"),
        ("seeds", None, FEW, "fr", "{0} seeds"),
        ("meter", None, FEW, "en", "{0} metres"),
        ("length-meter", None, FEW, "en", "{0} metres"),
        ("meter", None, Numeral("1", plural="one"), "ar", "{0} متر"),
        ("meter", None, MILLIONS, "ro", "{0} de metri"),
        ("year", None, FEW, "it", "{0} anni"),
        ("day", None, FEW, "pt", "{0} dias"),
        ("hour", None, FEW, "nl", "{0} uur"),
    ],
)
def test_a_noun_stands_beside_the_number(
    unit: str, noun: LanguageMap | None, numeral: Numeral, language: str, pattern: str
) -> None:
    assert pattern == noun_pattern(unit, noun, numeral, language)
