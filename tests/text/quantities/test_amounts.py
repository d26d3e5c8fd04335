from decimal import Decimal

import pytest

from factsheet.text.notation.lexicon import lexicon
from factsheet.text.quantities.amounts import Nouns, Quantity, amount_at, noun_phrases
from factsheet.text.quantities.reading import read, scan


def value(text: str, language: str) -> Decimal:
    lex = lexicon(language)
    at = scan(text, lex)
    first = min(at.figures, default=0)
    found = amount_at(at, lex, {}, first)
    assert found is not None
    return found.value


def test_a_smaller_unit_is_added_to_a_larger() -> None:
    assert [Decimal("15.5"), Decimal("3.5"), Decimal("1.5")] == [
        value("15 dollars 50", "en"),
        value("3 Euro und 50 Cent", "de"),
        value("1 heure 30 minutes", "fr"),
    ]


def test_a_price_that_falls_from_one_figure_to_another_has_no_cents() -> None:
    assert [60, 20] == [one.value for one in read("Bilet 60 liradan 20 liraya indi.", "tr").quantities]


@pytest.mark.parametrize(
    ("language", "text", "years"),
    [
        ("fr", "deux ans et demi", "2.5"),
        ("fr", "un an et demi", "1.5"),
        ("es", "dos años y medio", "2.5"),
        ("it", "due anni e mezzo", "2.5"),
        ("pt", "dois anos e meio", "2.5"),
        ("sv", "två och ett halvt år", "2.5"),
        ("da", "to et halvt år", "2.5"),
        ("ru", "два с половиной года", "2.5"),
        ("ja", "2年半", "2.5"),
        ("zh", "两年半", "2.5"),
    ],
)
def test_a_half_may_stand_behind_the_unit(language: str, text: str, years: str) -> None:
    assert [(Decimal(years), ("year",))] == [(found.value, found.units) for found in read(text, language).quantities]


def test_a_power_of_ten_may_stand_behind_the_code_or_in_it() -> None:
    assert [75_000_000, 120_000_000] == [value("75 USD millones", "es"), value("120 MEUR", "en")]


def test_a_minus_binds_to_its_figure_and_a_dash_between_words_does_not() -> None:
    assert [-5, 17] == [value("it was -5 outside", "en"), value("Ayr - 17 Melrose", "en")]


def test_a_noun_is_known_in_singular_and_plural_of_its_language_alone() -> None:
    nouns = Nouns((("people", "en", ("person", "people")), ("people", "fr", ("personne",))))
    assert ({"person", "persons", "people", "peoples"}, {"personne", "personnes"}) == (
        set(noun_phrases(nouns, "en")),
        set(noun_phrases(nouns, "fr-CA")),
    )


def test_a_range_has_no_one_value() -> None:
    assert Quantity(0, 1, Decimal(2), Decimal(4), "range", 0, (0, 1)).value is None


def test_several_million_is_no_figure() -> None:
    assert ["vague"] == [found.form for found in read("수백만 달러", "ko").quantities]


def test_letters_make_a_name_of_a_figure_and_ideographs_do_not() -> None:
    forms = [
        [found.form for found in read(text, "ja").quantities] for text in ("少なくとも17人", "iPhone15", "数百万人")
    ]
    assert [["amount"], ["name"], ["vague"]] == forms


@pytest.mark.parametrize("text", ["The talks lasted an hour and a half.", "It took a year and a half."])
def test_an_hour_and_a_half_is_one_and_a_half(text: str) -> None:
    assert [str(one.value) for one in read(text, "en").quantities] == ["1.5"]


@pytest.mark.parametrize(("language", "text"), [("vi", "một năm rưỡi"), ("th", "1 ปีครึ่ง"), ("ko", "1년 반")])
def test_one_and_a_half_behind_the_unit(language: str, text: str) -> None:
    assert [str(one.value) for one in read(text, language).quantities] == ["1.5"]


@pytest.mark.parametrize(("language", "text"), [("ja", "何千人もの客"), ("zh", "上千人参加"), ("zh", "数百人")])
def test_how_many_thousands_may_be_left_open(language: str, text: str) -> None:
    assert ["vague"] == [one.form for one in read(text, language).quantities]
