"""What may or should be done is not told as what must be done, in one language or across several."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.obliging import duty_raised

MUST = {
    "en": "Acme must publish its accounts in Leeds.",
    "fr": "Acme doit publier ses comptes à Leeds.",
    "de": "Acme muss seine Bilanz in Leeds veröffentlichen.",
    "es": "Acme tiene que publicar sus cuentas en Leeds.",
    "it": "Acme deve pubblicare i suoi conti a Leeds.",
    "nl": "Acme moet haar rekeningen in Leeds publiceren.",
    "pt": "A Acme deve publicar as suas contas em Leeds.",
}
SHOULD = {
    "en": "Acme should publish its accounts in Leeds.",
    "fr": "Acme devrait publier ses comptes à Leeds.",
    "de": "Acme sollte seine Bilanz in Leeds veröffentlichen.",
    "es": "Acme debería publicar sus cuentas en Leeds.",
    "it": "Acme dovrebbe pubblicare i suoi conti a Leeds.",
    "nl": "Acme wordt aanbevolen haar rekeningen in Leeds te publiceren.",
    "pt": "A Acme deveria publicar as suas contas em Leeds.",
}
MAY = {
    "en": "Acme may publish its accounts in Leeds.",
    "fr": "Acme peut publier ses comptes à Leeds.",
    "de": "Acme darf seine Bilanz in Leeds veröffentlichen.",
    "es": "Acme puede publicar sus cuentas en Leeds.",
    "it": "Acme può pubblicare i suoi conti a Leeds.",
    "nl": "Acme mag haar rekeningen in Leeds publiceren.",
    "pt": "A Acme pode publicar as suas contas em Leeds.",
}


def raised(statement: str, language: str, quote: str, other: str) -> bool:
    found = duty_raised(read_cues(statement, language), [read_cues(quote, other)])
    return found is not None and not found.sure


EITHER = ("nl", "pt")  # whose word for it is told for "should" as well, between languages


@pytest.mark.parametrize(("ours", "theirs"), [*product(MUST, repeat=2)])
def test_a_duty_is_more_than_advice_or_leave(ours: str, theirs: str) -> None:
    for lower in (SHOULD, MAY):
        exchanged = lower is SHOULD and ours in EITHER and ours != theirs
        assert raised(MUST[ours], ours, lower[theirs], theirs) != exchanged
        assert not raised(lower[ours], ours, MUST[theirs], theirs)
        assert not raised(lower[ours], ours, lower[theirs], theirs)
    assert not raised(MUST[ours], ours, MUST[theirs], theirs)


def test_duties_have_many_words() -> None:
    assert raised("The vaccine is mandatory.", "en", "The vaccine is recommended.", "en")
    assert raised("La vaccination est obligatoire.", "fr", "Vaccination is voluntary.", "en")
    assert raised("Firms are required to pay.", "en", "Los pagos de las empresas son voluntarios.", "es")


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Drivers must not park here.", "Fahrer dürfen hier nicht parken.", "de"),
        ("Drivers must not park here.", "Les conducteurs ne peuvent pas se garer ici.", "fr"),
        ("Drivers must not park here.", "Los conductores no pueden aparcar aquí.", "es"),
        ("It must have been cold.", "It may have been cold.", "en"),
        ("Companies must hold a licence to sell it.", "Nur mit Lizenz dürfen Firmen verkaufen, das ist Pflicht.", "de"),
        ("Firms must pay by March.", "The tax has to be paid by March. Firms may ask for more time.", "en"),
    ],
)
def test_a_ban_and_a_guess_are_no_duties(statement: str, quote: str, language: str) -> None:
    assert not raised(statement, "en", quote, language)
