"""Somebody has in a statement the office that the quotes give."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.offices import office_exchanged


def told(languages: str, statement: str, *quotes: str) -> list[str]:
    ours, theirs = languages.split("<")
    found = office_exchanged(read_cues(statement, ours), [read_cues(one, theirs) for one in quotes])
    return [one.text for one in (*found.statement, *found.quotes)] if found else []


@pytest.mark.parametrize(
    ("languages", "statement", "quote", "words"),
    [
        (
            "en<en",
            "Norba's chief executive, Ann Lee, will leave.",
            "The chief technology officer of Norba, Ann Lee, is to leave.",
            ["chief executive", "chief technology officer"],
        ),
        (
            "en<de",
            "Health minister Jan Korb wants more nurses.",
            "Verteidigungsminister Jan Korb will mehr Pfleger.",
            ["Health minister", "Verteidigungsminister"],
        ),
        (
            "fr<en",
            "Le ministre Paul Roux a ouvert un musée.",
            "Mayor Paul Roux opened a museum.",
            ["ministre", "Mayor"],
        ),
        (
            "es<es",
            "La ministra de Hacienda, Ana Gil, presentó el plan.",
            "La ministra de Sanidad, Ana Gil, presentó el plan.",
            ["ministra de Hacienda", "ministra de Sanidad"],
        ),
        ("it<en", "Il sindaco Aldo Neri si è dimesso.", "Governor Aldo Neri has resigned.", ["sindaco", "Governor"]),
        (
            "pt<pt",
            "O governador Rui Lobo venceu.",
            "O prefeito Rui Lobo venceu.",
            ["governador", "prefeito"],
        ),
        (
            "nl<nl",
            "Minister Kim Bos van Defensie treedt af.",
            "Minister Kim Bos van Onderwijs treedt af.",
            ["Minister Kim Bos van Defensie", "Minister Kim Bos van Onderwijs"],
        ),
        (
            "sv<en",
            "Norbas vd Ann Lee slutar.",
            "Norba's finance chief Ann Lee is leaving.",
            ["vd", "finance chief"],
        ),
        (
            "pl<en",
            "Minister zdrowia Jan Lis podał się do dymisji.",
            "The justice minister, Jan Lis, has resigned.",
            ["Minister zdrowia", "justice minister"],
        ),
        (
            "ru<en",
            "Министр обороны Иван Лис ушёл в отставку.",
            "The health minister, Ivan Lis, has resigned.",
            ["Министр обороны", "health minister"],
        ),
        (
            "en<en",
            "Prime minister Ann Lee spoke in Oslo.",
            "Deputy prime minister Ann Lee spoke in Oslo.",
            ["Prime minister", "Deputy prime minister"],
        ),
    ],
)
def test_another_office_is_found(languages: str, statement: str, quote: str, words: list[str]) -> None:
    assert told(languages, statement, quote) == words


@pytest.mark.parametrize(
    ("languages", "statement", "quote"),
    [
        ("en<en", "Norba's technology chief, Ann Lee, will leave.", "Norba's CTO, Ann Lee, is to leave."),
        ("en<de", "Health minister Jan Korb wants more.", "Gesundheitsminister Jan Korb will mehr."),
        ("en<en", "The minister, Jan Korb, wants more.", "Health minister Jan Korb wants more."),
        ("en<de", "Prime minister Jan Korb wants more.", "Kanzler Jan Korb will mehr."),
        ("en<es", "Prime minister Ana Gil spoke.", "La presidenta Ana Gil habló."),
        ("en<pl", "Mayor Jan Lis spoke in Warsaw.", "Prezydent Warszawy Jan Lis przemawiał."),
        ("en<it", "The economy minister, Aldo Neri, spoke.", "Il ministro delle Finanze Aldo Neri ha parlato."),
        ("fr<fr", "Le ministre de la Santé, Luc Roy, a parlé.", "Luc Roy, ministre chargé de la Santé, a parlé."),
        ("de<ru", "Bürgermeister Iwan Lis sprach.", "Мэр Иван Лис выступил."),
    ],
)
def test_the_same_office_in_other_words_is_not(languages: str, statement: str, quote: str) -> None:
    assert told(languages, statement, quote) == []


def test_a_word_for_any_office_answers() -> None:
    assert told("en<en", "Chief executive Ann Lee left.", "Norba's boss, Ann Lee, left, says governor Ann Ray.") == []


def test_an_office_of_somebody_else_is_no_other() -> None:
    quote = "Mayor Paul Roux met the owners of Norba, which Ann Lee runs from a small office in the north of Leeds."
    assert told("en<en", "Chief executive Ann Lee met the owners.", quote) == []


def test_a_statement_that_has_both_offices_exchanges_none() -> None:
    quote = "Mayor Paul Roux met Ann Lee."
    assert told("en<en", "Mayor Paul Roux met the minister, Ann Lee.", quote) == []


def test_a_language_without_offices_is_not_judged() -> None:
    assert told("en<fi", "Chief executive Ann Lee left.", "Pormestari Ann Lee lähti.") == []
