from __future__ import annotations

import pytest

from factsheet.text.finding.recalling import recall

SENTENCES = [
    "Acme opens a second plant",
    "Acme Motors said on Monday that it would build 4,000 electric vans in Leeds.",
    "The plant opened in 2019 and employs about 1,200 people.",
    "Jane Roe, its founder, called the plan a leap in the dark.",
    "Les progrès de l'intelligence artificielle s'accéléraient.",
]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("founder leap", 3), ("plant employs people", 2), ("electric van", 1), ("acme second", 0),
        ("ACCELERAIENT progres", 4),
        ("opened plant", 2), ("2019", 2), ("opening a plant", 0), ("dark leap roe", 3), ("1,200", 2),
    ],
)  # fmt: skip
def test_the_sentence_is_found_from_a_few_words_in_any_order_or_form(words: str, first: int) -> None:
    assert recall(words, SENTENCES)[0] == first


def test_words_side_by_side_tell_more() -> None:
    assert recall("new plan", ["A plan is new.", "A new plan is here."])[0] == 1


def test_figures_are_never_taken_for_one_another() -> None:
    assert recall("20190", SENTENCES) == []


def test_nothing_like_it_is_nothing() -> None:
    assert recall("submarine budget", SENTENCES) == []
    assert recall("", SENTENCES) == recall("…", SENTENCES) == recall("plant", []) == []


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        ("工厂 开业", ["阿克米造车。", "工厂于2019年开业。"]),
        ("価格", ["アクメは車を作る。", "価格は示さなかった。"]),
        ("ราคา", ["โรงงานเปิด", "บริษัทไม่ได้แจ้งราคา"]),
        ("מפעל", ["אקמה מייצרת מכוניות.", "המפעל נפתח."]),
        ("공장", ["아크메는 트럭을 만든다.", "공장은 문을 열었다."]),
    ],
)
def test_words_without_spaces_and_with_particles_are_remembered(words: str, sentences: list[str]) -> None:
    assert recall(words, sentences)[0] == 1
