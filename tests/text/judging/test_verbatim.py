"""Words of the source that stand in a statement of another language keep what they deny or doubt."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.wording import hedge_dropped, negation_dropped


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        (
            "“Nous n'avons reçu aucune alerte”, the head of Arvo said.",
            "« Nous n’avons reçu aucune alerte », dit-elle.",
            "fr",
        ),
        ("The spill poses “ningún riesgo”, Arvo says.", "El vertido no supone «ningún riesgo», asegura Arvo.", "es"),
    ],
)
def test_a_denial_in_the_sources_own_words_is_kept(statement: str, quote: str, language: str) -> None:
    assert negation_dropped(read_cues(statement, "en"), [read_cues(quote, language)]) is None


def test_a_hedge_in_the_sources_own_words_is_kept() -> None:
    quote = read_cues("Le moteur Arvo serait « peut-être trop lourd », dit Bela.", "fr")
    assert not hedge_dropped(read_cues("The Arvo engine would be “peut-être trop lourd”, Bela says.", "en"), [quote])
    assert hedge_dropped(read_cues("The Arvo engine is “trop lourd”.", "en"), [quote])
