from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet import located
from factsheet.fields.reading import Reader
from factsheet.load.values import Amount, ValueKind, amounts, read_amount
from factsheet.load.worded import Worded
from factsheet.model import Value, Wording


def read(typed: str, language: str = "en") -> tuple[Value | Worded | None, list[tuple[str, str, str]]]:
    reader = Reader("a", (language,))
    node = located.parse("a", typed.encode()).root
    assert node is not None
    value = ValueKind().read(node, reader)
    return value, [(str(one.at)[2:], one.rule, one.message) for one in reader.findings]


def number(text: str) -> Decimal:
    return Decimal(text)


BILLION = Decimal(10) ** 9


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("{amount: 500 billion}", Value(500 * BILLION, 500 * BILLION)),
        ("{amount: 500 billion, bound: approx, unit: vans}", Value(500 * BILLION, 500 * BILLION, "approx", "vans")),
        ("{amount: 4000, bound: min}", Value(number("4000"), None, "min")),
        ("{amount: 4000, bound: max, unit: USD}", Value(None, number("4000"), "max", "USD")),
        ("{low: 1, high: 2}", Value(number("1"), number("2"), "range")),
        ("{low: 1, high: 2, bound: approx}", Value(number("1"), number("2"), "approx")),
        ("{low: 2, high: 2}", Value(number("2"), number("2"), "range")),
        ("{amount: -5}", Value(number("-5"), number("-5"))),
    ],
)  # fmt: skip
def test_a_value_is_an_interval(typed: str, expected: Value) -> None:
    assert (expected, []) == read(typed)


@pytest.mark.parametrize(
    ("typed", "place", "message"),
    [
        ("{low: 2, high: 1}", "1:1", "the range is upside down: `low` is above `high`"),
        ("{low: 1 billion, high: 2 million}", "1:1", "the range is upside down: `low` is above `high`"),
        ("{low: 2}", "1:1", "a range needs both `low` and `high`"),
        ("{high: 2}", "1:1", "a range needs both `low` and `high`"),
        ("{amount: 1, low: 2, high: 3}", "1:1", "a value has an `amount`, or `low` and `high`, not both"),
        ("{unit: USD}", "1:1", "the value has no amount"),
        ("{amount: 1, bound: range}", "1:1", "a range needs `low` and `high`"),
        ("{low: 1, high: 2, bound: min}", "1:1", "a range cannot be `min`"),
        ("{amount: 1, bound: roughly}", "1:20", "`roughly` is not one of exact, approx, min, max, range"),
        ("{amount: 5e11}", "1:10", "`5e11` is not an amount"),
        ("{amount: much}", "1:10", "`much` is not an amount"),
    ],
)
def test_what_is_no_interval_is_told(typed: str, place: str, message: str) -> None:
    assert (None, [(place, "bad-value", message)]) == read(typed)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("about 500 billion vans", Wording("about 500 billion vans", "en")),
        ("{text: 500 milliards, lang: fr}", Wording("500 milliards", "fr")),
    ],
)
def test_a_value_may_be_words_in_the_first_language_or_in_another(typed: str, words: Wording) -> None:
    value, findings = read(typed)
    assert isinstance(value, Worded)
    assert (value.words, findings) == (words, [])


