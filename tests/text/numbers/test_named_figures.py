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
