"""The words of a ladder are found by phrase, beginning and end; of two the longest, of equals the one listed last."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from factsheet.text.words.ladders import clause, ladder_of, meant, rungs, silent, tensed

FOLDER = files("factsheet.text") / "languages" / "ladders"
LANGUAGES = sorted(entry.name.removesuffix(".json") for entry in FOLDER.iterdir())


def read(
    text: str, language: str = "en", ladder: str = "plans", asking: frozenset[str] = frozenset()
) -> list[tuple[str, str]]:
    return [(one.meaning, text[one.start : one.end]) for one in rungs(text, language, ladder, asking)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_read(language: str) -> None:
    stored = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
    assert stored["language"] == language
    ladders = set(stored) - {"language", "futures", "classes", "inside", "attached"}
    assert ladders
    assert all(ladder_of(language, ladder) for ladder in ladders)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_list_is_written_twice(language: str) -> None:
    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        assert len(pairs) == len(dict(pairs))
        return dict(pairs)

    json.loads((FOLDER / f"{language}.json").read_text("utf-8"), object_pairs_hook=once)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("It opened 5 plants.", "en", [("done", "opened")]),
        ("It will open.", "en", [("planned", "will")]),
        ("At will.", "en", [("none", "At will")]),
        ("The bridge is opened.", "en", [("none", "is opened")]),
        ("It has agreed to open.", "en", [("planned", "has agreed to")]),
        ("She has decided so.", "en", [("done", "has decided"), ("open", "decided")]),
        ("Es soll 2019 gebaut werden.", "de", [("planned", "soll 2019 gebaut werden")]),
        ("Sie will am 3. Mai 1.500 Werke bauen.", "de", [("planned", "will am 3. Mai 1.500 Werke bauen")]),
        ("Sie möchte 5 Werke bauen.", "de", [("planned", "möchte 5 Werke bauen")]),
        ("Zij wil 1.500 huizen bouwen.", "nl", [("planned", "wil 1.500 huizen")]),
    ],
)
def test_phrases_are_found_where_they_stand(text: str, language: str, found: list[tuple[str, str]]) -> None:
    assert read(text, language) == found


def test_what_has_no_word_of_the_rung_that_is_asked_is_not_read() -> None:
    assert read("It opened 5 plants.", asking=frozenset(("planned",))) == []
    assert read("It opened 5 plants and plans to open more.", asking=frozenset(("planned",)))


def test_a_tense_is_told_whatever_else_the_words_tell() -> None:
    text = "It approved the law."
    assert read(text) == [("open", "approved"), ("open", "law")]
    assert [(one.meaning, text[one.start : one.end]) for one in tensed(text, "en", "plans")] == [("done", "approved")]
    assert tensed(text, "zh", "plans") == ()


def test_a_variety_has_the_words_of_its_language_and_others_have_none() -> None:
    assert read("It will open.", "en-GB") == [("planned", "will")]
    assert read("It will open.", "zh") == []
    assert ladder_of("en", "nothing") is None


def test_a_clause_ends_at_a_mark_or_at_a_word_that_joins() -> None:
    text = "It rose, and it will fall."
    start, end = clause(text, "en", rungs(text, "en", "plans"), text.index("will"))
    assert text[start:end] == " it will fall"


def test_a_day_or_an_abbreviation_ends_no_clause() -> None:
    text = "Sie will am 3. März ca. 5 Werke bauen. Er nicht."
    start, end = clause(text, "de", (), text.index("will"))
    assert text[start:end] == "Sie will am 3. März ca. 5 Werke bauen"


def test_a_stretch_of_time_is_not_torn_apart() -> None:
    text = "He took it between 2014 and 2018 and left."
    start, end = clause(text, "en", rungs(text, "en", "plans"), text.index("took"))
    assert text[start:end] == "He took it between 2014 and 2018 "


def test_what_only_looks_like_a_word_of_a_ladder_means_nothing() -> None:
    alike, both = "It works only when it rains.", "It works only when it rains, and is the largest one."
    assert [one.meaning for one in rungs(alike, "en", "supremes")] == ["none"]
    assert (meant(alike, "en", "supremes"), silent(alike, "en", "supremes")) == ([], True)
    assert [one.meaning for one in meant(both, "en", "supremes")] == ["top"]
    assert not silent(both, "en", "supremes")
    assert not silent(alike, "xx", "supremes")
