"""A question leaves open whether something is so, unless it takes it for granted and asks why."""

from __future__ import annotations

import pytest

from factsheet.text.cues.lists import cue_lists
from factsheet.text.cues.questions import questions
from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.wording import hedge_added, hedge_dropped
from tests.growing import in_proportion


def asked(text: str, language: str) -> list[str]:
    lists = cue_lists(language)
    assert lists is not None
    return [text[slice(*span)] for span in questions(text, lists)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Has the tax put investors off?", "en"),
        ("La taxe a-t-elle découragé les investisseurs ?", "fr"),
        ("Schreckt die Steuer die Anleger ab?", "de"),
        ("¿Ha disuadido el impuesto a los inversores?", "es"),
        ("La tassa ha scoraggiato gli investitori?", "it"),
    ],
)
def test_a_question_is_no_fact(text: str, language: str) -> None:
    assert asked(text, language) == [text]
    quote = read_cues(text, language)
    assert hedge_dropped(read_cues("The tax has put investors off.", "en"), [quote])
    for true in ("Has the tax put investors off?", "Whether the tax has put investors off is an open question."):
        assert hedge_dropped(read_cues(true, "en"), [quote]) is None
        assert hedge_added(read_cues(true, "en"), [quote]) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Why did the plant close in 2019?", "en"),
        ("And who pays for the 3.5 million vans?", "en"),
        ("Pourquoi l'usine a-t-elle fermé en 2019 ?", "fr"),
        ("The plant closed in 2019.", "en"),
        ("Suljettiinko tehdas?", "et"),
    ],
)
def test_whoever_asks_why_says_that_it_is_so(text: str, language: str) -> None:
    assert asked(text, language) == []


def test_only_the_sentence_that_asks_is_a_question() -> None:
    assert asked("The plant cost $3.5 million. Was it worth it? Few think so.", "en") == ["Was it worth it?"]


@pytest.mark.parametrize("piece", ["a", "a?", "?", "1.2 ", ". ", "a.b"])
def test_a_long_text_is_read(piece: str) -> None:
    in_proportion(lambda size: asked(piece * (size // len(piece)), "en"), 100_000)
