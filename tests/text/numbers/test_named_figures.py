import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize("text", ["the model MAI-1", "the A380 jet", "call 555-12-34", "the Six Nations Cup"])
def test_a_figure_in_a_name_counts_nothing(text: str) -> None:
    assert {"name"} == {quantity.form for quantity in read(text, "en").quantities}


def test_a_figure_beside_words_counts() -> None:
    assert ["amount"] == [quantity.form for quantity in read("a fleet of 380 jets", "en").quantities]
