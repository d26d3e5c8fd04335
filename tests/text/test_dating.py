import pytest

from factsheet.text.quantities import read


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("en", "2018-05-03", "2018-05-03"),
        ("en", "2018-05", "2018-05"),
        ("cs", "11. 7. 2007", "2007-07-11"),
        ("de", "08.11.1988", "1988-11-08"),
        ("zh", "5月3日", "XXXX-05-03"),
        ("ko", "2019년 5월 3일", "2019-05-03"),
        ("en", "1850", "1850"),
    ],
)
def test_dates_in_figures_follow_their_language(language: str, text: str, edtf: str) -> None:
    assert [edtf] == [date.edtf for date in read(text, language).dates]


@pytest.mark.parametrize("text", ["1850 km", "1,850", "#1850", "$1850", "1850x"])
def test_a_figure_that_counts_something_is_no_year(text: str) -> None:
    assert () == read(text, "en").dates


def test_a_year_keeps_the_bound_said_of_it() -> None:
    assert ["approx"] == [date.bound for date in read("etwa 2000 Soldaten", "de").dates]
