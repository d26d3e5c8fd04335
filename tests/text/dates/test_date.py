import pytest

from factsheet.text.dates.date import Date
from factsheet.text.quantities.reading import read


def only(text: str, language: str) -> Date:
    found = read(text, language).dates
    assert 1 == len(found), found
    return found[0]


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("en", "in 2018", "2018"),
        ("fr", "depuis 2017", "2017"),
        ("en", "on May 3, 2018", "2018-05-03"),
        ("en", "May 2018", "2018-05"),
        ("en", "3 May", "XXXX-05-03"),
        ("fr", "le 1er mai 2018", "2018-05-01"),
        ("fr", "premier mai", "XXXX-05-01"),
        ("es", "5 de noviembre de 1971", "1971-11-05"),
        ("de", "am 3. Mai 2018", "2018-05-03"),
        ("de", "Oktoberhälfte", "XXXX-10"),
        ("en", "12/31/1999", "1999-12-31"),
        ("fr", "31/12/1999", "1999-12-31"),
        ("fr", "2018-05-03", "2018-05-03"),
        ("ja", "2026年8月26日", "2026-08-26"),
        ("lt", "1951 m. liepos 17 d.", "1951-07-17"),
        ("he", "15 בנובמבר 2015", "2015-11-15"),
        ("vi", "18 tháng 4, 2026", "2026-04-18"),
        ("en", "the 1930s", "193X"),
        ("fr", "les années 30", "193X"),
        ("de", "in den 1930er-Jahren", "193X"),
        ("en", "20th century", "19XX"),
        ("fr", "au XIXe siècle", "18XX"),
        ("es", "siglo XX", "19XX"),
        ("de", "20. Jahrhundert", "19XX"),
    ],
)
def test_a_date_keeps_its_own_precision(language: str, text: str, edtf: str) -> None:
    assert edtf == only(text, language).edtf


@pytest.mark.parametrize(
    ("language", "text", "shift", "unit", "anchored"),
    [
        ("fr", "l'année suivante", 1, "year", True),
        ("fr", "un an plus tard", 1, "year", True),
        ("en", "last week", -1, "week", False),
        ("fr", "la semaine dernière", -1, "week", False),
        ("de", "im Vorjahr", -1, "year", True),
        ("zh", "去年", -1, "year", False),
    ],
)
def test_a_relative_date_says_its_shift(language: str, text: str, shift: int, unit: str, anchored: bool) -> None:
    found = only(text, language)
    assert ("relative", shift, unit, anchored) == (found.kind, found.shift, found.shift_unit, found.anchored)
    assert () == read(text, language).quantities


@pytest.mark.parametrize(("language", "text"), [("fr", "lundi"), ("en", "Monday"), ("es", "lunes"), ("de", "Montag")])
def test_a_weekday_is_numbered_from_monday(language: str, text: str) -> None:
    assert (1, "relative") == (only(text, language).weekday, only(text, language).kind)


@pytest.mark.parametrize("text", ["you may go", "May I?", "they march on", "MAI-1", "in the second half"])
def test_words_that_only_look_like_months_are_no_dates(text: str) -> None:
    assert () == read(text, "en").dates


def test_names_and_planets_in_french_are_no_months() -> None:
    assert () == read("MAI-1 ira sur Mars", "fr").dates


def test_an_impossible_day_agrees_with_no_other_date() -> None:
    assert "2005-02-30" == only("February 30, 2005", "en").edtf


def test_a_span_of_years_is_two_years() -> None:
    assert ["2015", "2016"] == [date.edtf for date in read("in 2015-16", "en").dates]


def test_a_four_digit_count_is_no_year() -> None:
    reading = read("about 2018 km and 1,950 people", "en")
    assert ((), 2) == (reading.dates, len(reading.quantities))
