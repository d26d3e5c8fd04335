"""A statement tells the act that its quotes tell."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.dealings import DEALINGS, dealing_exchanged
from factsheet.text.words.ladders import rungs


def told(languages: str, statement: str, *quotes: str) -> list[str]:
    ours, theirs = languages.split("<")
    found = dealing_exchanged(read_cues(statement, ours), [read_cues(one, theirs) for one in quotes])
    return [one.text for one in (*found.statement, *found.quotes)] if found else []


@pytest.mark.parametrize(
    ("languages", "statement", "quote", "words"),
    [
        ("en<en", "Norba bought Arvo.", "Norba invested in Arvo.", "bought invested"),
        ("en<it", "The regulator fined Norba.", "Il garante ha avviato un'istruttoria su Norba.", "fined istruttoria"),
        ("fr<de", "Norba a racheté Arvo.", "Norba hat in Arvo investiert.", "racheté investiert"),
        ("es<en", "Norba fue multada.", "Norba was sued over its bread.", "multada sued"),
        ("de<sv", "Norba kooperiert mit Arvo.", "Norba köper Arvo.", "kooperiert köper"),
        ("pl<en", "Norba kupiła Arvo.", "Norba formed a partnership with Arvo.", "kupiła partnership"),
        ("ru<en", "Норба купила Арво.", "Norba has invested in Arvo.", "купила invested"),
        ("nl<pt", "Norba kreeg een boete.", "Norba foi processada.", "boete processada"),
    ],
)
def test_another_act_is_found(languages: str, statement: str, quote: str, words: str) -> None:
    assert " ".join(told(languages, statement, quote)) == words


@pytest.mark.parametrize(
    ("languages", "statement", "quote"),
    [
        ("en<en", "Norba bought Arvo.", "Arvo was sold to Norba, which its investors had asked for."),
        ("en<en", "Norba bought Arvo.", "Norba struck a deal for Arvo with its investors."),
        ("en<fr", "Norba was fined.", "Norba, poursuivie, a reçu une amende."),
        ("en<de", "Norba was fined.", "Norba, gegen das ermittelt wird, muss eine Strafe zahlen."),
        ("es<en", "La demanda de pan creció.", "Demand for bread grew, investors in Norba said."),
        ("en<en", "Norba invested in Arvo and was fined.", "Norba bought bread."),
    ],
)
def test_the_same_act_in_other_words_is_not(languages: str, statement: str, quote: str) -> None:
    assert told(languages, statement, quote) == []


def test_every_act_has_its_words() -> None:
    text = "Bought, invested, partnered, sued, fined, investigated, cleared."
    assert {one.meaning for one in rungs(text, "en", "dealings")} == DEALINGS
