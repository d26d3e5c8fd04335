from factsheet.text.notation.phrases import match, match_back, phrases
from factsheet.text.notation.tokens import tokens


def test_the_longest_phrase_wins_from_either_end() -> None:
    table = phrases({"more": 1, "more than": 2, "a.m.": 3})
    back = phrases({"than": 1, "more than": 2}, back=True)
    at = tokens("more than 5 a.m.", ".")
    assert ((2, 2), (0, 2), (5, 3)) == (match(table, at, 0), match_back(back, at, 1), match(table, at, 3))


def test_words_that_a_stop_parts_are_no_phrase() -> None:
    at = tokens("more; than", ".")
    assert match(phrases({"more than": 1}), at, 0) is None


def test_beyond_the_text_nothing_matches() -> None:
    at = tokens("", ".")
    assert (None, None) == (match(phrases({"a": 1}), at, 0), match_back(phrases({"a": 1}), at, -1))
