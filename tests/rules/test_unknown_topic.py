"""Where plain words may stand, a word that looks like a topic's id is told from a topic's."""

from __future__ import annotations

import pytest

from tests import sheets

FACT = "id: a\nstatement: The company did not give a price.\nquote: The company did not give a price\n"


def help_of(field: str) -> str:
    changes = {"content/topics.yaml": "acme: {label: Acme}\n", **sheets.facts(FACT + field)}
    (one,) = [one for one in sheets.judged(changes).diagnostics if one.rule == "unknown-topic"]
    return one.help


BECK = {"content/topics.yaml": "beck: {label: Karin Beck, aliases: [Frau Bäcker]}\n"}


@pytest.mark.parametrize(
    "typed", ["Karin Beck", "karin beck", "karin-beck", "frau-backer", "FRAU BÄCKER", "Karin Béck"]
)
def test_a_topic_is_offered_by_its_label_and_its_aliases(typed: str) -> None:
    for field in (f"topics: [{typed}]", f"subject: {typed}"):
        (one, *_) = sheets.judged({**BECK, **sheets.facts(FACT + field)}).diagnostics
        assert (one.rule in ("bad-id", "unknown-topic"), one.help) == (True, "did you mean `beck`?")


def test_a_speaker_may_be_plain_words() -> None:
    assert help_of("attribution: ministers") == "known: acme; for plain words write {en: ministers}"


def test_a_topic_may_not() -> None:
    assert help_of("topics: [ministers]") == "add it to content/topics.yaml, with a label; known: acme"
