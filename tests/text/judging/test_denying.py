"""Words that look like denials and deny nothing: bounds, alternatives, idle ones behind "until"."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.wording import negation_added, negation_dropped
from factsheet.text.quantities.reading import read
from factsheet.text.telling.bounding import beside_bounds


def sure_of_a_denial(statement: str, quote: str, language: str) -> bool:
    ours, theirs = (beside_bounds(read_cues(*one), read(*one)) for one in ((statement, "en"), (quote, language)))
    found = [negation_dropped(ours, [theirs]), negation_added(ours, [theirs])]
    return any(one is not None and one.sure for one in found)


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("The fee is at most 3 percent.", "La comisión no es superior al 3 por ciento.", "es"),
        ("The fee is at most 3 percent.", "La commissione non è superiore al 3 per cento.", "it"),
        ("The fee is at most 3 percent.", "A taxa não é superior a 3 por cento.", "pt"),
        ("The fee is at most 3 percent.", "Die Gebühr übersteigt nicht 3 Prozent.", "de"),
        ("The fee is at most 3 percent.", "Die Gebühr übersteigt 3 Prozent nicht.", "de"),
        ("The fee is at most 3 percent.", "Het tarief overschrijdt 3 procent niet.", "nl"),
        ("The commission decides if the merger is legal.", "Die Kommission prüft, ob es legal ist oder nicht.", "de"),
        ("They say if the plant will close.", "Dicen si la planta va a cerrar o no.", "es"),
        ("Anyone can apply, resident or visitor.", "Tous peuvent postuler, qu'ils y habitent ou non.", "fr"),
        ("Libya was a colony until it was conquered.", "La Libia fu una colonia finché non fu conquistata.", "it"),
        ("Until recently it was a planet.", "Hasta no hace mucho era un planeta.", "es"),
        ("The firm makes engines and wings too.", "Het bedrijf maakt niet enkel motoren maar ook vleugels.", "nl"),
        ("You will be fined unless you have a permit.", "Wer keine Genehmigung hat, zahlt eine Strafe.", "de"),
        ("Little is known about the origin.", "Über die Herkunft ist fast nichts bekannt.", "de"),
        ("It is an unrecognized state.", "Es un estado no reconocido.", "es"),
        ("Tablet No 1523 is in London.", "La tableta No 1523 está en Londres.", "es"),
        ("Little is known about the origin.", "On ne sait presque rien de l'origine.", "fr"),
        ("Those other than citizens need a visa.", "Ceux qui ne sont pas citoyens ont besoin d'un visa.", "fr"),
    ],
)
def test_what_only_looks_like_a_denial_denies_nothing(statement: str, quote: str, language: str) -> None:
    assert not sure_of_a_denial(statement, quote, language)


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("The office opened.", "La oficina no abrió.", "es"),
        ("They ask for help.", "No pido ayuda.", "es"),
        ("The office opened until noon.", "L'ufficio non aprì.", "it"),
        ("Everything is known about the origin.", "Über die Herkunft ist nichts bekannt.", "de"),
        ("The firm makes engines.", "Het bedrijf maakt niet de motoren.", "nl"),
    ],
)
def test_what_denies_is_still_seen(statement: str, quote: str, language: str) -> None:
    assert sure_of_a_denial(statement, quote, language)
