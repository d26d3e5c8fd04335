"""Romanian is read in the letters that it is printed with today, and in those of old keyboards."""

from __future__ import annotations

import pytest

from factsheet.text.quantities.reading import read
from factsheet.text.words.spellings import every_spelling


def test_each_word_stands_in_both_spellings() -> None:
    tree = {"șase": 6, "said": ["și", "sau"], "word": "și/sau"}
    assert every_spelling(tree, "ro") == {"șase": 6, "şase": 6, "said": ["și", "şi", "sau"], "word": "și/şi/sau"}


def test_pairs_of_words_and_other_languages_stay_as_they_are() -> None:
    assert every_spelling([["între", "și"]], "ro") == [["între", "și"]]
    assert every_spelling(["üç yüz beş"], "tr") == ["üç yüz beş"]


@pytest.mark.parametrize("text", ["A plecat de șase ori.", "A plecat de şase ori."])
def test_six_is_read_with_a_comma_and_with_a_cedilla(text: str) -> None:
    assert [one.value for one in read(text, "ro").quantities] == [6]
