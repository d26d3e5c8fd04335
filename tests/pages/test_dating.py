from __future__ import annotations

from factsheet.pages.dating import When, when


def test_a_date_keeps_its_precision() -> None:
    dates = [when(date, "en") for date in ("2019", "2024-05-06", "2024-21", "201X", "2019~")]
    assert [date.words for date in dates] == ["2019", "6 May 2024", "spring 2024", "the 2010s", "about 2019"]
    assert [date.iso for date in dates] == ["2019", "2024-05-06", "", "", ""]


def test_an_unknown_date_has_neither_words_nor_form() -> None:
    assert when("", "fr") == When("", "")
