from __future__ import annotations

import json
from importlib.resources import files

import pytest

from factsheet.text.words.kinds import BESIDE, LISTED, OTHERS, kinds, sides

LISTS = sorted(one.name[:-5] for one in (files("factsheet.text") / "languages" / "kinds").iterdir())


def meanings(text: str, language: str) -> list[str]:
    return [one.meaning for one in kinds(text, language)]


@pytest.mark.parametrize("language", LISTS)
def test_a_list_knows_every_kind(language: str) -> None:
    path = files("factsheet.text") / "languages" / "kinds" / f"{language}.json"
    stored = json.loads(path.read_text("utf-8"))
    assert {"language", "tended", "none", *OTHERS} <= set(stored) <= {"language", "tended", "inside", *LISTED}
    assert stored["language"] == language


def test_words_are_found_in_their_order_and_set_phrases_are_none_of_them() -> None:
    assert meanings("A net loss, then a profit.", "en") == ["loss", "profit"]
    assert meanings("The loss of life at a non-profit was great.", "en") == []
    assert meanings("Le Moyen-Orient a perdu au profit de l'Asie.", "fr") == []


def test_a_variety_has_the_list_of_its_language_and_a_language_without_one_tells_nothing() -> None:
    assert meanings("Um lucro.", "pt-BR") == ["profit"]
    assert meanings("Kasum.", "et") == []


def test_a_language_that_was_not_tried_has_its_words_too() -> None:
    assert meanings("Zysk netto wzrósł, strata zmalała.", "pl") == ["profit", "net", "loss"]
    assert meanings("Печалбата расте, загубата намалява.", "bg") == ["profit", "loss"]


def test_what_only_tells_apart_what_stands_side_by_side_is_no_kind_of_a_figure() -> None:
    text = "Deaths and injured, imports and exports."
    assert meanings(text, "en") == ["deaths"]
    assert [one.meaning for one in sides(text, "en")] == ["deaths", "injured", "imports", "exports"]
    assert [one.meaning for one in sides("47 were killed.", "en")] == ["deaths"]
    assert all(kind in BESIDE[other] for kind, others in BESIDE.items() for other in others)
