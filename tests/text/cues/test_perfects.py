"""“Soll … genommen haben”, "terá fugido": a verb that tells what is only said, and the same verb where it does not."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues


@pytest.mark.parametrize(
    ("text", "language", "strength"),
    [
        ("Roe soll Geld genommen haben.", "de", "sure"),
        ("Roe zou geld hebben genomen.", "nl", "sure"),
        ("Roe terá fugido para Leeds.", "pt", "fair"),
        ("Os dois terão já levado o dinheiro.", "pt", "fair"),
    ],
)
def test_a_perfect_infinitive_or_a_participle_relays(text: str, language: str, strength: str) -> None:
    assert ("report", strength) in {(one.kind, one.strength) for one in read_cues(text, language).hedges}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Roe soll Geld nehmen.", "de"), ("Roe zou geld nemen.", "nl"), ("A Acme terá duas fábricas.", "pt")],
)
def test_without_one_the_verb_relays_nothing(text: str, language: str) -> None:
    assert not [one for one in read_cues(text, language).hedges if one.kind == "report" and one.strength != "soft"]
