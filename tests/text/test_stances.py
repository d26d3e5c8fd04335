"""What is denied is not told as confirmed, in one language or across several."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.cues import read_cues
from factsheet.text.mismatch import Mismatch
from factsheet.text.stances import stance_reversed

DENIED = {
    "en": "Acme denied that its design was at fault.",
    "es": "Acme negó que el diseño fuera la causa.",
    "fr": "Acme dément que la conception soit en cause.",
    "de": "Acme bestreitet, dass der Entwurf schuld war.",
    "it": "Acme nega che la colpa sia del progetto.",
    "pt": "A Acme negou que a culpa fosse do projeto.",
    "nl": "Acme ontkent dat het ontwerp de oorzaak was.",
}
CONFIRMED = {
    "en": "Acme admitted that its design was at fault.",
    "es": "Acme reconoció que el diseño fue la causa.",
    "fr": "Acme confirme que la conception est en cause.",
    "de": "Acme bestätigt, dass der Entwurf schuld war.",
    "it": "Acme ammette che la colpa è del progetto.",
    "pt": "A Acme admitiu que a culpa foi do projeto.",
    "nl": "Acme erkent dat het ontwerp de oorzaak was.",
}
PAIRS = list(product(DENIED, DENIED))


def judged(statement: str, of: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return stance_reversed(read_cues(statement, of), [read_cues(quote, upon) for quote, upon in quotes])


@pytest.mark.parametrize(("of", "upon"), PAIRS)
def test_the_same_stance_is_let_be(of: str, upon: str) -> None:
    assert judged(DENIED[of], of, (DENIED[upon], upon)) is None
    assert judged(CONFIRMED[of], of, (CONFIRMED[upon], upon)) is None


@pytest.mark.parametrize(("of", "upon"), PAIRS)
def test_the_other_stance_is_found(of: str, upon: str) -> None:
    for found in (
        judged(DENIED[of], of, (CONFIRMED[upon], upon)),
        judged(CONFIRMED[of], of, (DENIED[upon], upon)),
    ):
        assert found is not None
        assert found.sure == ({of, upon} <= {"en", "es", "fr", "de"})


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("Acme admitted delays.", "Acme admitted delays and denied owing wages."),
        ("Acme denied owing wages.", "Acme admitted delays and denied owing wages."),
        ("Acme did not confirm the figure.", "Acme denied the figure."),
        ("Acme denied the figure.", "Acme would not confirm the figure."),
        ("Acme built a plant.", "Acme denied the figure."),
    ],
)
def test_what_is_no_contradiction_is_let_be(statement: str, quote: str) -> None:
    assert judged(statement, "en", (quote, "en")) is None


def test_one_quote_that_takes_the_stance_is_enough() -> None:
    assert judged(CONFIRMED["en"], "en", (DENIED["en"], "en"), (CONFIRMED["fr"], "fr")) is None
