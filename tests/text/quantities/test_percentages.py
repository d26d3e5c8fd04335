"""One percent is a number, and a percentage none."""

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text"), [("fr", "un pourcentage de ses ventes"), ("es", "un porcentaje de sus ventas")]
)
def test_a_percentage_is_no_one_percent(language: str, text: str) -> None:
    reading = read(text, language)
    assert ((), {()}) == (reading.quantities, {one.units for one in reading.articles})


@pytest.mark.parametrize(("language", "text"), [("fr", "un pour cent de ses ventes"), ("es", "un por ciento")])
def test_one_percent_is_one(language: str, text: str) -> None:
    assert [1] == [one.value for one in read(text, language).quantities]
