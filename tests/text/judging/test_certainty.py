"""The frame decides how a source puts it; whether it hedges is seen apart."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.certainty import certainty_of, certainty_unsupported


@pytest.mark.parametrize(
    ("text", "language", "frame", "hedged"),
    [
        ("Le rapport indique que le moteur, nommé Arvo, compterait 12 cylindres.", "fr", "reported", True),
        ("Le Courrier a rapporté lundi que Bela vendait Arvo.", "fr", "reported", False),
        ("Lowe, qui dirige Bela depuis 2017, a déclaré avoir vendu Arvo.", "fr", "said", False),
        ("« C'était un pari », a-t-il déclaré.", "fr", "said", False),
        ("On pense que le moteur possède 12 cylindres.", "fr", "believed", True),
        ("Le moteur compterait 12 cylindres.", "fr", "believed", True),
        ("Lowe a semblé confirmer la vente.", "fr", "stated", True),
        ("Bela n'a pas immédiatement répondu.", "fr", "stated", False),
        ("The engine reportedly has 12 cylinders.", "en", "reported", True),
        ("The engine is believed to have 12 cylinders.", "en", "believed", True),
        ("Das Werk wird laut einem Bericht verkauft.", "de", "reported", False),
        ("Se cree que el motor tiene 12 cilindros.", "es", "believed", True),
    ],
)
def test_the_frame_decides_first(text: str, language: str, frame: str, hedged: bool) -> None:
    certainty = certainty_of(read_cues(text, language))
    assert (certainty.frame, certainty.hedged) == (frame, hedged)


def test_according_to_a_name_may_be_said_or_reported() -> None:
    quotes = [read_cues("Selon Lowe, l'usine ferme.", "fr")]
    assert certainty_unsupported("said", quotes) is None
    assert certainty_unsupported("reported", quotes) is None
    assert certainty_unsupported("believed", quotes) is not None


def test_stated_is_firmer_than_a_relay_or_a_belief() -> None:
    quotes = [read_cues("On pense que le moteur possède 12 cylindres.", "fr")]
    found = certainty_unsupported("stated", quotes)
    assert found is not None
    assert (found.sure, [words.text for words in found.quotes]) == (True, ["On pense"])
    assert certainty_unsupported("believed", quotes) is None


def test_one_quote_that_bears_the_claim_is_enough_and_an_unread_language_is_not_judged() -> None:
    belief, plain = read_cues("On pense que Bela vend.", "fr"), read_cues("Bela vend Arvo.", "fr")
    assert certainty_unsupported("stated", [belief, plain]) is None
    assert certainty_unsupported("stated", [belief, read_cues("贝拉", "zh")]) is None
