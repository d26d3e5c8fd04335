"""A word tells of a change by itself if any list of the language has it alone."""

from __future__ import annotations

import pytest

from factsheet.text.words.moving import goals_of, moving, origins_of


@pytest.mark.parametrize(
    ("word", "language"), [("rose", "en"), ("podniesienie", "pl"), ("spadła", "pl"), ("klesl", "cs"), ("steg", "sv")]
)
def test_a_word_of_change(word: str, language: str) -> None:
    assert moving(word, language)


@pytest.mark.parametrize(("word", "language"), [("house", "en"), ("rose", "bn"), ("dom", "pl")])
def test_no_word_of_change(word: str, language: str) -> None:
    assert not moving(word, language)


def test_where_a_change_ends() -> None:
    assert goals_of("de") == {"auf"}
    assert not goals_of("bn")


def test_where_a_change_began() -> None:
    assert origins_of("pl") == {"z", "ze"}
    assert not origins_of("bn")
