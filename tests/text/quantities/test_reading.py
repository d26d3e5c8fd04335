from decimal import Decimal

import pytest

from factsheet.text.quantities.reading import Nouns, Quantity, read
from tests.growing import in_proportion

NOUNS = Nouns((("parameters", "en", ("parameter", "parameters")), ("parameters", "fr", ("paramètre", "paramètres"))))
LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "nl", "zh", "ja", "ar", "tr", "pl", "xx")


def only(text: str, language: str) -> Quantity:
    found = read(text, language, NOUNS).quantities
    assert 1 == len(found), found
    return found[0]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "un milliard", "1e9"),
        ("fr", "environ un billion", "1e12"),
        ("en", "one trillion", "1e12"),
        ("de", "3,5 Billionen", "3.5e12"),
        ("es", "dos mil millones", "2e9"),
        ("es", "3 billones", "3e12"),
        ("pt", "2 bilhões", "2e9"),
        ("pt-PT", "2 mil milhões", "2e9"),
        ("pt-PT", "um bilião", "1e12"),
        ("it", "duemila miliardi", "2e12"),
        ("nl", "anderhalf miljoen", "1.5e6"),
        ("en", "12 lakh", "1.2e6"),
        ("hi", "5 करोड़", "5e7"),
        ("zh", "3.5亿", "3.5e8"),
        ("zh", "一百二十万", "1.2e6"),
        ("ja", "六億三千七百十万五千七百八十", "637105780"),
        ("ko", "5백만", "5e6"),
        ("de", "zweihunderteinundzwanzigtausend", "221000"),
        ("fr", "quatre-vingt-dix-sept", "97"),
        ("fr", "dix-sept", "17"),
        ("fr", "septante et un", "71"),
        ("pl", "sześćdziesiąt trzy miliony", "63e6"),
        ("ar", "ثمانية وثمانون", "88"),
    ],
)
def test_scale_words_mean_what_they_mean_in_their_language(language: str, text: str, value: str) -> None:
    assert Decimal(value) == only(text, language).value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "1.2M", "1.2e6"),
        ("en", "$3bn", "3e9"),
        ("fr", "10 Md€", "1e10"),
        ("de", "2,5 Mio. Euro", "2.5e6"),
        ("fr", "3 millions et demi", "3.5e6"),
        ("en", "two thirds of a million", "666666.666666666666666666666667"),
        ("de", "anderthalb", "1.5"),
        ("en", "minus five", "-5"),
        ("fr", "deux cent virgule zéro trois", "200.03"),
        ("en", "3 dozen", "36"),
        ("en", "1.3x10^6", "1.3e6"),
        ("en", "five and a half", "5.5"),
        ("es", "veintitrés quintos", "4.6"),
    ],
)
def test_short_forms_fractions_and_signs_are_read(language: str, text: str, value: str) -> None:
    read_as = only(text, language).value
    assert read_as is not None
    assert abs(Decimal(value) - read_as) < Decimal("1e-6")


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("en", "$5", "USD"),
        ("en", "US$ 5 million", "USD"),
        ("fr", "5 millions d’euros", "EUR"),
        ("de", "16,4 Millionen kanadischen Dollar", "CAD"),
        ("fr", "30 km/h", "kilometer-per-hour"),
        ("es", "20 por ciento", "percent"),
        ("de", "3 Prozentpunkte", "percentage-point"),
        ("tr", "%6,7", "percent"),
        ("en", "5-year", "year"),
        ("de", "dreitägige", "day"),
        ("en", "20 °C", "celsius"),
        ("pl", "12 kilometrów", "kilometer"),
    ],
)
def test_units_stand_before_and_behind(language: str, text: str, unit: str) -> None:
    assert unit == only(text, language).units[0]


