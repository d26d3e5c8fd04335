import pytest

from factsheet.text.dates.date import Date
from factsheet.text.holding.agreeing import agreed, anchored, together
from factsheet.text.quantities.reading import read


def dated(edtf: str) -> Date:
    return Date(0, 1, edtf=edtf)


def test_a_coarser_date_of_ours_is_borne_by_a_finer_one_and_not_the_other_way_round() -> None:
    assert ("same", "date-too-precise", None) == (
        agreed(dated("2018"), dated("2018-05-03")),
        agreed(dated("2018-05-03"), dated("2018")),
        agreed(dated("2018"), dated("2019")),
    )


def test_a_year_lies_in_its_decade_only_roughly() -> None:
    assert ("date-too-precise", None) == (agreed(dated("1934"), dated("193X")), agreed(dated("1944"), dated("193X")))


def test_a_weekday_is_borne_by_a_date_that_falls_on_it() -> None:
    monday = Date(0, 1, kind="relative", weekday=1)
    assert ("same", None) == (agreed(monday, dated("2018-05-07")), agreed(monday, dated("2018-05-08")))


def test_a_day_and_a_year_apart_make_the_date() -> None:
    assert together(dated("2018-05-03"), [dated("XXXX-05-03"), dated("2018")])
    assert not together(dated("2018-05-03"), [dated("XXXX-05-03"), dated("2019")])


def test_a_shift_counts_from_another_year() -> None:
    after = Date(0, 1, kind="relative", shift=1, shift_unit="year", anchored=True)
    assert ("anchored", "relative-unanchored", None) == (
        anchored(dated("2019"), [dated("2018"), after]),
        anchored(dated("2019"), [dated("2016"), after]),
        anchored(dated("2019"), [dated("2018")]),
    )


def test_of_two_orders_of_figures_the_one_that_fits_counts() -> None:
    either = Date(0, 1, edtf="2025-01-07", other="2025-07-01")
    found = [agreed(dated(day), either) for day in ("2025-07-01", "2025-01-07", "2025-07", "2025-07-02", "2025-02-07")]
    assert found == ["same", "same", "same", None, None]
    assert agreed(either, dated("2025-07")) == "date-too-precise"


def _first(language: str, text: str) -> Date:
    return read(text, language).dates[0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "around 1250"), ("de", "um 1250"), ("fr", "vers 1250"), ("it", "al 1250 circa"), ("es", "hacia 1250"),
        ("pl", "ok. 1250 r."), ("cs", "kolem roku 1250"), ("sv", "omkring 1250"), ("nl", "rond 1250"),
        ("hu", "1250 körül"), ("fi", "noin vuonna 1250"), ("ro", "în jurul anului 1250"), ("el", "γύρω στο 1250"),
    ],
)  # fmt: skip
def test_about_a_year_is_no_year(language: str, text: str) -> None:
    theirs = _first(language, text)
    assert agreed(_first("en", "in 1250"), theirs) == "approximation-dropped"
    assert agreed(_first("en", "around 1250"), theirs) == "same"
    assert agreed(theirs, _first("en", "in 1250")) == "same"


def test_by_so_many_is_not_about_a_year() -> None:
    assert not _first("de", "Die Zahl stieg um 1500 auf 3000.").about


def test_since_at_least_is_not_since() -> None:
    theirs = _first("de", "mindestens seit 2015")
    assert agreed(_first("en", "since 2015"), theirs) == "bound-dropped"
    assert agreed(_first("en", "since at least 2015"), theirs) == "same"


def test_spanish_since_is_no_at_least() -> None:
    assert agreed(_first("en", "since 2015"), _first("es", "desde 2015")) == "same"
