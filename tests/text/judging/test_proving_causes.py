"""What is linked to something, or came after it, is not told as caused by it, in any two languages."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.proving import cause_added

LINKED = {
    "en": "Fine dust is linked to asthma.",
    "fr": "Les particules fines sont associées à l'asthme.",
    "de": "Feinstaub wird mit Asthma in Verbindung gebracht.",
    "es": "Las partículas finas están asociadas con el asma.",
    "it": "Le polveri sottili sono associate all'asma.",
    "pt": "As partículas finas estão associadas à asma.",
    "nl": "Fijnstof wordt in verband gebracht met astma.",
    "sv": "Fint damm är kopplat till astma.",
    "da": "Fint støv er forbundet med astma.",
    "nb": "Fint støv er knyttet til astma.",
    "pl": "Drobny pył jest powiązany z astmą.",
    "ru": "Мелкая пыль связана с астмой.",
    "uk": "Дрібний пил пов'язаний з астмою.",
    "cs": "Jemný prach je spojován s astmatem.",
    "ro": "Praful fin este asociat cu astmul.",
}
CAUSED = {
    "en": "Fine dust causes asthma.",
    "fr": "Les particules fines provoquent l'asthme.",
    "de": "Feinstaub verursacht Asthma.",
    "es": "Las partículas finas provocan asma.",
    "it": "Le polveri sottili causano l'asma.",
    "pt": "As partículas finas causam asma.",
    "nl": "Fijnstof veroorzaakt astma.",
    "sv": "Fint damm orsakar astma.",
    "da": "Fint støv forårsager astma.",
    "nb": "Fint støv forårsaker astma.",
    "pl": "Drobny pył powoduje astmę.",
    "ru": "Мелкая пыль вызывает астму.",
    "uk": "Дрібний пил спричиняє астму.",
    "cs": "Jemný prach způsobuje astma.",
    "ro": "Praful fin cauzează astm.",
}


def causes(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return cause_added(read_cues(statement, language), [read_cues(*quote) for quote in quotes])


@pytest.mark.parametrize(("ours", "theirs"), list(product(CAUSED, LINKED)))
def test_what_is_linked_is_not_told_as_caused(ours: str, theirs: str) -> None:
    found = causes(CAUSED[ours], ours, (LINKED[theirs], theirs))
    assert found is not None
    assert not found.sure
    assert causes(LINKED[ours], ours, (CAUSED[theirs], theirs)) is None
    assert causes(CAUSED[ours], ours, (CAUSED[theirs], theirs)) is None


def test_what_lowers_a_risk_is_a_cause() -> None:
    quote = "Coffee was associated with a 12% lower risk of gout in Norway."
    assert causes("Coffee cut the risk of gout by 12% in Norway.", "en", (quote, "en"))
    assert causes("Le café réduit de 12 % le risque de goutte en Norvège.", "fr", (quote, "en"))
    assert causes("Coffee drinkers had a 12% lower risk of gout in Norway.", "en", (quote, "en")) is None


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("The bank collapsed because of the scandal.", "The bank collapsed after the scandal."),
        ("Coffee leads to longer lives.", "Coffee is associated with longer lives."),
    ],
)
def test_what_came_after_is_not_told_as_an_effect(statement: str, quote: str) -> None:
    assert causes(statement, "en", (quote, "en"))


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("Because of the heat, schools closed.", "Schools closed owing to the heat after two warm days."),
        ("Two days after the fire it closed because of smoke.", "It closed two days after the fire; smoke hung there."),
        ("The fire caused two deaths.", "The fire claimed two lives after midnight."),
        ("He fought for the cause of freedom.", "He is associated with the fight for freedom."),
        ("The fire did not cause the collapse.", "The fire is not linked to the collapse."),
    ],
)
def test_a_cause_may_be_told_otherwise_or_be_none(statement: str, quote: str) -> None:
    assert causes(statement, "en", (quote, "en")) is None


def test_a_bound_of_a_number_leaves_no_cause_open() -> None:
    quote = ("Heavy use has been associated with a higher risk of stroke in men over 60.", "en")
    assert causes("Heavy use causes strokes in men over 60.", "en", quote)
    assert causes("Heavy use is linked to strokes in men over 60.", "en", quote) is None
