from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.finding.laying import bounded, fold, joined, lay, occurrences, skip_space


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Élan", "elan"), ("l’été", "l'ete"), ("“a”", '"a"'), ("ﬁn", "fin"), ("a\u00a0b", "a b"), ("a\u202fb", "a b"),
        ("co\u00adop", "coop"), ("wait…", "wait..."), ("Straße", "strasse"), ("cœur", "coeur"), ("ＡＢ", "ab"),
        ("e\u0301", "é"), ("a  \t b", "a b"), ("İ", "i"),
    ],
)  # fmt: skip
def test_browsers_take_these_for_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("«", '"'), ("–", "-"), ("—", "-"), ("\u2011", "-"), ("a b", "ab")])
def test_browsers_take_these_for_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_a_line_is_a_block_unless_lines_were_broken_by_hand() -> None:
    assert lay("One  line\n\n two ").text == "one line\ntwo"
    assert joined(lay("One line\n two")).text == "one line two"


def test_the_way_back_leads_to_the_characters_themselves() -> None:
    text = "  Un  cœur,\nl’…  "
    laid = lay(text)
    assert laid.text == "un coeur,\nl'..."
    at = laid.text.index("coeur")
    start, end = laid.span(at, at + len("coeur"))
    assert text[start:end] == "cœur"


@given(st.text())
def test_every_folded_character_has_its_place(text: str) -> None:
    laid = lay(text)
    assert len(laid.text) == len(laid.places) == len(laid.ends)
    assert list(laid.places) == sorted(laid.places)
    assert all(0 <= start <= end <= len(text) for start, end in zip(laid.places, laid.ends, strict=True))


@given(st.text())
def test_words_and_texts_are_folded_alike(text: str) -> None:
    assert fold(text) == joined(lay(text)).text


@pytest.mark.parametrize(
    "words",
    ["openai", "d'openai", "l'on", "3.5", "1,000", "a_b", "x2", "e\u0301t"],
)
def test_inside_a_word_no_word_begins(words: str) -> None:
    assert not any(bounded(words, at) for at in range(1, len(words)))


@pytest.mark.parametrize("pair", ["a b", "a-b", "a, b", "a.\nb", "«a", "a»", "(a", "語の", "'t", "a/b"])
def test_between_these_a_word_may_begin(pair: str) -> None:
    assert any(bounded(pair, at) for at in range(1, len(pair)))


def test_words_are_found_as_often_as_they_stand() -> None:
    text = "test, attest, tests, test"
    assert list(occurrences(text, "test", 0, begins=True, ends=True)) == [0, 21]
    assert list(occurrences(text, "test", 0, begins=False, ends=True)) == [0, 8, 21]
    assert list(occurrences(text, "test", 1, begins=True, ends=False)) == [14, 21]
    assert list(occurrences(text, "", 0, begins=True, ends=True)) == []


def test_spaces_and_ends_of_blocks_are_skipped() -> None:
    assert skip_space("a \n b", 1) == 4


@given(st.text("ab é’«œ\u00a0\u00ad\u0301\n\t .-…ß´"))
def test_the_quick_way_comes_to_the_same(text: str) -> None:
    one_by_one = lay("\u00ad".join(text))
    assert one_by_one.text == lay(text).text
    assert [text[start:end] for start, end in zip(lay(text).places, lay(text).ends, strict=True)] == [
        "\u00ad".join(text)[start:end] for start, end in zip(one_by_one.places, one_by_one.ends, strict=True)
    ]
