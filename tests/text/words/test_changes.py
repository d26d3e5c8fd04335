"""The lists of words that tell by how much something changed, or to what, can be read in each language."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from factsheet.text.words.changes import begins, change_lists

FOLDER = files("factsheet.text") / "languages" / "changes"
LANGUAGES = sorted(entry.name.removesuffix(".json") for entry in FOLDER.iterdir())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_read(language: str) -> None:
    stored = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
    lists = change_lists(language)
    assert lists is not None
    assert stored["language"] == language
    assert lists.to or lists.to_endings or lists.touching
    assert not set(stored.get("by", ())) & set(stored.get("to", ()))
    assert not set(stored.get("moves", ())) & set(stored.get("to_moves", ()))


def test_words_of_change_are_single_words() -> None:
    for language in LANGUAGES:
        stored = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
        names = ("moves", "to_moves", "nouns", "gauges", "takers")
        assert [] == [word for name in names for word in stored.get(name, ()) if " " in word]


def test_what_nobody_has_listed_is_nothing() -> None:
    assert change_lists("xx") is None
    assert change_lists("en-GB") == change_lists("en")


def test_a_phrase_begins_at_a_place() -> None:
    assert begins(["s", "'", "élève", "à", "5"], 2, ("élèv-", "à"))
    assert not begins(["élève"], 0, ("élèv-", "à"))
    assert not begins(["à"], -1, ("à",))