AMOUNTS: list[tuple[str, str, str | None]] = [
    ("en", "500 billion", "500e9"),
    ("en", "1 Trillion", "1e12"),
    ("en", "1,200", "1200"),
    ("en", "1,200.50", "1200.50"),
    ("en", "12,00,000", "1200000"),
    ("en", "0.5 million", "500000.0"),
    ("en", "1.50", "1.50"),
    ("en", "−5", "-5"),
    ("en", "+5", "5"),
    ("en", "1'000'000", "1000000"),
    ("en", "1\u00a0000", "1000"),
    ("en", "500\u00a0billion", "500e9"),
    ("en", "1 milliard", None),
    ("en", "1,5", None),
    ("en", "12,34", None),
    ("en", "1,20", None),
    ("en", "1,200,50", None),
    ("en", "1234,567", None),
    ("en", "1.2.3", None),
    ("en", "1,,200", None),
    ("en", "1.", None),
    ("en", ".5", None),
    ("en", "1  billion", None),
    ("en", "1 million million", None),
    ("en", "1e12", None),
    ("en", "0x10", None),
    ("en", "NaN", None),
    ("en", "٥", None),
    ("en", "²", None),
    ("en", "", None),
    ("fr", "500 milliards", "500e9"),
    ("fr", "1,5 milliard", "1.5e9"),
    ("fr", "1 billion", "1e12"),
    ("fr", "1 200,50", "1200.50"),
    ("fr", "1\u202f200,50", "1200.50"),
    ("fr", "1,200", "1.200"),
    ("fr", "1.50", None),
    ("fr", "1.500", None),
    ("de", "1.500", "1500"),
    ("de", "1,5 Milliarden", "1.5e9"),
    ("es", "500 mil millones", "500e9"),
    ("es", "1 billón", "1e12"),
    ("hi", "2 करोड़", "2e7"),
    ("ja", "500", "500"),
    ("xx", "500", "500"),
    ("xx", "-1.5", "-1.5"),
    ("xx", "1,200", None),
]


@pytest.mark.parametrize(("language", "typed", "expected"), AMOUNTS)
def test_an_amount_is_read_as_the_sites_first_language_writes_it(
    language: str, typed: str, expected: str | None
) -> None:
    assert (None if expected is None else Decimal(expected)) == read_amount(typed, language)


def test_an_amount_is_exact_and_as_precise_as_it_was_typed() -> None:
    assert str(read_amount("1.50", "en")) == "1.50"
    assert format(read_amount("500 billion", "en") or 0, "f") == "500000000000"
    assert read_amount("1234567890123456789012345678901234567.5", "en") == Decimal(
        "1234567890123456789012345678901234567.5"
    )


@pytest.mark.parametrize(("language", "word"), [("en", "billion"), ("fr", "milliard"), ("de", "milliarde")])
def test_the_mend_speaks_of_the_sites_first_language(language: str, word: str) -> None:
    assert word in amounts(language)


@given(st.text(alphabet="0123456789.,' \u00a0\u202f+-eEbilonm", max_size=50), st.sampled_from(["en", "fr", "de", "hi"]))
def test_any_text_is_an_amount_or_is_not(text: str, language: str) -> None:
    amount: Any = read_amount(text, language)
    assert amount is None or amount.is_finite()


@given(st.integers(0, 10**15), st.sampled_from(["en", "de", "es", "pt"]))
def test_grouped_digits_mean_what_they_meant_without(number: int, language: str) -> None:
    mark = "," if language == "en" else "."
    assert Decimal(number) == read_amount(f"{number:,}".replace(",", mark), language)


@pytest.mark.parametrize(
    ("typed", "language", "help"),
    [
        ("1,5 billion", "en", "write amount: 1.5 billion"), ("1 200", "en", "write amount: 1200"),
        ("1.5", "fr", 'write amount: "1,5"'), ("12%", "en", "write amount: 12, and unit: percent"),
        ("12 %", "en", "write amount: 12, and unit: percent"),
        ("$5 billion", "en", "write amount: 5 billion, and unit: USD"),
        ("1.3 million", "de", 'write amount: "1,3 million"'),
        ("1.234,5", "en", "write amount: 1234.5"),
    ],
)  # fmt: skip
def test_an_amount_of_another_language_is_answered_with_one_of_this(typed: str, language: str, help: str) -> None:
    reader = Reader("a", (language,))
    node = located.parse("a", f'{{amount: "{typed}"}}'.encode()).root
    assert node is not None
    assert ValueKind().read(node, reader) is None
    assert reader.findings[0].help == help


@pytest.mark.parametrize(
    ("text", "languages", "mend"),
    [
        ("5,293万", ("ja",), "write amount: 52930000"),
        ("16.1 million", ("it", "en"), "write amount: 16100000"),
        ("two dozen", ("en",), "write amount: 24"),
    ],
)
def test_an_amount_in_other_words_is_offered_in_digits(text: str, languages: tuple[str, ...], mend: str) -> None:
    reader = Reader("content/facts/plant.yaml", languages)
    assert Amount().read(located.Scalar(text, 1, 1), reader) is None
    assert reader.findings[0].help == mend
