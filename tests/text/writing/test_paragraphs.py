from __future__ import annotations

import pytest

from factsheet.text.writing.paragraphs import split


def pieces(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text)]


def test_blank_lines_part_paragraphs() -> None:
    assert pieces("\n One\n \t\nTwo\r\n\r\nThree \n") == ["One", "Two", "Three"]


def test_a_line_broken_by_hand_goes_on() -> None:
    text = "The maker said on Monday that the\nMistral would be large, and that\nit would be late."
    assert pieces(text) == [text]


def test_a_short_line_before_a_capital_is_a_paragraph_of_its_own() -> None:
    assert pieces("A headline\nThe maker said on Monday that it would.") == [
        "A headline",
        "The maker said on Monday that it would.",
    ]


def test_long_lines_are_paragraphs() -> None:
    line = "the maker said so " * 8
    assert pieces(f"{line}\n{line}") == [line.strip()] * 2


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("• one\n• two", ["• one", "• two"]),
        ("- One\n- Two", ["- One", "- Two"]),
        ("• one • two", ["• one", "• two"]),
        ("1. One thing 2. Another", ["1. One thing", "2. Another"]),
        ("a) one thing b) another c) third", ["a) one thing", "b) another", "c) third"]),
        ("1.) One 2.) Two", ["1.) One", "2.) Two"]),
        ("He has 1. Or 2. Or 3.", ["He has 1. Or 2. Or 3."]),
    ],
)
def test_items_of_a_list_stand_apart(text: str, items: list[str]) -> None:
    assert pieces(text) == items


@pytest.mark.parametrize("rows", ["Year\tVotes\n2019\t51\n2020\t49", "| Year | Votes |\n| 2019 | 51 |"])
def test_every_row_of_a_table_stands_apart(rows: str) -> None:
    assert pieces(rows) == rows.split("\n")


def test_a_tab_after_the_number_of_an_item_makes_no_table() -> None:
    assert pieces("1.\tThe maker said\nit would be late.") == ["1.\tThe maker said\nit would be late."]
