from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.notation.hanzi import NUMERALS, consecutive, cutter, run_value, told_apart


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
        ("三万五千億", 35 * 10**11),
        ("万亿", 10**12),
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


def test_letters_of_ours_stay_one_word_however_they_begin() -> None:
    assert ["kmh", "以上"] == cutter(frozenset(("km", "以上")), frozenset())("kmh以上")


def test_a_numeral_after_the_mark_of_ordinals_counts_alone() -> None:
    cut = cutter(frozenset(("第一",)), frozenset())
    assert [["第", "二"], ["第", "二十五"], ["第一"]] == [cut("第二"), cut("第二十五"), cut("第一")]


@pytest.mark.parametrize(
    ("piece", "parts"),
    [
        ("两三", [("两", 2), ("三", 3)]),
        ("三四十", [("三", 30), ("四十", 40)]),
        ("두세", [("두", 2), ("세", 3)]),
        ("사흘", [("사", 3), ("흘", None)]),
        ("二〇", [("二〇", 20)]),
        ("三十四", [("三十四", 34)]),
        ("人", [("人", None)]),
    ],
)
def test_a_guess_at_two_numbers_has_two_parts(piece: str, parts: list[tuple[str, int | None]]) -> None:
    assert parts == list(told_apart(piece, behind_digit=False))


def test_behind_a_figure_a_hundred_and_ten_thousand_are_two_words() -> None:
    assert [1, 2] == [len(told_apart("백만", behind)) for behind in (False, True)]


def test_a_week_with_so_many_days_is_no_thursday() -> None:
    cut = cutter(frozenset(("周四",)), frozenset(("天",)))
    assert ["每", "周", "四", "天"] == cut("每周四天")
    assert ["每", "周四", "天", "气"] == cut("每周四天气")


def test_thirty_and_forty_follow_each_other_and_thirty_and_fifty_do_not() -> None:
    assert [True, False] == [consecutive(Decimal(30), Decimal(other)) for other in (40, 50)]
