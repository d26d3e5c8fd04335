"""Words as a lock holds them: white space apart, clipped where they are long, the same however they are set."""

from __future__ import annotations

from factsheet.drift.words import MOST_CHARS, alike, around, clip, touched, unclosed, words
from tests.sheets import site


def test_white_space_is_one_space() -> None:
    assert words("one\n  two\u00a0three ") == words("one two three")


def test_long_words_lose_their_middle_and_keep_a_hash_of_all() -> None:
    long, other = "a" * 3000 + "b" + "c" * 3000, "a" * 3000 + "x" + "c" * 3000
    assert len(words(long).text) <= MOST_CHARS
    assert words(long).text == words(other).text
    assert not alike(words(long), words(other))
    assert clip("short") == "short"


def test_typography_is_no_difference_and_a_letter_is() -> None:
    assert alike(words("l'usine – “ici”"), words("l’usine — «\u00a0ici\u00a0»"))
    assert not alike(words("The plant"), words("the plant"))


def test_the_number_of_a_note_is_no_difference() -> None:
    assert alike(words("It sold 40 ropes.[3][a] It did.[12]:4"), words("It sold 40 ropes.[4] It did."))
    assert not alike(words("It sold 40 ropes [in 1901]."), words("It sold 40 ropes."))
    assert unclosed("It sold 40 ropes.[3][12]:4 ") == unclosed("It sold 40 ropes.") == "It sold 40 ropes"


def test_a_passage_is_seen_in_its_sentences() -> None:
    made = site()
    document, (evidence,) = made.documents["gazette"], made.evidence["plant-opened"]
    assert evidence.passage is not None
    start, end = around(document, evidence.passage)
    assert document.text[start:end] == "The plant opened in 2019 and employs about 1,200 people."
    assert list(touched(document.sentences, (start, end))) == [evidence.passage.first]
    assert list(touched((), (0, 5))) == []
