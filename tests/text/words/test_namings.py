"""Names among the words of a text."""

from __future__ import annotations

from factsheet.text.words.inflecting import ended_otherwise, lengthened
from factsheet.text.words.namings import name_table, standing

KNOWN = name_table([("New York", "ny"), ("York", "york"), ("Praga", "prague"), ("…", "none")])


def found(text: str, *, inflected: bool = False) -> list[tuple[int, str]]:
    words = text.split()
    same = ended_otherwise if inflected else lengthened
    return [(at, key) for at in range(len(words)) for _, key in standing(words, at, KNOWN, same)]


def test_a_name_of_two_words_stands_where_both_do() -> None:
    assert [(2, "ny"), (3, "york")] == found("it is new york")
    assert [] == found("it is new")


def test_a_name_may_have_an_ending() -> None:
    assert [(1, "york")] == found("in yorks heart")
    assert [(1, "prague")] == found("w pradze pada", inflected=True)
    assert [] == found("w pradze pada")


def test_what_has_no_word_is_no_name() -> None:
    assert ["ny", "york", "prague"] == [key for those in KNOWN.values() for _, key in those]
