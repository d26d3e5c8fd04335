from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.notation.numerals import composed, multiplies, printed, roman


@pytest.mark.parametrize(
    ("figure", "decimal", "values"),
    [
        ("1,234", ".", ["1234"]),
        ("1,234", ",", ["1.234"]),
        ("1.234", ",", ["1234"]),
        ("12,34,567.89", ".", ["1234567.89"]),
        ("1 234 567,89", ",", ["1234567.89"]),
        ("192.168.1.2", ".", ["192", "168", "1", "2"]),
        ("22,24,26", ".", ["22", "24", "26"]),
        ("0,683", ".", ["0.683"]),
        (".5", ".", ["0.5"]),
        ("30،000", ".", ["30000"]),
        ("1،234،567", ".", ["1234567"]),
    ],
)
def test_a_figure_is_read_by_the_signs_of_its_language(figure: str, decimal: str, values: list[str]) -> None:
    assert [Decimal(value) for value in values] == [part.value for part in printed(figure, decimal)]


@pytest.mark.parametrize(
    ("words", "value", "used"),
    [
        ([2, 100, 20, 1], 221, 4),
        ([2, 3], 2, 1),
        ([44, 1000, 10**6], 44 * 10**9, 3),
        ([3, 100, 2, 100], 300, 2),
        ([3, 10**5, 10**7], 3 * 10**12, 3),
        ([100], 100, 1),
    ],
)
def test_number_words_make_one_number_as_far_as_place_value_allows(words: list[int], value: int, used: int) -> None:
    assert (Decimal(value), used) == composed([Decimal(word) for word in words])


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=30))
def test_any_run_of_words_ends_somewhere_and_takes_at_least_one(words: list[int]) -> None:
    assert 1 <= composed([Decimal(word) for word in words])[1] <= len(words)


@given(st.text("0123456789.,' ", min_size=1, max_size=40).filter(lambda text: text[0].isdigit() and text[-1].isdigit()))
def test_the_parts_of_a_figure_cover_its_digits(figure: str) -> None:
    parts = printed(figure, ".")
    assert all(0 <= part.start < part.end <= len(figure) for part in parts)


def test_only_powers_of_ten_from_a_hundred_multiply() -> None:
    assert [100, 1000, 10**5] == [value for value in (10, 20, 100, 200, 1000, 10**5) if multiplies(Decimal(value))]


def test_roman_numerals_of_centuries_are_read_and_nothing_else() -> None:
    assert (19, 21, None, None) == (roman("xix"), roman("xxi"), roman("mix"), roman(""))
