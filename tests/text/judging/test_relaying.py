"""A quote is cut out of somebody's mouth, and who says so stands beside it."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.relaying import may_be_told, tellers_left_out

TOLD = [
    ("“[Acme is bankrupt],” said Tom Rival on Friday.", "en", "said"),
    ("[“Acme is bankrupt,”] said Tom Rival on Friday.", "en", "said"),
    ("[Acme is bankrupt], Tom Rival said on Friday.", "en", "said"),
    ("[Acme is bankrupt], he said.", "en", "said"),
    ("[Acme is bankrupt], Reuters reported.", "en", "reported"),
    ("[Acme is bankrupt], according to Tom Rival.", "en", "according to"),
    ("According to Tom Rival, [Acme is bankrupt].", "en", "According to"),
    ("Tom Rival claims [Acme is bankrupt].", "en", "claims"),
    ("Tom Rival said: “[Acme is bankrupt].”", "en", "said"),
    ("Tom Maier behauptet, [Acme sei bankrott].", "de", "behauptet"),
    ("[Acme sei bankrott], sagte Tom Maier.", "de", "sagte"),
    ("Laut Tom Maier [ist Acme bankrott].", "de", "Laut"),
    ("[Acme est en faillite], selon Tom Maier.", "fr", "selon"),
    ("[Acme est en faillite], a déclaré Tom Maier.", "fr", "déclaré"),
    ("[Acme está en quiebra], según Tom Maier.", "es", "según"),
    ("[Acme está en quiebra], dijo Tom Maier.", "es", "dijo"),
    ("Secondo Tom Maier, [Acme è fallita].", "it", "Secondo"),
    ("Segundo Tom Maier, [a Acme faliu].", "pt", "Segundo"),
    ("[Acme is failliet], zei Tom Maier.", "nl", "zei"),
    ("Volgens Tom Maier [is Acme failliet].", "nl", "Volgens"),
    ("[Acme är i konkurs], enligt Tom Maier.", "sv", "enligt"),
    ("Ifølge Tom Maier [er Acme konkurs].", "da", "Ifølge"),
]
NOT_TOLD = [
    ("[Acme is bankrupt], and Tom Rival said on Friday that he would resign.", "en"),
    ("[Acme is bankrupt], which Tom Rival said would happen.", "en"),
    ("[Acme is bankrupt] and, Tom Rival said, will close.", "en"),
    ("Tom Rival said he would resign, and [Acme is bankrupt].", "en"),
    ("In a letter [to the head of Acme], Rival said that he was “very worried”.", "en"),
    ("Dans un e-mail [au PDG d'Acme], Rival a déclaré qu'il était « très inquiet ».", "fr"),
    ("[Acme is bankrupt].", "en"),
    ("[Acme ist bankrott], und Tom Maier sagte, er werde gehen.", "de"),
]


def marked(text: str) -> tuple[str, list[tuple[int, int]]]:
    start, end = text.index("["), text.index("]") - 1
    return text.replace("[", "").replace("]", ""), [(start, end)]


@pytest.mark.parametrize(("text", "language", "teller"), TOLD)
def test_who_says_so_stands_beside_the_quoted_words(text: str, language: str, teller: str) -> None:
    sentence, parts = marked(text)
    found = tellers_left_out(read_cues(sentence, language), parts)
    assert teller in [sentence[one.start : one.end] for one in found]
    assert may_be_told(sentence, parts, language)


@pytest.mark.parametrize(("text", "language"), NOT_TOLD)
def test_who_says_something_else_does_not(text: str, language: str) -> None:
    sentence, parts = marked(text)
    assert not list(tellers_left_out(read_cues(sentence, language), parts))
