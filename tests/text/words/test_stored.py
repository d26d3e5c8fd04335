from __future__ import annotations

import pytest

from factsheet.text.words.stored import stored


@pytest.mark.parametrize("language", ["pt", "pt-BR", "PT"])
def test_a_variety_has_the_lists_of_its_language(language: str) -> None:
    lists = stored("kinds", language)
    assert lists is not None
    assert lists["language"] == "pt"


@pytest.mark.parametrize("language", ["", "xx", "../cues/en", "en/../fr", "1"])
def test_what_is_no_language_of_ours_has_none(language: str) -> None:
    assert stored("kinds", language) is None
