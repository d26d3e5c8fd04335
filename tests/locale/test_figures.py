from __future__ import annotations

import re
from decimal import Decimal

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from factsheet.locale.figures import Figure, direction, figure, join, language_name, number
from factsheet.model import Bound, LanguageMap, Value, Wording

SEEDS = LanguageMap(
    (
        Wording("seeds", "en"),
        Wording("graines", "fr"),
        Wording("Samen", "de"),
        Wording("semillas", "es"),
        Wording("種子", "ja"),
    )
)
HOURS = LanguageMap((Wording("heures", "fr"),))


def value(amount: str, unit: str = "", bound: Bound | None = None) -> Value:
    """`5`, or `2..4` for a range."""
    low, _, high = amount.partition("..")
    bound = bound or ("range" if high else "exact")
    ends = Decimal(low), Decimal(high or low)
    return Value(None if bound == "max" else ends[0], None if bound == "min" else ends[1], bound, unit)


@pytest.mark.parametrize(
    ("language", "amount", "unit", "number", "noun", "words"),
    [
        ("en", "1e9", "USD", "$1 billion", "", "$1 billion"),
        ("fr", "1e9", "USD", "1 milliard", "de dollars", "1 milliard de dollars"),
        ("fr", "1.5e9", "EUR", "1,5 milliard", "d’euros", "1,5 milliard d’euros"),
        ("fr-CA", "2e6", "USD", "2 millions", "de dollars des États-Unis", "2 millions de dollars des États-Unis"),
        ("de", "1e9", "USD", "1 Milliarde", "Dollar", "1 Milliarde Dollar"),
        ("es", "1e9", "USD", "1000 millones", "de dólares", "1000 millones de dólares"),
        ("pt", "2e9", "USD", "2 bilhões", "de dólares", "2 bilhões de dólares"),
        ("ja", "1e9", "USD", "10億", "ドル", "10億ドル"),
        ("en", "12.5", "GBP", "£12.50", "", "£12.50"),
        ("en", "1234", "CHF", "CHF\u00a01,234", "", "CHF\u00a01,234"),
        ("fr", "-1234.5", "EUR", "-1\u202f234,50\u00a0€", "", "-1\u202f234,50\u00a0€"),
        ("en", "20", "percent", "20%", "", "20%"),
        ("fr", "2.5", "percent", "2,5\u00a0%", "", "2,5\u00a0%"),
        ("en", "1", "meter", "1", "metre", "1 metre"),
        ("en-US", "1.5", "meter", "1.5", "meters", "1.5 meters"),
        ("fr", "3e6", "kilowatt-hour", "3 millions", "de kilowatt-heures", "3 millions de kilowatt-heures"),
        ("fr", "3e6", "terawatt-hour", "3 millions", "de TWh", "3 millions de TWh"),
        ("en", "2.5", "gigatonne", "2.5", "Gt", "2.5\u00a0Gt"),
        ("de", "2.5", "percentage-point", "2,5", "pp", "2,5\u00a0pp"),
        ("fr", "1.5", "kilometer", "1,5", "kilomètre", "1,5\u00a0kilomètre"),
        ("en", "3", "no-such-unit", "3", "no such unit", "3 no such unit"),
    ],
)
def test_a_value_is_printed_with_its_currency_or_unit_as_its_language_does(
    language: str, amount: str, unit: str, number: str, noun: str, words: str
) -> None:
    printed = figure(value(amount, unit), language)
    assert (number, noun, words) == (printed.number, printed.noun, printed.words)


@pytest.mark.parametrize(
    ("language", "amount", "words"),
    [
        ("en", "500e9", "500 billion seeds"),
        ("fr", "500e9", "500 milliards de graines"),
        ("fr", "1e12", "1 billion de graines"),
        ("fr", "1234567", "1\u202f234\u202f567 graines"),
        ("de", "1500000", "1,5 Millionen Samen"),
        ("es", "500e9", "500.000 millones de semillas"),
        ("ja", "500e9", "5000億種子"),
        ("ro", "500e9", "500 de miliarde de seeds"),
        ("ro", "500", "500 de seeds"),
        ("xx", "500e9", "500 billion seeds"),
    ],
)
def test_a_counted_noun_stands_beside_the_number(language: str, amount: str, words: str) -> None:
    assert words == figure(value(amount, "seeds"), language, SEEDS).words


