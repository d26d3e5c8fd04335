from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.notation.hanzi import NUMERALS, cutter, run_value


@pytest.mark.parametrize(
    ("run", "value"),
    [
        ("十", 10),
        ("六十", 60),
        ("五千百七", 5107),
        ("三百四十億", 34 * 10**9),
        ("二〇一九", 2019),
        ("两千", 2000),
        ("백만", 10**6),
    ],
)
def test_a_run_of_numerals_is_one_number(run: str, value: int) -> None:
    assert value == run_value(run)


def test_two_digits_beside_a_unit_are_no_number() -> None:
    assert run_value("十二三") is None


@given(st.text(st.sampled_from(sorted(NUMERALS)), min_size=1, max_size=40))
def test_any_run_has_a_value_or_none(run: str) -> None:
    value = run_value(run)
    assert value is None or value >= Decimal(0)


def test_known_words_are_cut_out_and_a_lone_numeral_needs_a_counter() -> None:
    cut = cutter(frozenset(("人民币", "人")), frozenset(("人",)))
    assert [["统", "一", "人民币"], ["三", "人"]] == [cut("统一人民币"), cut("三人")]
    assert ["统", "一", "人民币"] == cut("统一人民币")
