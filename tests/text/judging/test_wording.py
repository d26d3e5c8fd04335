"""A statement is held to the hedges, negations and attributions of its quotes, in one language or across several."""

from __future__ import annotations

from itertools import permutations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.wording import hedge_dropped, negation_added, negation_dropped
from tests.growing import in_proportion
from tests.wordings import JUDGEMENTS, judged

# One thing said in each tended language; any of them is a true statement of any other.
HEDGED = {
    "en": "The new Arvo engine would have about 12 cylinders.",
    "fr": "Le nouveau moteur Arvo compterait environ 12 cylindres.",
    "de": "Der neue Motor Arvo hätte möglicherweise etwa 12 Zylinder.",
    "es": "El nuevo motor Arvo tendría unos 12 cilindros.",
    "it": "Il nuovo motore Arvo avrebbe circa 12 cilindri.",
    "pt": "O novo motor Arvo teria cerca de 12 cilindros.",
    "nl": "De nieuwe motor Arvo zou mogelijk ongeveer 12 cilinders hebben.",
}
PLAIN = {
    "en": "The new Arvo engine has about 12 cylinders.",
    "fr": "Le nouveau moteur Arvo compte environ 12 cylindres.",
    "de": "Der neue Motor Arvo hat etwa 12 Zylinder.",
    "es": "El nuevo motor Arvo tiene unos 12 cilindros.",
    "it": "Il nuovo motore Arvo ha circa 12 cilindri.",
    "pt": "O novo motor Arvo tem cerca de 12 cilindros.",
    "nl": "De nieuwe motor Arvo heeft ongeveer 12 cilinders.",
}
BELIEVED = {
    "en": "The Arvo engine is believed to have 12 cylinders.",
    "fr": "On pense que le moteur Arvo possède 12 cylindres.",
    "de": "Man geht davon aus, dass der Motor Arvo 12 Zylinder hat.",
    "es": "Se cree que el motor Arvo tiene 12 cilindros.",
    "it": "Si ritiene che il motore Arvo abbia 12 cilindri.",
    "pt": "Acredita-se que o motor Arvo tem 12 cilindros.",
    "nl": "Men neemt aan dat de motor Arvo 12 cilinders heeft.",
}
DENIED = {
    "en": "Bela had not immediately answered a question from Arvo.",
    "fr": "Bela n'a pas immédiatement répondu à une question d'Arvo.",
    "de": "Bela hat eine Frage von Arvo nicht sofort beantwortet.",
    "es": "Bela no ha respondido inmediatamente a una pregunta de Arvo.",
    "it": "Bela non ha risposto immediatamente a una domanda di Arvo.",
    "pt": "A Bela não respondeu imediatamente a uma pergunta da Arvo.",
    "nl": "Bela heeft niet onmiddellijk op een vraag van Arvo geantwoord.",
}
AFFIRMED = {
    "en": "Bela had immediately answered a question from Arvo.",
    "fr": "Bela a immédiatement répondu à une question d'Arvo.",
    "de": "Bela hat eine Frage von Arvo sofort beantwortet.",
    "es": "Bela ha respondido inmediatamente a una pregunta de Arvo.",
    "it": "Bela ha risposto immediatamente a una domanda di Arvo.",
    "pt": "A Bela respondeu imediatamente a uma pergunta da Arvo.",
    "nl": "Bela heeft onmiddellijk op een vraag van Arvo geantwoord.",
}
RELAYED = {
    "en": "The Herald reported that Bela bought Arvo in 1998.",
    "fr": "Le Herald a rapporté que Bela avait acheté Arvo en 1998.",
    "de": "Der Herald berichtete, dass Bela 1998 Arvo gekauft hat.",
    "es": "El Herald informó de que Bela compró Arvo en 1998.",
    "it": "Il Herald ha riferito che Bela ha comprato Arvo nel 1998.",
    "pt": "O Herald noticiou que a Bela comprou a Arvo em 1998.",
    "nl": "De Herald berichtte dat Bela Arvo in 1998 kocht.",
}
OWN = {
    "en": "Bela bought Arvo in 1998.",
    "fr": "Bela a acheté Arvo en 1998.",
    "de": "Bela hat 1998 Arvo gekauft.",
    "es": "Bela compró Arvo en 1998.",
    "it": "Bela ha comprato Arvo nel 1998.",
    "pt": "A Bela comprou a Arvo em 1998.",
    "nl": "Bela kocht Arvo in 1998.",
}
PAIRS = [*permutations(HEDGED, 2), *((language, language) for language in HEDGED)]


