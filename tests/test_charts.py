from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.charts import Mark, Proportion, proportion, timeline
from factsheet.model import Bound


def mark(id: str, value: str, bound: Bound = "exact") -> Mark:
    """`5`, or `2..4`."""
    low, _, high = value.partition("..")
    ends = Decimal(low), Decimal(high or low)
    return Mark(id, None if bound == "max" else ends[0], None if bound == "min" else ends[1], bound)


def places(drawn: Proportion) -> dict[str, str]:
    """Each mark as start–end, with its arrow."""
    return {place.id: f"{place.start}–{place.end}{place.arrow and ' ' + place.arrow}" for place in drawn.places}


def grid(drawn: Proportion) -> dict[str, str]:
    return {line.position: format(line.value, "f") for line in drawn.gridlines}


def test_values_of_one_size_stand_on_a_linear_axis_from_zero() -> None:
    drawn = proportion([mark("mint", "500e9", "approx"), mark("sage", "1e12", "approx")])
    assert ("linear", "0") == (drawn.kind, drawn.zero)
    assert {"mint": "500–500", "sage": "1000–1000"} == places(drawn)
    assert ["0", "200", "400", "600", "800", "1000"] == list(grid(drawn))
    assert ["0", "200000000000", "400000000000"] == list(grid(drawn).values())[:3]
    assert ("mint", "sage", Decimal(2)) == (drawn.smallest, drawn.largest, drawn.ratio)


def test_from_a_factor_of_twenty_on_the_axis_is_logarithmic_with_a_gridline_per_decade() -> None:
    assert "linear" == proportion([mark("a", "1"), mark("b", "19.99")]).kind
    drawn = proportion([mark("a", "1"), mark("b", "20")])
    assert ("log", "", Decimal(10), Decimal(20)) == (drawn.kind, drawn.zero, drawn.factor, drawn.ratio)
    assert {"a": "0–0", "b": "650.51–650.51"} == places(drawn)
    assert {"0": "1", "500": "10", "1000": "100"} == grid(drawn)


def test_a_range_is_a_bar_and_an_open_end_an_arrow_with_room_to_fly() -> None:
    drawn = proportion([mark("range", "2..4", "range"), mark("more", "10", "min"), mark("less", "6", "max")])
    assert {"range": "166.67–333.33", "more": "833.33–1000 right", "less": "0–500 left"} == places(drawn)
    assert "12" == grid(drawn)["1000"]
    drawn = proportion([mark("more", "1000", "min"), mark("less", "1", "max")])
    assert {"more": "800–1000 right", "less": "0–200 left"} == places(drawn)


def test_zero_and_values_below_it_have_no_logarithm() -> None:
    assert {"a": "0–0", "b": "1000–1000"} == places(proportion([mark("a", "0"), mark("b", "1e6")]))
    drawn = proportion([mark("a", "-400"), mark("b", "1")])
    assert ("linear", "800", None) == (drawn.kind, drawn.zero, drawn.ratio)
    assert {"a": "0–0", "b": "802–802"} == places(drawn)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["7"], {"0": "875–875"}),
        (["0"], {"0": "0–0"}),
        (["-3"], {"0": "0–0"}),
        (["3", "3"], {"0": "1000–1000", "1": "1000–1000"}),
        ([], {}),
    ],
)
def test_few_or_equal_values_are_drawn_too(values: list[str], expected: dict[str, str]) -> None:
    drawn = proportion([mark(str(n), value) for n, value in enumerate(values)])
    assert expected == places(drawn)
    assert drawn.ratio in (None, 1)


def test_over_a_huge_span_gridlines_stay_few_and_even() -> None:
    drawn = proportion([mark("a", "1e-10"), mark("b", "1e30")])
    assert Decimal(10_000) == drawn.factor
    assert 11 == len(drawn.gridlines)
    assert {"a": "0–0", "b": "1000–1000"} == places(drawn)
    assert 13 >= len(proportion([mark("a", "1"), mark("b", "1e999999")]).gridlines)


@pytest.mark.parametrize(
    "other", [mark("b", "9", "min"), mark("b", "9", "max"), mark("b", "8..9", "range"), mark("b", "8..9", "approx")]
)
def test_only_single_numbers_are_set_in_a_ratio(other: Mark) -> None:
    assert proportion([mark("a", "2"), other]).ratio is None


def test_a_ratio_has_two_digits() -> None:
    assert Decimal("3.3") == proportion([mark("a", "3"), mark("b", "10", "approx")]).ratio


AMOUNTS = st.one_of(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**6), max_value=10**15, places=3),
    st.builds(Decimal, st.from_regex(r"\A[1-9]e-?[0-9]{1,3}\Z")),
)
MARKS = st.lists(
    st.builds(
        lambda id, ends, bound: Mark(
            id, None if bound == "max" else ends[0], None if bound == "min" else ends[1], bound
        ),
        st.text(min_size=1, max_size=3),
        st.tuples(AMOUNTS, AMOUNTS).map(sorted),
        st.sampled_from(("exact", "approx", "min", "max", "range")),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda m: m.id,
)


@given(MARKS)
def test_every_mark_lies_on_the_axis_and_greater_values_never_left_of_smaller(marks: list[Mark]) -> None:
    drawn = proportion(marks)
    lows = {m.id: m.low for m in marks if m.low is not None}
    starts = {place.id: Decimal(place.start) for place in drawn.places}
    assert [m.id for m in marks] == [place.id for place in drawn.places]
    for place in drawn.places:
        assert 0 <= Decimal(place.start) <= Decimal(place.end) <= 1000
    for one, low in lows.items():
        assert all(starts[one] <= starts[other] for other, higher in lows.items() if low < higher)


@given(MARKS)
def test_the_grid_spans_the_axis_in_rising_order(marks: list[Mark]) -> None:
    lines = proportion(marks).gridlines
    assert ("0", "1000") == (lines[0].position, lines[-1].position)
    assert 2 <= len(lines) <= 14
    assert [line.value for line in lines] == sorted({line.value for line in lines})
    assert len(lines) == len({line.position for line in lines})


def test_a_date_is_as_wide_as_it_is_vague() -> None:
    drawn = timeline([("year", "2019-01-01", "2019-12-31"), ("day", "2020-07-01", "2020-07-01")])
    assert "timeline" == drawn.kind
    assert {"0": "2019", "500": "2020", "1000": "2021"} == grid(drawn)
    spans = {place.id: float(place.end) - float(place.start) for place in drawn.places}
    assert 500 == spans["year"]
    assert 1.3 < spans["day"] < 1.4


def test_what_has_no_end_yet_flies_off_the_axis() -> None:
    drawn = timeline([("since", "2017-01-01", "9999-12-31"), ("then", "2010-01-01", "2010-12-31")])
    assert "2018" == list(grid(drawn).values())[-1]
    assert {"since": "875–1000 right", "then": "0–125"} == places(drawn)


def test_of_many_years_some_have_a_gridline() -> None:
    drawn = timeline([("old", "1066-10-14", "1066-10-14"), ("new", "2020-01-01", "2020-12-31")])
    assert ["1066", "1166", "1266"] == list(grid(drawn).values())[:3]
    assert len(grid(drawn)) <= 13
    assert () == timeline([]).places
