"""Where plain words may stand, a word that looks like a topic's id is told from a topic's."""

from __future__ import annotations

from tests import sheets

FACT = "id: a\nstatement: The company did not give a price.\nquote: The company did not give a price\n"


def help_of(field: str) -> str:
    changes = {"content/topics.yaml": "acme: {label: Acme}\n", **sheets.facts(FACT + field)}
    (one,) = [one for one in sheets.judged(changes).diagnostics if one.rule == "unknown-topic"]
    return one.help


def test_a_speaker_may_be_plain_words() -> None:
    assert help_of("attribution: ministers") == "known: acme; for plain words write {en: ministers}"


def test_a_topic_may_not() -> None:
    assert help_of("topics: [ministers]") == "add it to content/topics.yaml, with a label; known: acme"
