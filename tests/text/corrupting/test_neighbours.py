"""A slip stays in the language and in the form of the word it takes the place of."""

from __future__ import annotations

import pytest

from factsheet.text.corrupting import neighbours


@pytest.mark.parametrize(
    ("word", "language", "slip"),
    [
        ("billion", "en", "trillion"),
        ("Millionen", "de", "Milliarden"),
        ("milliards", "fr", "billions"),
        ("mln", "pl", "mld"),
        ("亿", "zh", "万亿"),
        ("مليون", "ar", "مليار"),
        ("dollars", "en", ""),
    ],
)
def test_a_scale_word_has_its_neighbour(word: str, language: str, slip: str) -> None:
    assert neighbours.scale(word, language) == slip


@pytest.mark.parametrize(
    ("word", "units", "language", "slip"),
    [
        ("$", ("USD", "$"), "en", "€"),
        ("EUR", ("EUR",), "en", "USD"),
        ("Euro", ("EUR",), "de", "Dollar"),
        ("dollars", ("USD", "$"), "fr", "euros"),
        ("km", ("kilometer",), "en", ""),
    ],
)
def test_money_is_written_as_it_was(word: str, units: tuple[str, ...], language: str, slip: str) -> None:
    assert neighbours.currency(word, units, language) == slip


@pytest.mark.parametrize(
    ("word", "units", "language", "slip"),
    [
        ("miles", ("mile",), "en", "kilometres"),
        ("jours", ("day",), "fr", "semaines"),
        ("Prozent", ("percent",), "de", "Prozentpunkt"),
        ("widgets", ("widget",), "en", ""),
    ],
)
def test_a_unit_becomes_the_nearest_of_its_kind(word: str, units: tuple[str, ...], language: str, slip: str) -> None:
    assert neighbours.unit(word, units, language) == slip


def test_months_and_days_move_on_by_one() -> None:
    assert (neighbours.month("May", "en"), neighbours.month("décembre", "fr")) == ("June", "janvier")
    assert neighbours.month("maja", "pl") == "czerwca"
    assert (neighbours.weekday("Sunday", "en"), neighbours.weekday("lundi", "fr")) == ("Monday", "mardi")
    assert (neighbours.weekday("terça", "pt"), neighbours.weekday("domingo", "pt")) == ("quarta", "segunda feira")


def test_vague_words_take_the_place_of_no_number() -> None:
    assert neighbours.number("nove", "it") != "decine"
    assert neighbours.tenfold("zece", "ro") != "sute"
    assert neighbours.tenfold("quattro", "it") == "quaranta"


def test_number_words_grow() -> None:
    assert (neighbours.number("Five", "en"), neighbours.tenfold("five", "en")) == ("Six", "fifty")
    assert neighbours.number("of", "en") == ""


def test_a_bound_is_turned_round() -> None:
    assert neighbours.bound("more than", "min", "en", before=True) == "less than"
    assert neighbours.bound("au moins", "min", "fr", before=True) == "au plus"
    assert neighbours.bound("≥", "min", "en", before=True) == "≤"


def test_a_day_is_not_put_for_one_that_comes_back_each_week() -> None:
    assert neighbours.neighbours("fr").days[7] == ("dimanche",)


def test_scales_of_heat_are_told_apart_by_the_size_of_a_degree() -> None:
    assert neighbours.unit("华氏度", ("fahrenheit",), "zh") == "摄氏度"


def test_a_slip_of_a_unit_is_written_as_units_are_there() -> None:
    found = [neighbours.unit(word, ("year",), tongue) for tongue, word in (("ja", "歳"), ("zh", "岁"), ("ko", "세"))]
    assert all(word and not word.isascii() and "十" not in word for word in found)
