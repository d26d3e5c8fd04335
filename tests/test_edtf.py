from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.edtf import BadDate, Date, bounds, meant, parse, sort_key


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2019", Date("year", 2019)),
        ("0000", Date("year", 0)),
        ("2019-05", Date("month", 2019, 5)),
        ("2019-05-06", Date("day", 2019, 5, 6)),
        ("2020-02-29", Date("day", 2020, 2, 29)),
        ("2019-21", Date("season", 2019, 21)),
        ("201X", Date("decade", 2010)),
        ("20XX", Date("century", 2000)),
        ("2019~", Date("year", 2019, approximate=True)),
        ("2019-05?", Date("month", 2019, 5, uncertain=True)),
        ("201X%", Date("decade", 2010, approximate=True, uncertain=True)),
        ("2018/2019", Date("interval", 2018, end=Date("year", 2019))),
        ("2018-05/2018-06-01", Date("interval", 2018, 5, end=Date("day", 2018, 6, 1))),
        ("2018-05/2018", Date("interval", 2018, 5, end=Date("year", 2018))),
        ("2017/..", Date("year", 2017, open=True)),
    ],
)
def test_a_date_is_read_at_its_own_precision(text: str, date: Date) -> None:
    assert date == parse(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not a date"),
        ("unknown", "not a date"),
        ("19", "not a date"),
        ("20190506", "not a date"),
        ("2019-5", "not a date"),
        ("06/05/2019", "not a date"),
        ("2019-13", "no month 13"),
        ("2019-00", "no month 0"),
        ("2019-02-29", "2019-02 has 28 days"),
        ("2019-05-00", "2019-05 has 31 days"),
        ("2019-21-01", "no month 21"),
        ("201X-05", "a decade or a century has no month"),
        ("2019/2018", "ends before it begins"),
        ("2019/", "not a date"),
        ("../2019", "an interval has a beginning"),
        ("2018/2019/2020", "not a date"),
        ("٢٠١٩", "not a date"),
    ],
)
def test_what_cannot_be_read_gives_its_reason(text: str, reason: str) -> None:
    read = parse(text)
    assert isinstance(read, BadDate)
    assert reason in read.reason


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019", "2019-01-01", "2019-12-31"),
        ("2019-02", "2019-02-01", "2019-02-28"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2019-05-06", "2019-05-06", "2019-05-06"),
        ("2019-21", "2019-03-01", "2019-05-31"),
        ("2019-24", "2019-12-01", "2019-12-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("2018-05/2019", "2018-05-01", "2019-12-31"),
        ("201X/202X", "2010-01-01", "2029-12-31"),
        ("2017-05/..", "2017-05-01", "9999-12-31"),
    ],
)
def test_a_date_means_all_its_days(text: str, first: str, last: str) -> None:
    date = parse(text)
    assert isinstance(date, Date)
    assert (first, last) == bounds(date)


def test_a_timeline_puts_what_begins_first_first_and_of_two_what_ends_first() -> None:
    in_order = ["2018", "2019-01-01", "2019-01", "2019", "2019/2020", "2019-21", "202X", ""]
    assert in_order == sorted(
        ["", "202X", "2019", "2019-21", "2018", "2019-01", "2019/2020", "2019-01-01"], key=sort_key
    )


SIMPLE = st.one_of(
    st.dates(min_value=datetime.date(1000, 1, 1)).map(str),
    st.dates(min_value=datetime.date(1000, 1, 1)).map(lambda day: str(day)[:7]),
    st.from_regex(r"\A([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]{4}-2[1-4])[~?%]?\Z"),
)


@given(SIMPLE)
def test_the_bounds_of_a_date_are_days_in_order(text: str) -> None:
    date = parse(text)
    assert isinstance(date, Date)
    first, last = bounds(date)
    assert first <= last
    for day in (first, last):
        assert day.startswith("0000") or str(datetime.date.fromisoformat(day)) == day


@given(SIMPLE, SIMPLE)
def test_an_interval_reaches_from_its_first_day_to_its_last(one: str, other: str) -> None:
    first, last = sorted((one, other), key=sort_key)
    date = parse(f"{first}/{last}")
    assert isinstance(date, Date)
    assert (sort_key(first)[0], sort_key(last)[1]) == bounds(date)


@given(st.one_of(st.text(), st.from_regex(r"\A[0-9X]{4}(-[0-9]{2}){0,2}[~?%]?(/.{0,10})?\Z")))
def test_any_text_is_a_date_or_has_a_reason(text: str) -> None:
    read = parse(text)
    assert bounds(read) if isinstance(read, Date) else read.reason


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("13/05/2019", ("2019-05-13",)), ("13.5.2019", ("2019-05-13",)), ("05/06/2019", ("2019-06-05", "2019-05-06")),
        ("5/5/2019", ("2019-05-05",)), ("2019-13-05", ("2019-05-13",)), ("2019-5", ("2019-05",)),
        ("2019/05/06", ("2019-05-06",)), ("2019-5-6", ("2019-05-06",)),
        ("2018-2019", ("2018/2019",)), ("2018–2019", ("2018/2019",)),
        ("2019-2018", ()), ("ca. 2019", ("2019~",)), ("um 2019", ("2019~",)), ("2010s", ("201X",)), ("2015s", ()),
        ("31/02/2019", ()), ("06/05/19", ()), ("May", ()), ("", ()),
        ("05/2019", ("2019-05",)), ("5.2019", ("2019-05",)), ("13/2019", ()), ("2018 / 2019", ("2018/2019",)),
        ("2019-Q1", ("2019-01/2019-03",)), ("2019Q4", ("2019-10/2019-12",)), ("2019-Q5", ()),
    ],
)  # fmt: skip
def test_what_was_meant_by_a_date_written_otherwise_is_told(text: str, dates: tuple[str, ...]) -> None:
    assert dates == meant(text)
