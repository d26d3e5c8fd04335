"""Where the clause and the sentence of a place begin and end."""

from __future__ import annotations

import pytest

from factsheet.text.quantities.reading import read
from factsheet.text.telling.clauses import apart, clause, near, one_clause, sentence
from factsheet.text.words.spotting import Word

TEXT = "It rose. Sales of 1,000 vans fell, Acme said, and profit grew (a little) by 5%."
JOINS = (Word("joins", TEXT.index("and"), TEXT.index("and") + 3),)


@pytest.mark.parametrize(
    ("at", "its"),
    [("rose", "It rose."), ("vans", "Sales of 1,000 vans fell"), ("grew", "profit grew"), ("5", "by 5%.")],
)
def test_marks_and_words_like_and_set_a_clause_off(at: str, its: str) -> None:
    start, end = clause(read(TEXT, "en"), JOINS, (TEXT.index(at), TEXT.index(at) + len(at)))
    assert TEXT[start:end].strip() == its


def test_a_sentence_is_the_one_around_a_place() -> None:
    assert TEXT[slice(*sentence(read(TEXT, "en"), (1, 2)))].strip() == "It rose."
    assert sentence(read("", "en"), (0, 0)) == (0, 0)


def test_one_clause_is_one_sentence_without_marks() -> None:
    assert one_clause(read("Sales of 1,000 vans fell.", "en"))
    assert not one_clause(read("It rose. It fell.", "en"))
    assert not one_clause(read("It rose, it fell.", "en"))


def test_the_words_between_are_counted_on_either_side() -> None:
    assert apart(TEXT, Word("up", 3, 7), (TEXT.index("vans"), TEXT.index("vans") + 4)) == 4
    assert apart(TEXT, JOINS[0], (3, 7)) == 8


@pytest.mark.parametrize("text", ["It won 6:3 in 2017–2019.", "It opened at 10:30."])
def test_what_a_mark_joins_between_digits_is_of_one_piece(text: str) -> None:
    assert one_clause(read(text, "en"))
    assert not one_clause(read("It won: 6 points – no more.", "en"))


def test_japanese_quotation_marks_set_off_clauses() -> None:
    assert not one_clause(read("男性は「盗んでいない」と否認した", "ja"))


def test_two_places_are_near_with_few_words_and_no_mark_between() -> None:
    text = "a profit of 5, or rather 6"
    assert near(text, 8, 12, 1)
    assert not near(text, 8, 12, 0)
    assert not near(text, 8, 25, 9)
