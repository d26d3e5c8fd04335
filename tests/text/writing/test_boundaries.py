from __future__ import annotations

import pytest

from factsheet.text.writing.boundaries import occurrences, word_end, word_start
from tests.growing import in_proportion


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("500 milliard", "environ 500 milliards de paramètres"),
        ("5", "500, 1.5, 5,000, 0'5 et 15"),
        ("pari", "comparer, paris"),
        ("क", "कि"),
        ("", "anything"),
    ],
)
def test_words_are_not_found_inside_longer_words_and_numbers(words: str, text: str) -> None:
    assert list(occurrences(text, words)) == []


@pytest.mark.parametrize(
    ("words", "text", "at"),
    [
        ("OpenAI", "d'OpenAI.", 2),
        ("5", "les 5, puis", 4),
        ("微软", "因为微软投资", 2),
        ("Ile", "Ile-de-France", 0),
    ],
)
def test_words_are_found_beside_punctuation_and_in_scripts_without_spaces(words: str, text: str, at: int) -> None:
    assert list(occurrences(text, words)) == [at]


def test_places_may_overlap() -> None:
    assert list(occurrences("ha ha ha", "ha ha")) == [0, 3]


def test_an_open_side_may_cut_a_word_but_no_number() -> None:
    assert list(occurrences("companies", "compan", open_end=True)) == [0]
    assert list(occurrences("500 1500", "50", open_end=True)) == []


def test_a_place_inside_a_word_is_moved_to_its_edges() -> None:
    text = "un investissement de 1,5 milliard"
    assert text[word_start(text, 8) : word_end(text, 8)] == "investissement"
    assert text[word_start(text, 22) : word_end(text, 22)] == "1,5"


def test_one_endless_word_takes_no_time() -> None:
    def work(size: int) -> None:
        assert list(occurrences("a" * size, "a" * 1000)) == []

    in_proportion(work, 1_000_000)
