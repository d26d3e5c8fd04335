from __future__ import annotations

import pytest

from factsheet.diagnostics import Finding, Origin
from factsheet.fields.reading import Guesses, Reader, describe, did_you_mean
from factsheet.located import Mapping, Scalar, Sequence


@pytest.mark.parametrize(
    ("word", "known", "question"),
    [
        ("statment", ["id", "statement", "quote"], "did you mean `statement`?"),
        ("quotation", ["citations", "translation", "quote"], "did you mean `quote`?"),
        ("citation", ["citations", "quote"], "did you mean `citations`?"),
        ("openai", ["open-ai", "mai-1"], "did you mean `open-ai`?"),
        ("sure", ["stated", "said"], "known: stated, said"),
        ("zzz", [], ""),
        ("zzz", [f"topic-{n}" for n in range(13)], ""),
    ],
)
def test_a_wrong_word_is_answered_by_the_nearest_or_by_all_when_few(word: str, known: list[str], question: str) -> None:
    assert question == did_you_mean(word, known)


@pytest.mark.parametrize("known", [["acme", "apex"], [f"topic-{n}" for n in range(13)], []])
def test_whoever_asks_for_many_words_is_told_the_same_of_each(known: list[str]) -> None:
    guesses = Guesses(known)
    for word in ("acne", "topik-7", "x", "acne"):
        assert guesses.did_you_mean(word) == did_you_mean(word, known)


def test_of_too_many_words_only_the_first_are_guessed_at() -> None:
    known = [f"topic-{number}" for number in range(1000)]
    guesses = Guesses(known)
    told = [guesses.meant(f"topik-{number}") for number in range(1000)]
    assert told[0] == "did you mean `topic-0`?"
    assert 10 < len(list(filter(None, told))) < 500


@pytest.mark.parametrize(
    ("node", "words"),
    [
        (Scalar("no", 1, 1), "`no`"),
        (Scalar("x" * 99, 1, 1), f"`{'x' * 60}`"),
        (Scalar("", 1, 1), "nothing"),
        (Sequence((), 1, 1), "a list"),
        (Mapping((), 1, 1), "a mapping of keys to values"),
    ],
)
def test_a_node_is_described_in_the_editors_words(node: Scalar | Sequence | Mapping, words: str) -> None:
    assert words == describe(node)


def test_a_report_knows_its_file_and_the_place_of_the_node() -> None:
    reader = Reader("content/topics.yaml", ("en",))
    reader.report("bad-id", Scalar("A", 7, 3), "it is no id", "write a")
    assert [Finding("bad-id", Origin("content/topics.yaml", 7, 3), "it is no id", "write a")] == reader.findings
