from decimal import Decimal

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize("text", ["the model MAI-1", "the A380 jet", "call 555-12-34", "the Six Nations Cup"])
def test_a_figure_in_a_name_counts_nothing(text: str) -> None:
    assert {"name"} == {quantity.form for quantity in read(text, "en").quantities}


def test_a_figure_beside_words_counts() -> None:
    assert ["amount"] == [quantity.form for quantity in read("a fleet of 380 jets", "en").quantities]


@pytest.mark.parametrize(("language", "text"), [("ar", "بين عامي 2010 و2015"), ("he", "ב2010 וב2015")])
def test_a_small_word_written_onto_a_figure_makes_it_no_name(language: str, text: str) -> None:
    assert [date.edtf for date in read(text, language).dates] == ["2010", "2015"]


def test_a_formulas_small_figure_is_the_full_ones_like() -> None:
    assert [one.form for one in read("650 Millionen Tonnen CO₂", "de").quantities] == ["amount", "name"]


def test_thai_letters_touch_any_figure() -> None:
    assert ["amount"] == [one.form for one in read("ประมาณ 60 ล้านคนต่อปี", "th").quantities]


@pytest.mark.parametrize("text", ["device 1d6b of the list", "the RTL8111/8168B chip", "a 2400B board"])
def test_a_letter_in_a_name_is_no_power_of_ten(text: str) -> None:
    assert all(found.scale == 1 for found in read(text, "en").quantities)


@pytest.mark.parametrize(
    ("text", "value"), [("$1500B of debt", "1.5e12"), ("5b users", "5e9"), ("1500M€", "1.5e9"), ("five b", "5e9")]
)
def test_a_letter_of_money_is(text: str, value: str) -> None:
    assert [Decimal(value)] == [found.value for found in read(text, "en").quantities]


@pytest.mark.parametrize("text", ["both AMD64 and Intel chips", "older ARM 32-bit chips"])
def test_capitals_of_a_name_are_no_code_of_money(text: str) -> None:
    assert not any(set(found.units) & {"AMD", "ARM"} and found.value != 64 for found in read(text, "en").quantities)


def test_an_article_of_a_law_is_no_trillion() -> None:
    found = read("제1조와 형법 제 250 조, 예산은 1조 원", "ko").quantities
    assert [1, 250, 10**12] == [int(one.value or 0) for one in found]