@pytest.mark.parametrize(
    ("language", "text", "low", "high", "bound"),
    [
        ("en", "about 500 people", 500, 500, "approx"),
        ("en", "more than 500 people", 500, None, "min"),
        ("en", "up to 500 people", None, 500, "max"),
        ("en", "500 or more", 500, None, "min"),
        ("fr", "au moins 5 fois", 5, None, "min"),
        ("fr", "une trentaine", 30, 30, "approx"),
        ("fr", "entre 2 et 4 ans", 2, 4, "range"),
        ("de", "zwischen 100 und 200 Kilometern", 100, 200, "range"),
        ("en", "2 to 4 million", 2_000_000, 4_000_000, "range"),
        ("en", "$2-4bn", 2_000_000_000, 4_000_000_000, "range"),
        ("es", "superior al 20 %", 20, None, "min"),
        ("nl", "ruim 300 mensen", 300, None, "min"),
        ("zh", "约500人", 500, 500, "approx"),
        ("ru", "более 300 человек", 300, None, "min"),
        ("ar", "غرامة تصل إلى 300 جنيه", None, 300, "max"),
        ("ar", "بخسائر تقدر بـ 300 مليون", 300_000_000, 300_000_000, "approx"),
        ("he", "נזק שנאמד ב-300 מיליון", 300_000_000, 300_000_000, "approx"),
    ],
)
def test_bounds_make_intervals(language: str, text: str, low: int | None, high: int | None, bound: str) -> None:
    found = only(text, language)
    assert (low, high, bound) == (found.low, found.high, found.bound)


def test_a_falling_pair_is_no_range() -> None:
    assert [3, 2] == [quantity.value for quantity in read("They won 3-2", "en").quantities]


def test_counted_nouns_are_known_by_the_sites_own_list_even_behind_an_adjective() -> None:
    texts = (("500 milliards de paramètres", "fr"), ("500 billion trainable parameters", "en"))
    assert ["parameters", "parameters"] == [only(text, language).noun for text, language in texts]


def test_a_figure_inside_a_name_is_marked_as_such() -> None:
    found = read("GPT-4, MAI-1 and the A380 have 12 parts", "en").quantities
    assert ["name", "name", "name", "amount"] == [quantity.form for quantity in found]


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [("en", "8:30 p.m.", 1230), ("fr", "20h30", 1230), ("de", "14.30 Uhr", 870), ("es", "a las 8 de la tarde", 1200)],
)
def test_times_of_day_count_minutes(language: str, text: str, minutes: int) -> None:
    found = only(text, language)
    assert ["clock"] == list(found.units)
    assert minutes == found.value


def test_spans_count_code_points_of_the_raw_text() -> None:
    text = "İstanbul 🙂: environ\u00a0500\u202fmilliards de paramètres."
    found = only(text, "fr")
    assert found.bound_span is not None
    assert ("500\u202fmilliards de paramètres", "environ") == (
        text[found.start : found.end],
        text[slice(*found.bound_span)],
    )


def test_a_mere_article_is_kept_apart_from_the_quantities() -> None:
    reading = read("un pari sur une équipe de deux personnes", "fr")
    assert (1, 2) == (len(reading.quantities), len(reading.articles))


def test_the_hindi_article_counts_nothing() -> None:
    assert [2] == [one.value for one in read("एक गाँव में दो पुल", "hi").quantities]


def test_figures_in_an_address_on_the_web_are_no_quantities() -> None:
    assert () == read("see https://example.org/a%2020?q=30%25", "en").quantities


