"""What a source calls false is denied; a claim or a rumour leaves open what it says."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.wording import hedge_added, hedge_dropped, negation_added, negation_dropped

THEFT = "The mayor stole 2 million euros."
INNOCENT = "The mayor did not steal 2 million euros."
FALSE = {
    "It is untrue that the mayor stole 2 million euros.": "en",
    "It is a lie that the mayor stole 2 million euros.": "en",
    "It is not true that the mayor stole 2 million euros.": "en",
    "The claim that the mayor stole 2 million euros has been debunked.": "en",
    "The claim that the mayor stole 2 million euros is false.": "en",
    "The idea that the mayor stole 2 million euros is wrong.": "en",
    "A false claim that the mayor stole 2 million euros spread online.": "en",
    "Es ist falsch, dass der Bürgermeister 2 Millionen Euro gestohlen hat.": "de",
    "Dass der Bürgermeister 2 Millionen Euro gestohlen hat, ist eine Lüge.": "de",
    "Es stimmt nicht, dass der Bürgermeister 2 Millionen Euro gestohlen hat.": "de",
    "Il est faux que le maire ait volé 2 millions d’euros.": "fr",
    "C’est faux : le maire a volé 2 millions d’euros.": "fr",
    "Es falso que el alcalde robara 2 millones de euros.": "es",
    "Es un bulo que el alcalde robó 2 millones de euros.": "es",
    "È una bufala che il sindaco abbia rubato 2 milioni di euro.": "it",
    "É mentira que o prefeito roubou 2 milhões de euros.": "pt",
    "Het is onwaar dat de burgemeester 2 miljoen euro heeft gestolen.": "nl",
    "Det är falskt att borgmästaren stal 2 miljoner euro.": "sv",
    "Det er løgn, at borgmesteren stjal 2 millioner euro.": "da",
    "Det er løgn at ordføreren stjal 2 millioner euro.": "nb",
    "To nieprawda, że burmistrz ukradł 2 miliony euro.": "pl",
    "Неправда, что мэр украл 2 миллиона евро.": "ru",
}
OPEN = {
    "Rumours that the mayor stole 2 million euros spread on Facebook.": "en",
    "The video purports to show that the mayor stole 2 million euros.": "en",
    "Gerüchte, dass der Bürgermeister 2 Millionen Euro gestohlen habe, machten die Runde.": "de",
    "La rumeur selon laquelle le maire a volé 2 millions d'euros circule.": "fr",
    "El rumor de que el alcalde robó 2 millones de euros circula.": "es",
}
DENIES_NOTHING = {
    "It is not false that the mayor stole 2 million euros.": "en",
    "The claim that the mayor stole 2 million euros is not wrong.": "en",
    "The mayor, who has false teeth, stole 2 million euros.": "en",
    "It was a false alarm when the mayor stole 2 million euros.": "en",
    "The mayor dialled the wrong number and stole 2 million euros.": "en",
    "Der Bürgermeister hat falsch geparkt und 2 Millionen Euro gestohlen.": "de",
    "Il n'est pas faux que le maire a volé 2 millions d'euros.": "fr",
}


@pytest.mark.parametrize(("quote", "language"), FALSE.items())
def test_what_is_called_false_is_no_fact(quote: str, language: str) -> None:
    assert negation_dropped(read_cues(THEFT, "en"), [read_cues(quote, language)])


@pytest.mark.parametrize(("quote", "language"), FALSE.items())
def test_a_denial_tells_that_it_is_false(quote: str, language: str) -> None:
    assert not findings(INNOCENT, "en", quote, language)


@pytest.mark.parametrize("language", sorted(set(FALSE.values()) - {"en"}))
def test_each_language_is_answered_by_each_other(language: str) -> None:
    quote = next(text for text, of in FALSE.items() if of == language)
    claim = "The claim that the mayor stole 2 million euros is false."
    assert not findings(claim, "en", quote, language)
    assert not findings(quote, language, claim, "en")


@pytest.mark.parametrize(("quote", "language"), OPEN.items())
def test_a_rumour_leaves_it_open(quote: str, language: str) -> None:
    assert hedge_dropped(read_cues(THEFT, "en"), [read_cues(quote, language)])


@pytest.mark.parametrize(("quote", "language"), DENIES_NOTHING.items())
def test_other_words_of_falsity_deny_nothing(quote: str, language: str) -> None:
    assert not negation_dropped(read_cues(THEFT, "en"), [read_cues(quote, language)])


def test_a_claim_that_is_called_false_is_told_by_a_denial() -> None:
    false = "The claim that vaccines cause autism is false."
    assert not findings("Vaccines do not cause autism.", "en", false, "en")
    assert not findings("The claim that the mayor stole 2 million euros is false.", "en", INNOCENT, "en")
    assert findings("Vaccines cause autism.", "en", false, "en")
    assert findings("Vaccines cause autism.", "en", "Studies disproved that vaccines cause autism.", "en")


def findings(statement: str, ours: str, quote: str, theirs: str) -> list[Mismatch]:
    told, said = read_cues(statement, ours), [read_cues(quote, theirs)]
    judgements = (hedge_added, hedge_dropped, negation_added, negation_dropped)
    return [found for judge in judgements if (found := judge(told, said))]
