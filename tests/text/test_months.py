import pytest

from factsheet.text.quantities import read


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("en", "Oct. 1, 1968", "1968-10-01"),
        ("en", "May the third", "XXXX-05-03"),
        ("en", "2017 April", "2017-04"),
        ("en", "in March", "XXXX-03"),
        ("en", "He died on 3 may in Leeds", "XXXX-05-03"),
        ("en", "They left on 3 may 2019", "2019-05-03"),
        ("es", "uno de octubre", "XXXX-10-01"),
        ("fi", "15. toukokuuta 1994", "1994-05-15"),
        ("pl", "w maju 2016", "2016-05"),
        ("pt", "5 de maio de 2016", "2016-05-05"),
    ],
)
def test_a_months_name_makes_a_date(language: str, text: str, edtf: str) -> None:
    assert [edtf] == [date.edtf for date in read(text, language).dates]


def test_a_number_before_a_short_word_is_no_day() -> None:
    reading = read("dix-sept", "fr")
    assert (1, 0) == (len(reading.quantities), len(reading.dates))


@pytest.mark.parametrize(
    ("text", "dates"),
    [("About 12 may have died", []), ("The cost in 2025 may have been high", ["2025"]), ("The 12 march on", [])],
)
def test_a_verb_after_a_figure_is_no_month(text: str, dates: list[str]) -> None:
    assert dates == [date.edtf for date in read(text, "en").dates]
