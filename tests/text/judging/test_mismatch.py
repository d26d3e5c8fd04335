"""A mismatch can be compared, sorted and hashed like any frozen value."""

from __future__ import annotations

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.mismatch import STATEMENT, Mismatch, WordSpan, mismatched
from factsheet.text.words.spotting import Word


def test_words_sort_by_text_and_place() -> None:
    own, first, second = WordSpan(STATEMENT, 9, 12, "not"), WordSpan(0, 3, 6, "pas"), WordSpan(0, 7, 9, "ne")
    assert sorted([second, own, first]) == [own, first, second]
    assert hash(Mismatch(sure=True, statement=(own,), quotes=(first,)))


def test_a_word_against_another_is_unsure_unless_said() -> None:
    statement, quote = read_cues("It rose.", "en"), read_cues("Ça a baissé.", "fr")
    found = mismatched(statement, Word("up", 3, 7), 2, quote, Word("down", 5, 11))
    assert Mismatch(False, (WordSpan(STATEMENT, 3, 7, "rose"),), (WordSpan(2, 5, 11, "baissé"),)) == found
