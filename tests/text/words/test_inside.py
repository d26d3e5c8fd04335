"""Words of a language that sets none apart are found inside a text, the longest at each place."""

from __future__ import annotations

from factsheet.text.words.inside import inside
from factsheet.text.words.spotting import Word


def test_the_longest_word_that_begins_at_a_place_is_meant() -> None:
    known = inside({"up": ["增长"], "none": ["增长率"]}, ("up", "none"))
    assert known.words("增长率增长") == (Word("none", 0, 3), Word("up", 3, 5))


def test_lists_that_are_not_asked_for_mean_nothing() -> None:
    assert inside({"up": ["增长"], "down": ["下降"]}, ("up",)).words("下降") == ()


def test_what_has_no_meaning_that_is_asked_for_is_nothing() -> None:
    known = inside({"up": ["增长"], "joins": ["和"]}, ("up", "joins"))
    assert known.words("增长和", frozenset(("up",))) == (Word("up", 0, 2), Word("joins", 2, 3))
    assert known.words("和", frozenset(("up",))) == ()


def test_a_word_with_a_space_before_it_begins_a_word_of_the_text() -> None:
    known = inside({"denials": [" لن "]}, ("denials",))
    assert known.words("لن ترتفع") == (Word("denials", 0, 3),)
    assert known.words("ولكن لن ترتفع") == (Word("denials", 5, 8),)
    assert known.words("أعلن البنك") == ()
