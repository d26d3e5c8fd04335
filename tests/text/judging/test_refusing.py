"""What one text denies another may tell by an act: "not accepted" by "rejected"; it answers no other denial."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.wording import negation_added, negation_dropped


def denies_otherwise(statement: str, quote: str, ours: str, theirs: str) -> bool:
    here, there = read_cues(statement, ours), read_cues(quote, theirs)
    return negation_dropped(here, [there]) is not None or negation_added(here, [there]) is not None


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Parliament did not pass the bill.", "Der Bundestag lehnte das Gesetz ab.", "de"),
        ("The motion was not adopted.", "Wniosek został odrzucony.", "pl"),
        ("The council rejected the plan.", "El pleno no aprobó el plan.", "es"),
        ("The council opposes the plan.", "市议会不同意该计划。", "zh"),
        ("The court overturned the verdict.", "Суд не оставил приговор в силе.", "ru"),
        ("The case is still open.", "Der Fall ist nicht abgeschlossen.", "de"),
        ("The trains are not on time.", "Les trains sont en retard.", "fr"),
        ("The town missed its goal.", "Die Stadt hat ihr Ziel nicht erreicht.", "de"),
        ("Sales stagnated.", "Les ventes n'ont pas augmenté.", "fr"),
    ],
)
def test_an_act_tells_what_its_opposite_denied_does(statement: str, quote: str, language: str) -> None:
    assert not denies_otherwise(statement, quote, "en", language)


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("The trains were late.", "The trains were not late.", "en"),
        ("Sales stagnated.", "Sales did not stagnate.", "en"),
        ("The airport took flights from 11 pm to 5 am.", "Аэропорт не принимал рейсы с 23:00 до 5:00.", "ru"),
        ("The fund paid the claim.", "The fund did not pay the claim.", "en"),
    ],
)
def test_it_answers_no_denial_of_itself_or_of_something_else(statement: str, quote: str, language: str) -> None:
    assert denies_otherwise(statement, quote, "en", language)
