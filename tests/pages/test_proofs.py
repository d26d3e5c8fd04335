from __future__ import annotations

from factsheet.pages import proofs
from tests.pages import press


def test_each_sentence_knows_the_facts_it_bears() -> None:
    assert proofs.cited_sentences(press.site()) == {
        "gazette": {2: ["vans-planned"], 3: ["staff", "plant-opened"], 6: ["plant-opened"]}
    }


def test_a_core_counts_sentences_and_facts() -> None:
    (core,) = proofs.cores(press.site(), "fr")
    assert (core.cited.of, core.sentences.of, core.facts.of) == (3, 7, 3)
    assert (core.language, core.language_name) == ("en", "anglais")
