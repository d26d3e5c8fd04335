from __future__ import annotations

import pytest

from factsheet.text.writing.fullstops import ends, full_stop_lists


# The full stop that is asked about is the last one.
@pytest.mark.parametrize(
    ("language", "before", "word"),
    [
        ("en", "They can't.", "Moss"),
        ("en", "It was Levi’s.", "Moss"),
        ("fr", "long de 300 km.", "Marie"),
        ("ru", "в 2020 г.", "Потом"),
        ("cs", "strčil prst skrz krk.", "Jan"),
        ("xx", "He came.", "12"),
    ],
)
def test_it_ends_a_sentence(language: str, before: str, word: str) -> None:
    assert ends(before, 0, len(before) - 1, word, full_stop_lists(language))


@pytest.mark.parametrize(
    ("language", "before", "word"),
    [
        ("en", "by J.", "Moss"),
        ("en", "a film (dir.", "Ang"),
        ("en", "a man (born.", "1950"),
        ("fr", "à l'art.", "5"),
        ("fr", "le ge\u0301n.", "Roux"),
        ("de", "in der Hauptstr.", "5"),
        ("ru", "в г.", "Томск"),
        ("hi", "डॉ.", "राव"),
        ("he", "א.", "כהן"),
        ("xx", "am 3 kwiet.", "2020"),
        ("th", "เวลา 9.30 น.", "ที่"),
    ],
)
def test_it_ends_none(language: str, before: str, word: str) -> None:
    assert not ends(f"… {before}", 0, len(before) + 1, word, full_stop_lists(language))


def test_one_word_and_a_number_are_no_two_sentences() -> None:
    assert not ends("Gim.", 0, 3, "1950", full_stop_lists("xx"))
    assert ends("Nobody came.", 0, 11, "1950", full_stop_lists("xx"))


def test_a_language_of_which_nothing_is_known_has_the_lists_of_every_language() -> None:
    assert full_stop_lists("xx-Latn") == full_stop_lists("und")
    assert full_stop_lists("no").titles == full_stop_lists("nb").titles
