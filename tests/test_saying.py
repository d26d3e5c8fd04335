"""Which facts each sentence of an editor's prose cites."""

from __future__ import annotations

import pytest

from factsheet.saying import sentences


def cited(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(said.text, said.facts) for said in sentences(text, "en")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It cost €2 [@a].", [("It cost €2.", ("a",))]),
        ("It cost €2. [@a] It is open.", [("It cost €2.", ("a",))]),
        ("It cost €2 [@a], and opened in May [@b]. Nobody came.", [("It cost €2, and opened in May.", ("a", "b"))]),
        ("It is open. It cost **€2** [@a][@a].", [("It cost €2.", ("a",))]),
        ("[@a] It cost €2.", [("It cost €2.", ("a",))]),
        ("# A\n\nIt cost\n€2 [@a].\n\nIt is open [@b].", [("It cost\n€2.", ("a",)), ("It is open.", ("b",))]),
        ("- It cost €2 [@a]\n- It opened in May", [("It cost €2", ("a",))]),
        ("|what|how much|who says so|\n|-|-|-|\n|cost|€2|[@a]|\n", [("cost \n€2", ("a",))]),
        ("It cost €2.", []),
        ("`[@a]` is how to cite.", []),
    ],
)  # fmt: skip
def test_a_sentence_has_the_facts_that_are_cited_in_it_or_right_behind_it(
    text: str, expected: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert expected == [(" ".join(words.split("\n\n")), facts) for words, facts in cited(text)]


def test_a_sentence_knows_its_place_in_the_prose() -> None:
    [said] = sentences("It cost €2. In May it cost €2 [@a].", "en")
    assert said.words[: said.start].count("€2") == 1