HOSTILE = ("1,", "two ", "3/4-", "1-", "zwei", "万", "a", "of a million and ", "1 (1 ", "May 1 ", "$", "- ")


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("language", ["en", "de", "zh"])
def test_a_long_hostile_text_is_read_to_its_end(piece: str, language: str) -> None:
    def work(size: int) -> None:
        text = piece * (size // len(piece))
        assert text == read(text, language).text

    in_proportion(work, 20_000)


def test_another_one_is_no_figure() -> None:
    assert [2] == [one.value for one in read("バスが2台止まり、もう1台が続いた。", "ja").quantities]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "jedna z piekarni"), ("ru", "одна из пекарен"), ("uk", "одна з пекарень"), ("cs", "jedna z pekáren"),
        ("sk", "jedna z pekární"), ("hr", "jedna od pekara"), ("bg", "една от пекарните"),
        ("sl", "ena izmed pekarn"), ("fi", "yksi maan tunnetuimmista leipomoista"),
    ],
)  # fmt: skip
def test_one_of_them_is_as_good_as_an_article(language: str, text: str) -> None:
    reading = read(text, language)
    assert () == reading.quantities
    assert [Decimal(1)] == [one.value for one in reading.articles]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "trójka dzieci"),
        ("ru", "тройка детей"),
        ("uk", "трійка дітей"),
        ("cs", "trojice dětí"),
        ("sk", "trojica detí"),
    ],
)
def test_a_group_of_three_bears_a_three_and_needs_none(language: str, text: str) -> None:
    assert [(Decimal(3), "loose")] == [(one.value, one.form) for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text"),
    [("pl", "ta sama jedenastka"), ("cs", "stejná jedenáctka"), ("uk", "та сама одинадцятка")],
)
def test_a_team_of_eleven_bears_them_and_needs_none(language: str, text: str) -> None:
    assert [(Decimal(11), "loose")] == [(one.value, one.form) for one in read(text, language).quantities]


def test_the_czech_number_one_is_a_one() -> None:
    assert [(Decimal(1), "loose")] == [(one.value, one.form) for one in read("Firma je jedničkou.", "cs").quantities]


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("en", "over the past decade", "decade"),
        ("es", "en la última década", "decade"),
        ("de", "im vergangenen Jahrzehnt", "decade"),
        ("pl", "w ostatniej dekadzie", "decade"),
        ("es", "en el último quinquenio", "lustrum"),
        ("it", "nel biennio", "biennium"),
    ],
)
def test_a_length_in_one_word_bears_its_years_and_asks_for_none(language: str, text: str, unit: str) -> None:
    reading = read(text, language)
    assert ((), (unit,)) == (reading.quantities, reading.articles[-1].units)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "bis 2030 tausend Bäume", "1000"),
        ("de", "rund 3000 Tausend", "3000000"),
        ("en", "fell by almost a third in a year", "0.3333333333333333333333333333"),
        ("fr", "dépasse désormais le milliard", "1000000000"),
    ],
)
def test_a_number_ends_where_another_thing_begins(language: str, text: str, value: str) -> None:
    assert Decimal(value) == read(text, language).quantities[-1].value


def test_an_english_article_before_a_decade_asks_for_nothing_and_bears_ten_years() -> None:
    reading = read("The mill burned down a decade later, within an hour.", "en")
    assert () == reading.quantities
    assert [("decade",), ("hour",)] == [one.units for one in reading.articles]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sk", "na siedmom poschodí"), ("hr", "na sedmoj postaji"), ("sl", "sejem bo že sedmič"),
        ("bg", "на седмата спирка"),
    ],
)  # fmt: skip
def test_the_seventh_is_read_in_its_cases(language: str, text: str) -> None:
    assert [(Decimal(7), "ordinal")] == [(one.value, one.form) for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("sk", "40 metrov kubických", "cubic-meter"), ("sk", "40 štvorcových metrov", "square-meter"),
        ("cs", "40 krychlových metrů", "cubic-meter"), ("hr", "40 kubičnih metara", "cubic-meter"),
        ("sl", "40 kvadratnih metrov", "square-meter"), ("bg", "40 кубични метра", "cubic-meter"),
    ],
)  # fmt: skip
def test_slavic_areas_and_volumes_stand_either_way_round(language: str, text: str, unit: str) -> None:
    assert [(unit,)] == [one.units for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("hr", "iznos veći od 20 milijuna", "min"), ("hr", "u mjestima manjim od 20 kuća", "max"),
        ("sk", "sumu väčšiu ako 20 miliónov", "min"), ("sl", "v krajih, manjših od 20 hiš", "max"),
        ("bg", "по-високи от 20 метра", "min"), ("bg", "по-млада от 20 години", "max"),
    ],
)  # fmt: skip
def test_greater_than_is_a_bound_in_every_form(language: str, text: str, bound: str) -> None:
    assert [bound] == [one.bound for one in read(text, language).quantities]
