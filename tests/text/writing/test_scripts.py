from __future__ import annotations

import re
from unicodedata import name

import pytest

from factsheet.text.writing.scripts import HANGUL, UNSPACED, is_unspaced


@pytest.mark.parametrize("character", "กລကខក្ខ人々〇𠮷豈あカㇰー〱ㄅ")
def test_no_space_parts_the_words_of_these_scripts(character: str) -> None:
    assert is_unspaced(character), name(character)


@pytest.mark.parametrize("character", "aÉя٣אनয한ㄱ5１Ａ。「%")
def test_of_others_a_space_does(character: str) -> None:
    assert not is_unspaced(character), name(character)


def test_korean_is_told_apart() -> None:
    assert ["한국"] == re.findall(f"[{HANGUL}]+", "人한국a")
    assert ["人"] == re.findall(f"[{UNSPACED}]+", "人한국a")
