"""The most that something may be is told by a word before the figure as well as by "up to"."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read

UP_TO = "The fine is up to €5 million."


@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("en", "The maximum fine is €5 million."),
        ("es", "La multa máxima es de 5 millones de euros."),
        ("fr", "L'amende maximale est de 5 millions d'euros."),
        ("de", "Die Höchststrafe beträgt 5 Millionen Euro."),
        ("pl", "Maksymalna kara wynosi 5 milionów euro."),
        ("ru", "Максимальный штраф – 5 миллионов евро."),
        ("zh", "违规者最高可被罚款500万欧元。"),
        ("zh", "罚款上限为500万欧元。"),
    ],
)
def test_a_maximum_is_told_as_up_to(language: str, quote: str) -> None:
    assert ["same"] == [one.how for one in hold(read(UP_TO, "en"), [read(quote, language)])]


@pytest.mark.parametrize(
    "quote",
    [
        "The fine is €5 million.",
        "The fine has no maximum; last year it was €5 million.",
        "The maximum for 2 firms was told, and another paid €5 million.",
    ],
)
def test_another_figure_is_not(quote: str) -> None:
    assert ["bound-added"] == [one.how for one in hold(read(UP_TO, "en"), [read(quote, "en")])]


@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("ro", "A marcat un număr maxim de șapte goluri în cariera sa."),
        ("es", "Marcó un máximo de siete goles en su carrera."),
    ],
)
def test_a_career_high_is_a_maximum(language: str, quote: str) -> None:
    theirs = [read(quote, language)]
    assert [one.how for one in hold(read("She scored a career-high seven goals.", "en"), theirs)] == ["same"]
    assert [one.how for one in hold(read("She scored seven goals.", "en"), theirs)] == ["bound-dropped"]
