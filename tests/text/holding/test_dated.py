"""A fact's date, as EDTF, is held end by end; a quarter or a half of a year also as what a quote calls it."""

from __future__ import annotations

import pytest

from factsheet.text.holding.dated import date_items, hold_date
from factsheet.text.quantities.reading import read


def ways(date: str, quote: str, language: str = "en") -> list[str]:
    return [one.how for one in hold_date(date, [read(quote, language)])]


def test_the_ends_of_an_interval_and_a_decade_are_dates_where_they_stand() -> None:
    assert [("2018", 0, 4), ("2019", 5, 10)] == [(one.edtf, one.start, one.end) for one in date_items("2018/2019~")]
    assert [("2017", "since")] == [(one.edtf, one.side) for one in date_items("2017/..")]
    assert [("2019", "spring")] == [(one.edtf, one.part) for one in date_items("2019-21")]


@pytest.mark.parametrize(
    ("date", "quote"),
    [
        ("1998~", "It was set up around 1998."),
        ("1950~/1962", "It was common from around 1950 to 1962."),
        ("1985%/..", "It has existed since about 1985."),
    ],
)
def test_what_is_marked_as_about_keeps_the_about_of_its_quote(date: str, quote: str) -> None:
    assert set(ways(date, quote)) == {"same"}
    assert "approximation-dropped" in ways(date.replace("~", "").replace("%", ""), quote)


@pytest.mark.parametrize(
    ("date", "quote", "language", "other"),
    [
        ("2024-04/2024-06", "Sales rose in the second quarter of 2024.", "en", "2024-07/2024-09"),
        ("2024-01/2024-06", "Im ersten Halbjahr 2024 waren es 900.", "de", "2024-07/2024-12"),
        ("2024-10/2024-12", "Au quatrième trimestre 2024, il y en avait 900.", "fr", "2024-01/2024-03"),
    ],
)
def test_a_quarter_and_a_half_are_their_months(date: str, quote: str, language: str, other: str) -> None:
    assert ways(date, quote, language) == ["same"]
    assert ways(other, quote, language) == ["other-part"]


def test_months_that_a_quote_names_are_held_each_for_itself() -> None:
    assert ways("2024-04/2024-06", "Sales rose between April and June 2024.") == ["same", "same"]
    assert ways("2024-04/2024-05", "Sales rose in the second quarter of 2024.") == ["date-too-precise"] * 2


def test_what_ended_in_2017_is_not_open() -> None:
    assert ways("2014/..", "Between 2014 and 2017 it tried twelve cases.") == ["side-dropped"]
    assert ways("2014/..", "It ran from 2014 until 2017.") == ["side-dropped"]
    assert ways("2014/2017", "Between 2014 and 2017 it tried twelve cases.") == ["same", "same"]
    assert ways("2014/..", "It has tried cases since 2014, and four between 2014 and 2017.") == ["same"]


def test_a_day_outside_those_of_the_quote_is_none_of_them() -> None:
    quote = "The hearing lasted from 3 to 7 June 2024."
    assert ways("2024-06-03/2024-06-07", quote) == ["same", "same"]
    assert ways("2024-06-03/2024-06-17", quote) == ["same", "unsupported"]
    assert ways("2024-06-05", quote) == ["date-too-precise"]
