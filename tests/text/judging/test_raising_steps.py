"""A law, a purchase, a payment, a product and a decision are told as far as the quote has them come.

The pairs of an English statement and a quote are in steps.txt: "=" before a true one, "!" before one told too far.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.stages import stage_raised

LINES = (Path(__file__).parent / "steps.txt").read_text("utf-8").splitlines()


def raised(statement: str, quote: str, language: str = "en") -> bool:
    return stage_raised(read_cues(statement, "en"), [read_cues(quote, language)]) is not None


@pytest.mark.parametrize(
    ("statement", "language", "quote"),
    [
        ("The law took effect in August.", "en", "The law was adopted in August."),
        ("The law took effect in August.", "fr", "La loi a été adoptée en août."),
        ("The law took effect in August.", "de", "Das Gesetz wurde im August verabschiedet."),
        ("The law took effect in August.", "es", "La ley fue aprobada en agosto."),
        ("Parliament passed the law.", "en", "The government proposed the law to parliament."),
        ("Acme agreed to buy Roe.", "en", "Acme is in talks to buy Roe."),
        ("Acme agreed to buy Roe.", "fr", "Acme est en pourparlers pour racheter Roe."),
        ("Meta paid a fine of 12 million.", "en", "Meta was ordered to pay a fine of 12 million."),
        ("Meta paid a fine of 12 million.", "de", "Meta wurde zu einer Strafe von 12 Millionen verurteilt."),
        ("Germany paid 5 billion to the fund.", "es", "Alemania prometió 5.000 millones al fondo."),
        ("The firm released the model in May.", "en", "The firm announced the model in May."),
        ("The firm released the model in May.", "fr", "L'entreprise a annoncé le modèle en mai."),
        ("The firm will sell its bank.", "en", "The firm is considering selling its bank."),
        ("The firm has decided to sell its bank.", "de", "Das Unternehmen erwägt, seine Bank zu verkaufen."),
        ("The firm will sell its bank.", "es", "La empresa estudia vender su banco."),
    ],
)
def test_what_has_not_come_so_far_is_not_told_as_if_it_had(statement: str, language: str, quote: str) -> None:
    assert raised(statement, quote, language)


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("The law was adopted in August.", "The law, adopted in August, took effect in May."),
        ("The law takes effect in 2027.", "The law will apply from 2027."),
        ("The law is in force.", "The law, adopted in 2024, has applied since March."),
        ("Meta was ordered to pay a fine.", "Meta was ordered to pay a fine of 12 million."),
        ("Meta paid the fine.", "Meta, ordered to pay a fine, transferred the money in May."),
        ("The firm released the model in May.", "The firm, which announced the model in March, shipped it in May."),
        ("The firm launched the model in May.", "The firm announced the model in May."),
        ("The firm plans to sell its bank.", "The firm is considering selling its bank."),
    ],
)
def test_as_far_or_less_far_is_right(statement: str, quote: str) -> None:
    assert not raised(statement, quote)


@pytest.mark.parametrize("line", LINES)
def test_a_step_is_told_as_far_as_the_quote_in_another_language_has_it_come(line: str) -> None:
    statement, of_quote = line[2:].split(" | ")
    language, quote = of_quote.split(" ", 1)
    assert raised(statement, quote, language) == (line[0] == "!")
