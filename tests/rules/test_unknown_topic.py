"""Where plain words may stand, a word that looks like a topic's id is told from a topic's."""

from __future__ import annotations

import pytest

from tests import sheets
from tests.growing import in_proportion

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


def test_to_guess_at_many_ids_takes_no_more_than_its_share_of_time() -> None:
    def work(size: int) -> None:
        known = "".join(f"topic-{number}: {{label: Topic {number}}}\n" for number in range(size))
        names = [f"id: f{n}\nstatement: S.\nquote: Jane Roe\ntopics: [topik-{n}, t-{n}]\n" for n in range(size)]
        sheets.judged({"content/topics.yaml": known, **sheets.facts(*names)})

    in_proportion(work, 800)
