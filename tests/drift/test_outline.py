"""Where a sentence of an old text must be in the new one, told by sentences that stand once in both."""

from __future__ import annotations

from factsheet.drift.outline import WIDTH, align, codes
from factsheet.stages import Sentence


def _sentences(text: str) -> list[Sentence]:
    """A sentence for every letter."""
    return [Sentence(n, 10 * n, 10 * n + 9, 0, f"s-{letter * 8}") for n, letter in enumerate(text, 1)]


def _region(old: str, new: str, first: int, last: int | None = None) -> tuple[str, bool]:
    found = align("".join(codes(_sentences(old))), _sentences(new)).region(first, first if last is None else last)
    return "".join(new[at] for at in found.indices), found.sure


def test_a_code_is_of_the_words_and_not_of_their_repeats() -> None:
    assert codes([Sentence(1, 0, 9, 0, "s-abcdefgh"), Sentence(2, 9, 19, 0, "s-abcdefgh-2")]) == ["abcdef", "abcdef"]
    assert len(codes(_sentences("a"))[0]) == WIDTH


def test_a_reworded_sentence_is_between_its_neighbours() -> None:
    assert _region("abcde", "abXde", 2) == ("X", True)


def test_where_more_stands_between_the_neighbours_all_of_it_is_looked_at() -> None:
    assert _region("abcde", "abXYZde", 2) == ("XYZ", True)


def test_where_nothing_stands_between_them_it_is_gone() -> None:
    assert _region("abcde", "abde", 2) == ("", True)


def test_the_first_and_the_last_have_one_neighbour() -> None:
    assert _region("abc", "Xbc", 0) == ("X", True)
    assert _region("abc", "abX", 2) == ("X", True)


def test_neighbours_that_were_moved_apart_are_both_looked_at() -> None:
    assert _region("abcdef", "XdefabY", 2) == ("YX", True)


def test_repeated_sentences_are_no_landmarks() -> None:
    assert _region("abcbd", "aXbYbd", 2) == ("XbYb", True)


def test_of_a_text_that_is_wholly_new_nothing_can_be_told() -> None:
    assert _region("abc", "XYZ", 1) == ("XYZ", False)
    assert _region("", "XYZ", -1) == ("XYZ", False)


def test_fresh_sentences_are_those_that_the_old_text_had_not() -> None:
    assert align("".join(codes(_sentences("abc"))), _sentences("aXc")).fresh == (False, True, False)
