"""What there can be at most is not told as the amount; "up to" tells it as well."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.wording import hedge_added, hedge_dropped

FINES = "The fines are 35 million euros."
UP_TO = "Fines are up to 35 million euros."
CAN = {
    "en": "The fines can reach 35 million euros.",
    "de": "Die Strafen können 35 Millionen Euro erreichen.",
    "fr": "Les amendes peuvent atteindre 35 millions d'euros.",
    "es": "Las multas pueden alcanzar los 35 millones de euros.",
    "it": "Le multe possono arrivare a 35 milioni di euro.",
    "pt": "As multas podem chegar a 35 milhões de euros.",
    "nl": "De boetes kunnen oplopen tot 35 miljoen euro.",
    "sv": "Böterna kan uppgå till 35 miljoner euro.",
    "da": "Bøderne kan nå op på 35 millioner euro.",
    "pl": "Kary mogą sięgnąć 35 mln euro.",
    "cs": "Pokuty mohou dosáhnout 35 milionů eur.",
    "ru": "Штрафы могут достигать 35 миллионов евро.",
}


@pytest.mark.parametrize(("language", "quote"), CAN.items())
def test_a_ceiling_is_no_amount(language: str, quote: str) -> None:
    theirs = [read_cues(quote, language)]
    found = hedge_dropped(read_cues(FINES, "en"), theirs)
    assert found is not None
    assert not found.sure
    assert hedge_dropped(read_cues(UP_TO, "en"), theirs) is None


def test_what_is_up_to_a_figure_can_reach_it() -> None:
    quote = read_cues("Die Strafe beträgt höchstens 35 Millionen Euro.", "de")
    assert hedge_added(read_cues(CAN["en"], "en"), [quote]) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("O preço em Beja pode chegar a 45 euros.", "pt"),
        ("El precio en Beja puede llegar a 45 euros.", "es"),
        ("Il prezzo a Beja può arrivare a 45 euro.", "it"),
    ],
)
def test_what_can_reach_a_figure_has_not_reached_it(quote: str, language: str) -> None:
    theirs = [read_cues(quote, language)]
    assert hedge_dropped(read_cues("The price in Beja reached 45 euros.", "en"), theirs)
    assert hedge_dropped(read_cues("The price in Beja can reach 45 euros.", "en"), theirs) is None