def test_french_elides_before_a_vowel_and_most_hs() -> None:
    assert "2 millions d’heures" == figure(value("2e6", "hours"), "fr", HOURS).words
    assert "2 millions de haies" == figure(value("2e6"), "fr", LanguageMap((Wording("haies", "fr"),))).words
    assert "2 millions d’électeurs" == figure(value("2e6"), "fr", LanguageMap((Wording("électeurs", "fr"),))).words


@pytest.mark.parametrize(
    ("language", "bound", "sign", "words"),
    [
        ("en", "exact", "", "1 trillion"),
        ("en", "approx", "≈", "about 1 trillion"),
        ("en", "min", "≥", "at least 1 trillion"),
        ("en", "max", "≤", "at most 1 trillion"),
        ("fr", "approx", "≈", "environ 1 billion"),
        ("fr", "min", "≥", "au moins 1 billion"),
        ("fr", "max", "≤", "au plus 1 billion"),
        ("pl", "approx", "≈", "≈\u00a01 bilion"),
    ],
)
def test_a_bound_has_a_sign_and_its_words(language: str, bound: Bound, sign: str, words: str) -> None:
    printed = figure(value("1e12", bound=bound), language)
    assert (sign, words) == (printed.sign, printed.words)


@pytest.mark.parametrize(
    ("language", "amount", "unit", "number", "words"),
    [
        ("en", "2e6..4e6", "seeds", "2–4 million", "2 to 4 million seeds"),
        ("fr", "2e6..4e6", "seeds", "2–4 millions", "2 à 4 millions de graines"),
        ("en", "0..4e6", "seeds", "0–4 million", "0 to 4 million seeds"),
        ("en", "500e3..1e6", "seeds", "0.5–1 million", "0.5 to 1 million seeds"),
        ("en", "2000..1e6", "seeds", "2,000 – 1 million", "2,000 to 1 million seeds"),
        ("en", "-5..4", "seeds", "-5 – 4", "-5 to 4 seeds"),
        ("en", "2e6..4e6", "USD", "$2–4 million", "$2 million to $4 million"),
        ("en", "2e6..4e9", "USD", "$2 million – $4 billion", "$2 million to $4 billion"),
        ("fr", "2e6..4e6", "USD", "2–4 millions", "2 à 4 millions de dollars"),
        ("en", "20..30", "percent", "20–30%", "20% to 30%"),
        ("en", "3..3", "seeds", "3", "3 seeds"),
    ],
)
def test_a_range_says_what_both_ends_share_once(language: str, amount: str, unit: str, number: str, words: str) -> None:
    printed = figure(value(amount, unit), language, SEEDS if unit == "seeds" else None)
    assert (number, words) == (printed.number, printed.words)


def test_a_range_can_be_approximate() -> None:
    printed = figure(value("2e6..4e6", bound="approx"), "en", SEEDS)
    assert Figure("≈", "2–4 million", "seeds", "about 2 to 4 million seeds", "2000000/4000000") == printed


@pytest.mark.parametrize(
    ("given", "amount"), [("500e9", "500000000000"), ("1.50", "1.50"), ("-3", "-3"), ("2..4", "2/4"), ("20.0", "20")]
)
def test_the_amount_is_for_machines(given: str, amount: str) -> None:
    assert amount == figure(value(given), "fr").amount


# Not a digit is lost: what is printed can be read back, by CLDR's own words


SIGNS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789", "\u200e\u200f")
LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "pt-PT", "nl", "ar", "ja", "ro", "hi", "sv", "zh-Hant")


def scale_words(language: str) -> dict[str, int]:
    formats = Locale.parse(language, sep="-").compact_decimal_formats
    words = {}
    for rows in (formats.get("long") or formats["short"]).values():
        for magnitude, pattern in rows.items():
            zeros = re.findall("0+", pattern.pattern)
            words[pattern.pattern.replace("'", "").replace("0", "").strip()] = len(str(magnitude)) - len(
                (zeros or ["0"])[0]
            )
    return words | {"": 0}


