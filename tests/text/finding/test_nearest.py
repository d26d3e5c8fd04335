from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.finding.nearest import Edit, distances, grams, nearest, word_difference
from tests.growing import in_proportion

TEXT = (
    "le rapport indique que le nouveau modele comporterait environ 500 milliards de parametres. "
    "on pense que l'ancien en possede environ un billion. un milliard de moins. "
    "une grande partie du courrier a ete expurgee. "
    "il a ajoute qu'il y en aura encore davantage a l'avenir."
)


def found(quote: str) -> str | None:
    passage = nearest(grams(TEXT), quote)
    return TEXT[passage.start : passage.end] if passage else None


@pytest.mark.parametrize(
    ("quote", "passage"),
    [
        ("le nouveau modele comporte environ 50 milliards", "le nouveau modele comporterait environ 500 milliards"),
        ("on pense que l'ancien possede un billion.", "on pense que l'ancien en possede environ un billion."),
        ("dit l'ancien en possede environ", "que l'ancien en possede environ"),
        ("une tres grande partie du courier", "une grande partie du courrier"),
        ("exqurgee", "expurgee"),
        ("500 milliard", "500 milliards"),
    ],
)
def test_a_misquote_leads_to_its_passage_from_word_to_word(quote: str, passage: str) -> None:
    assert found(quote) == passage


@pytest.mark.parametrize(
    ("text", "quote", "passage"),
    [
        ("去年冬天，村里的旧桥被洪水冲走了三次。今年没有。", "村里的新桥被洪水冲走三次", "村里的旧桥被洪水冲走了三次"),
        (
            "去年の冬、村の古い橋は洪水で三度流された。",
            "村の古き橋が洪水で二度流された",
            "村の古い橋は洪水で三度流された",
        ),
        ("कल शाम गाँव की पुरानी नदी सूख गई और लोग चले गए।", "गाँव की पुरानी झील सूख गई", "गाँव की पुरानी नदी सूख गई"),
    ],
)
def test_letters_are_words_where_no_spaces_are_and_vowel_signs_are_in_them(text: str, quote: str, passage: str) -> None:
    found = nearest(grams(text), quote)
    assert found is not None
    assert text[found.start : found.end] == passage


@pytest.mark.parametrize("quote", ["the weather will be fine tomorrow", "un chat dort sur le toit", "x", ""])
def test_what_is_like_nothing_leads_nowhere(quote: str) -> None:
    assert found(quote) is None


def test_the_distance_counts_characters() -> None:
    passage = nearest(grams(TEXT), "une grande partie du courier a ete expurge")
    assert passage is not None
    assert passage.distance == 2


def test_the_difference_is_told_in_words() -> None:
    assert word_difference("le nouveau modèle comporte 500", "le nouveau modèle comporterait 500") == (
        Edit("kept", "le nouveau modèle"),
        Edit("removed", "comporte"),
        Edit("added", "comporterait"),
        Edit("kept", "500"),
    )


@given(st.text("abc", min_size=1, max_size=40), st.text("abc", max_size=40))
def test_the_bit_vectors_agree_with_the_textbook(pattern: str, text: str) -> None:
    assert distances(pattern, text, anchored=True) == textbook(pattern, text, anchored=True)
    assert distances(pattern, text, anchored=False) == textbook(pattern, text, anchored=False)


def textbook(pattern: str, text: str, *, anchored: bool) -> list[int]:
    column = list(range(len(pattern) + 1))
    last = []
    for at, character in enumerate(text, 1):
        above = [at if anchored else 0]
        for row, ours in enumerate(pattern, 1):
            above.append(min(column[row] + 1, above[-1] + 1, column[row - 1] + (ours != character)))
        column = above
        last.append(column[-1])
    return last


def test_endless_repetition_takes_no_time() -> None:
    def work(size: int) -> None:
        assert nearest(grams("ab " * size), "ab " * (size // 10) + "c") is None

    in_proportion(work, 100_000)


@pytest.mark.parametrize(
    ("quote", "passage", "changes"),
    [
        ("这项计划是合法的", "这项计划是不合法的", [("kept", "这项计划是"), ("added", "不"), ("kept", "合法的")]),
        (
            "於2018年 開業",
            "於2019年 開業",
            [("kept", "於"), ("removed", "2018"), ("added", "2019"), ("kept", "年 開業")],
        ),
        ("ไม่ใช่", "ใช่", [("removed", "ไม่"), ("kept", "ใช่")]),
    ],
)
def test_scripts_without_spaces_differ_by_letters(quote: str, passage: str, changes: list[tuple[str, str]]) -> None:
    assert [(change.kind, change.words) for change in word_difference(quote, passage)] == changes
