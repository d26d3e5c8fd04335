from __future__ import annotations

from decimal import Decimal

from factsheet.text.notation.joined_words import heads, pieces, tails


def test_months_and_parts_of_days_begin_words_where_words_are_joined() -> None:
    tree = {"compounds": True, "day_parts": ["morgen"]}
    assert (("oktober", 7), ("samstagmorgen", 7)) == heads(tree, ["oktober", "mai"], ["samstag"])
    assert () == heads({}, ["oktober"], [])


def test_a_tail_may_hold_a_unit() -> None:
    assert (("dagers", 6), ("tägig", 0)) == tails({"unit_tails": ["dagers"], "tails": ["tägig"]})


def test_numbers_are_joined_or_only_begin_words() -> None:
    numbers = {"zwei": Decimal(2), "ein": Decimal(1)}
    assert {"zwei", "ein", "und"} == pieces({"compounds": True, "and": ["und"]}, numbers)
    assert {"zwei"} == pieces({"tails": ["tägig"]}, numbers)
    assert set() == pieces({}, numbers)
