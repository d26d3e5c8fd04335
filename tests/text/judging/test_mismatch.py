"""A mismatch can be compared, sorted and hashed like any frozen value."""

from __future__ import annotations

from factsheet.text.judging.mismatch import Mismatch, WordSpan


def test_words_sort_by_text_and_place() -> None:
    own, first, second = WordSpan(-1, 9, 12, "not"), WordSpan(0, 3, 6, "pas"), WordSpan(0, 7, 9, "ne")
    assert sorted([second, own, first]) == [own, first, second]
    assert hash(Mismatch(sure=True, statement=(own,), quotes=(first,)))
