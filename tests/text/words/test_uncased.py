"""Names are found in letters without capitals by what may stand beside them."""

from __future__ import annotations

import pytest

from factsheet.text.words.uncased import beginnings, named, pattern_of, stem_of, uncased


def found(language: str, text: str, *names: str) -> list[str]:
    known = {stem_of(name, language): name for name in names}
    return [name for name, _ in named(text, known, pattern_of(known, language))]


@pytest.mark.parametrize(("language", "so"), [("ja", True), ("ar", True), ("ka", True), ("en", False), ("ru", False)])
def test_some_scripts_have_no_capitals(language: str, so: bool) -> None:
    assert so == uncased(language)


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("ar", "وفي ألمانيا وبالصين", ["ألمانيا", "الصين"]),
        ("he", "בגרמניה ולצרפת", ["גרמניה", "צרפת"]),
        ("ko", "독일과 프랑스는", ["독일", "프랑스"]),
        ("ja", "タイとインドネシアで", ["タイ", "インドネシア"]),
        ("zh", "印度尼西亚和印度", ["印度尼西亚", "印度"]),
        ("ka", "გერმანიის მთავრობა", ["გერმანია"]),
        ("bn", "জার্মানির সরকার", ["জার্মানি"]),
    ],
)
def test_a_name_stands_with_what_is_written_onto_it(language: str, text: str, names: list[str]) -> None:
    assert names == found(language, text, *names)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ja", "タイトルとスタイル", "タイ"),
        ("ar", "تحصين المدينة", "الصين"),
        ("ko", "신독일어", "독일"),
        ("hi", "अजर्मनी", "जर्मनी"),
    ],
)
def test_and_not_within_another_word(language: str, text: str, name: str) -> None:
    assert [] == found(language, text, name)


def test_what_is_of_a_place_begins_as_it_does() -> None:
    assert ["גרמנ"] == [*beginnings("גרמניה", "he")]
