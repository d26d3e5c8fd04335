from __future__ import annotations

import pytest

from factsheet.text.words.stored import stored, tended


@pytest.mark.parametrize("language", ["pt", "pt-BR", "PT"])
def test_a_variety_has_the_lists_of_its_language(language: str) -> None:
    lists = stored("kinds", language)
    assert lists is not None
    assert lists["language"] == "pt"


@pytest.mark.parametrize("language", ["", "xx", "../cues/en", "en/../fr", "1"])
def test_what_is_no_language_of_ours_has_none(language: str) -> None:
    assert stored("kinds", language) is None


def test_only_lists_that_were_tried_are_tended_and_of_several_languages_all_must_be() -> None:
    assert tended("directions", "fr-CA", "en")
    assert not tended("directions", "en", "sk")
    assert not tended("kinds", "qqq")
