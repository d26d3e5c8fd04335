from factsheet.text.dates.date import Date
from factsheet.text.holding.agreeing import agreed, anchored, together


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
