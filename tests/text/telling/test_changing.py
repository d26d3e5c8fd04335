"""What went from one figure to another is read, whichever stands first."""

import pytest

from factsheet.text.quantities.reading import read
from factsheet.text.telling.changing import changes


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It went down from 41 to 27."),
        ("en", "There are 27, down from 41 a year ago."),
        ("en", "It fell to 27 in the first half, against 41 before."),
        ("es", "Bajó de 41 en 2021 a unos 27."),
        ("es", "Son 27, frente a 41 en 2021."),
        ("fr", "Le nombre est passé de 41 à 27."),
        ("fr", "Ils sont 27, contre 41 en 2021."),
        ("de", "Die Zahl ging von 41 auf 27 zurück."),
        ("de", "Es sind 27, gegenüber 41 im Vorjahr."),
        ("it", "Il numero è passato da 41 a 27."),
        ("pt", "O número passou de 41 para 27."),
        ("nl", "Het aantal ging van 41 naar 27."),
    ],
)
def test_a_change_has_a_figure_before_and_one_after(language: str, text: str) -> None:
    assert [(41, 27)] == [(int(one.before), int(one.after)) for one in changes(read(text, language))]


def test_a_rising_change_is_read_though_it_looks_like_a_range() -> None:
    assert [(27, 41)] == [(int(one.before), int(one.after)) for one in changes(read("It rose from 27 to 41.", "en"))]


@pytest.mark.parametrize("text", ["Cracks in 14 of the 62 trains.", "It has 41. From 27 it hears nothing.", "27 to 41"])
def test_two_figures_alone_are_no_change(text: str) -> None:
    assert list(changes(read(text, "en"))) == []


def test_a_change_between_things_of_two_kinds_is_none() -> None:
    assert list(changes(read("Die Leitung für 11 Milliarden Euro wird auf 110 km verlängert.", "de"))) == []
    assert list(changes(read("Une amende de 11 euros à 10 km de Lyon.", "fr"))) == []