@pytest.mark.parametrize(("of", "upon"), PAIRS)
def test_a_translation_is_a_true_statement(of: str, upon: str) -> None:
    for told in (HEDGED, PLAIN, BELIEVED, DENIED, AFFIRMED, RELAYED, OWN):
        assert judged(told[of], of, told[upon], upon) == set()


@pytest.mark.parametrize(("of", "upon"), PAIRS)
def test_a_hedge_a_negation_or_an_attribution_that_is_dropped_is_found(of: str, upon: str) -> None:
    assert "hedge dropped" in judged(PLAIN[of], of, HEDGED[upon], upon)
    assert "negation dropped" in judged(AFFIRMED[of], of, DENIED[upon], upon)
    assert "attribution dropped" in judged(OWN[of], of, RELAYED[upon], upon)


@pytest.mark.parametrize(("of", "upon"), PAIRS)
def test_a_hedge_or_a_negation_that_is_added_is_found(of: str, upon: str) -> None:
    assert "hedge added" in judged(HEDGED[of], of, PLAIN[upon], upon)
    assert "negation added" in judged(DENIED[of], of, AFFIRMED[upon], upon)


@pytest.mark.parametrize(
    "statement",
    [
        "The Arvo engine is thought to have 12 cylinders.",
        "The Arvo engine reportedly has 12 cylinders.",
        "The Arvo engine has 12 cylinders, according to the Herald.",
        "The Arvo engine probably has 12 cylinders.",
    ],
)
def test_a_belief_may_be_told_in_several_ways(statement: str) -> None:
    assert hedge_dropped(read_cues(statement, "en"), [read_cues(BELIEVED["fr"], "fr")]) is None


def test_another_quote_that_says_it_plainly_leaves_only_a_warning() -> None:
    quotes = [read_cues(HEDGED["fr"], "fr"), read_cues(PLAIN["fr"], "fr")]
    found = hedge_dropped(read_cues(PLAIN["en"], "en"), quotes)
    assert found is None or not found.sure


def test_a_finding_gives_the_words_of_the_quote_and_where_they_stand() -> None:
    found = negation_dropped(read_cues(AFFIRMED["en"], "en"), [read_cues(DENIED["fr"], "fr")])
    assert found is not None
    assert found.sure
    assert [(words.quote, words.start, words.end, words.text) for words in found.quotes] == [(0, 5, 12, "n'a pas")]


def test_a_finding_gives_the_words_of_the_statement() -> None:
    found = negation_added(read_cues(DENIED["en"], "en"), [read_cues(AFFIRMED["fr"], "fr")])
    assert found is not None
    assert [(words.quote, words.text) for words in found.statement] == [(-1, "not")]


def test_a_language_without_lists_is_not_judged_and_one_with_short_lists_only_warns() -> None:
    russian = read_cues("Bela не купила Arvo в 1998 году.", "ru")
    found = negation_dropped(read_cues("Bela bought Arvo in 1998.", "en"), [russian])
    assert found is not None
    assert not found.sure
    assert negation_dropped(read_cues("Bela bought Arvo.", "en"), [read_cues("Bela nuk e bleu Arvo.", "sq")]) is None


def test_no_quotes_is_no_judgement() -> None:
    assert all(judgement(read_cues(DENIED["en"], "en"), []) is None for judgement in JUDGEMENTS.values())


@pytest.mark.parametrize("piece", ["may not ", "n'", "« ", "' ", "ne que ", "said ", "Arvo, ", "a", "\u0301"])
def test_a_long_and_hostile_text_is_judged(piece: str) -> None:
    def work(size: int) -> None:
        cues = read_cues(piece * (size // len(piece)), "fr" if "n" in piece[:2] else "en")
        assert cues.judged
        for judgement in JUDGEMENTS.values():
            assert judgement(cues, [cues]) is None

    in_proportion(work, 100_000)


def test_a_quote_of_many_parts_and_names_is_judged() -> None:
    def work(size: int) -> None:
        names = [f"N{number}a" for number in range(size // 10)]
        quote = "; ".join(names) + " did not pay; may come, Leeds said." * 60
        for judgement in JUDGEMENTS.values():
            judgement(read_cues(" ".join(names), "en"), [read_cues(quote, "en")])

    in_proportion(work, 30_000)