def read_back(text: str, language: str) -> Decimal:
    symbols = Locale.parse(language, sep="-").number_symbols["latn"]
    text = text.translate(SIGNS)
    text, times, power = text.partition("\u00a0×\u00a010")
    digits = re.match(r"(-|−)?([\d.,\u00a0\u202f’]*\d)\s*(.*)", text)
    assert digits, text
    plain = digits[2].replace(symbols["group"], "").replace(symbols["decimal"], ".")
    exponent = int(power) if times else scale_words(language)[digits[3]]
    return Decimal(f"{'-' if digits[1] else ''}{plain}e{exponent}")


AMOUNTS = st.one_of(
    st.integers(-(10**16), 10**16).map(Decimal),
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=4),
    st.builds(lambda digits, power: Decimal(f"{digits}e{power}"), st.integers(1, 99999), st.integers(-6, 27)),
)


@given(amount=AMOUNTS, language=st.sampled_from(LANGUAGES))
def test_every_digit_of_a_figure_is_printed(amount: Decimal, language: str) -> None:
    assert amount == read_back(figure(Value(amount, amount), language).number, language)


@given(amount=AMOUNTS, language=st.sampled_from(LANGUAGES))
def test_a_plain_number_is_printed_in_full(amount: Decimal, language: str) -> None:
    printed = number(amount, language)
    assert amount == read_back(printed, language)
    assert not re.search(r"[^\W\d]", printed)


@given(
    low=AMOUNTS,
    high=AMOUNTS,
    bound=st.sampled_from(("exact", "approx", "min", "max", "range")),
    unit=st.sampled_from(("", "USD", "JPY", "percent", "meter", "celsius", "seeds", "{0}")),
    language=st.sampled_from((*LANGUAGES, "he", "ko", "th", "xx", "", "en-u-nu-thai", "../en")),
)
def test_any_value_has_a_figure_in_any_language(
    low: Decimal, high: Decimal, bound: Bound, unit: str, language: str
) -> None:
    printed = figure(Value(min(low, high), max(low, high), bound, unit), language)
    assert printed.number
    assert printed.words
    assert re.fullmatch(r"-?\d+(\.\d+)?(/-?\d+(\.\d+)?)?", printed.amount)


@pytest.mark.parametrize("amount", ["1e999999999", "1e-999999999", "NaN", "Infinity"])
def test_numbers_beyond_measure_are_printed_as_they_are_written(amount: str) -> None:
    assert str(Decimal(amount)) == figure(Value(Decimal(amount), Decimal(amount)), "fr").number


# Numbers, lists and languages


def test_numbers_are_grouped() -> None:
    assert ["1,234", "1\u202f234", "1.234", "-5"] == [
        number(1234, "en"),
        number(1234, "fr"),
        number(1234, "de"),
        number(-5, "en"),
    ]
    assert ["1,9", "12,34,567"] == [number(Decimal("1.9"), "fr"), number(1234567, "hi")]


@pytest.mark.parametrize(
    ("language", "items", "words"),
    [
        ("en", "abc", "a, b and c"),
        ("fr", "abcd", "a, b, c et d"),
        ("de", "ab", "a und b"),
        ("ja", "abc", "a、b、c"),
        ("en", "a", "a"),
        ("en", "", ""),
    ],
)
def test_lists_are_joined_as_a_language_does(language: str, items: str, words: str) -> None:
    assert words == join(list(items), language)


def test_braces_in_a_list_are_words() -> None:
    assert "{0}, {1} and {x}" == join(["{0}", "{1}", "{x}"], "en")


def test_directions() -> None:
    assert ["ltr", "rtl", "rtl", "ltr"] == [direction(language) for language in ("fr", "ar", "az-Arab", "xx")]


def test_languages_have_names() -> None:
    assert ["French", "français", "Brazilian Portuguese", "xx"] == [
        language_name("fr", "en"), language_name("fr", "fr"), language_name("pt-BR", "en"), language_name("xx", "en")
    ]  # fmt: skip
