from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

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


FILES = sorted(Path(str(resources.files("factsheet.text") / "languages")).glob("*/*.json"))


def lists(node: object, name: str = "") -> Iterator[tuple[str, list[str]]]:
    """All lists of words below a node, with their names."""
    if isinstance(node, dict):
        for key, inner in node.items():
            yield from lists(inner, f"{name}.{key}")
    elif isinstance(node, list) and all(isinstance(one, str) for one in node):
        yield name, node


def test_no_list_has_a_phrase_twice() -> None:
    """Which of two is then mended is a matter of luck."""
    found = [
        (f"{file.parent.name}/{file.name}{name}", Counter(words))
        for file in FILES
        for name, words in lists(json.loads(file.read_text("utf-8")))
    ]
    assert len(found) > len(FILES)
    twice = {name: [word for word, number in words.items() if number > 1] for name, words in found}
    assert {name: words for name, words in twice.items() if words} == {}
