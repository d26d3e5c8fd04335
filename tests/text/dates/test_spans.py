"""Each end of a span of time knows the other, and is not the time of what is told of the span."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The level fell from 2020 to 2024."),
        ("en", "It happened sometime between early 2020 and late 2024."),
        ("en", "It happened between the years 2020 and 2024."),
        ("fr", "Le niveau a baissé entre 2020 et 2024."),
        ("fr", "Le niveau a baissé de 2020 à 2024."),
        ("de", "Es geschah zwischen 2020 und 2024."),
        ("es", "El nivel bajó de 2020 a 2024."),
        ("it", "Il calo dal 2020 al 2024."),
        ("pt", "Caiu entre 2020 e 2024."),
        ("nl", "Het daalde tussen 2020 en 2024."),
        ("sv", "Den föll från 2020 till 2024."),
        ("pl", "Spadł między 2020 a 2024 rokiem."),
    ],
)
def test_the_ends_of_a_span_know_each_other(language: str, text: str) -> None:
    assert [("2020", "2024"), ("2024", "2020")] == [(one.edtf, one.far) for one in read(text, language).dates]


@pytest.mark.parametrize(
    "text",
    [
        "It rose from 30 in 2020 to 40 in 2024.",
        "It fell in 2020 and 2024.",
        "It was postponed from 2020 to 2021.",
    ],
)
def test_two_dates_are_no_span(text: str) -> None:
    assert ["", ""] == [one.far for one in read(text, "en").dates]


def told(statement: str, quote: str) -> set[str]:
    return {one.how for one in hold(read(statement, "en"), [read(quote, "en")])}


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("The level fell in 2024.", "The level fell from 2020 to 2024."),
        ("It happened in 2020.", "It happened sometime between 2020 and 2024."),
        ("It fell in May 2020.", "It fell between May 2020 and June 2021."),
        ("It fell in 2020.", "Le niveau a baissé de 2020 à 2024."),
    ],
)
def test_one_end_is_not_the_time_of_what_is_told_of_a_span(statement: str, quote: str) -> None:
    language = "fr" if quote.startswith("Le") else "en"
    assert ["side-dropped"] == [one.how for one in hold(read(statement, "en"), [read(quote, language)])]


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("It fell until 2024.", "It fell from 2020 to 2024."),
        ("It has fallen since 2020.", "It fell from 2020 to 2024."),
        ("It fell in 2020, and until 2024.", "It fell between 2020 and 2024."),
        ("The war began in 2020.", "The war lasted from 2020 to 2024."),
        ("It grew in 2024.", "It grew between 2020 and 2024, and most in 2024."),
    ],
)
def test_an_end_may_be_told_as_an_end(statement: str, quote: str) -> None:
    assert {"same"} == told(statement, quote)
