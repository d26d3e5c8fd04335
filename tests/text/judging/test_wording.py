"""A statement is held to the hedges, negations and attributions of its quotes, in one language or across several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import permutations

import pytest

from factsheet.text.cues.reading import Cues, read_cues
from factsheet.text.judging.crediting import attribution_dropped
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.wording import (
    hedge_added,
    hedge_dropped,
    negation_added,
    negation_dropped,
)
from tests.growing import in_proportion

Judgement = Callable[[Cues, Sequence[Cues]], Mismatch | None]
JUDGEMENTS: dict[str, Judgement] = {
    "hedge dropped": hedge_dropped,
    "hedge added": hedge_added,
    "negation dropped": negation_dropped,
    "negation added": negation_added,
    "attribution dropped": attribution_dropped,
}

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


def judged(statement: str, of: str, quote: str, upon: str) -> set[str]:
    own, other = read_cues(statement, of), read_cues(quote, upon)
    return {name for name, judgement in JUDGEMENTS.items() if judgement(own, [other])}


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


def test_a_plain_future_is_firmer_than_a_relayed_conditional() -> None:
    quote = read_cues("Le rapport indique que le nouveau moteur Arvo compterait 12 cylindres.", "fr")
    kept = read_cues("The new Arvo engine would have 12 cylinders, the Herald reported.", "en")
    firm = read_cues("The new Arvo engine will have 12 cylinders, the Herald reported.", "en")
    assert hedge_dropped(kept, [quote]) is None
    assert hedge_dropped(firm, [quote]) is not None


@pytest.mark.parametrize(
    ("statement", "language"),
    [
        ("Emil Lowe a déclaré que Bela ne fermera pas l'usine de Turin.", "fr"),
        ("Emil Lowe je dejal, da Bela ne bo zaprla tovarne v Torinu.", "sl"),
    ],
)
def test_what_somebody_said_they_would_do_is_a_future(statement: str, language: str) -> None:
    quote = read_cues("Emil Lowe said that Bela would not close the Turin plant.", "en")
    assert hedge_dropped(read_cues(statement, language), [quote]) is None


def test_who_could_not_do_a_thing_leaves_no_doubt() -> None:
    quote = read_cues("Bela could not close the Turin plant.", "en")
    assert hedge_dropped(read_cues("Bela n'a pas réussi à fermer l'usine de Turin.", "fr"), [quote]) is None


def test_a_hedge_in_another_part_of_the_quote_asks_for_nothing() -> None:
    quote = read_cues("Emil Lowe, qui dirige Bela depuis 2017, a déclaré que l'usine de Turin fermerait bientôt.", "fr")
    assert hedge_dropped(read_cues("Emil Lowe has led Bela since 2017.", "en"), [quote]) is None


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


def test_an_empty_ne_is_no_negation_to_keep() -> None:
    quote = read_cues("La lettre date d'une semaine avant que Bela n'annonce la vente d'Arvo.", "fr")
    assert (
        negation_dropped(
            read_cues("The letter dates from a week before Bela announced the sale of Arvo.", "en"), [quote]
        )
        is None
    )


def test_a_language_without_lists_is_not_judged_and_one_with_short_lists_only_warns() -> None:
    russian = read_cues("Bela не купила Arvo в 1998 году.", "ru")
    found = negation_dropped(read_cues("Bela bought Arvo in 1998.", "en"), [russian])
    assert found is not None
    assert not found.sure
    assert negation_dropped(read_cues("Bela bought Arvo.", "en"), [read_cues("Bela Arvo কেনেনি।", "bn")]) is None


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


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Le président était probablement au courant.", "fr"),
        ("Der Präsident wusste vermutlich davon.", "de"),
        ("El presidente probablemente lo sabía.", "es"),
    ],
)
def test_a_short_statement_is_not_measured_by_the_hedge_that_it_lacks(quote: str, language: str) -> None:
    quotes = [read_cues(quote, language)]
    assert hedge_dropped(read_cues("The president knew.", "en"), quotes)
    assert not hedge_dropped(read_cues("The president probably knew.", "en"), quotes)


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("L'auteur présumé de l'attentat a été arrêté.", "fr"),
        ("El presunto autor del ataque fue detenido.", "es"),
        ("Der mutmaßliche Attentäter wurde festgenommen.", "de"),
        ("O suposto autor do ataque foi preso.", "pt"),
        ("Il presunto autore dell'attentato è stato arrestato.", "it"),
    ],
)
def test_an_alleged_culprit_is_no_culprit(quote: str, language: str) -> None:
    quotes = [read_cues(quote, language)]
    assert hedge_dropped(read_cues("The author of the attack was arrested.", "en"), quotes)
    assert not hedge_dropped(read_cues("The alleged author of the attack was arrested.", "en"), quotes)


def test_two_words_of_one_denial_do_not_undo_one_another() -> None:
    quotes = [read_cues("Aucune charge n'a été retenue.", "fr")]
    found = negation_dropped(read_cues("Charges were brought.", "en"), quotes)
    assert found is not None
    assert found.sure


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Police have not ruled out a link to Arvo.", "en"),
        ("Police refused to rule out a link to Arvo.", "en"),
        ("La police n'exclut pas un lien avec Arvo.", "fr"),
        ("La police refuse d'exclure un lien avec Arvo.", "fr"),
        ("Die Polizei schließt einen Zusammenhang mit Arvo nicht aus.", "de"),
        ("La policía no ha descartado un vínculo con Arvo.", "es"),
        ("La polizia non può escludere un collegamento con Arvo.", "it"),
        ("A polícia não descarta uma ligação à Arvo.", "pt"),
        ("De politie sluit een verband met Arvo niet uit.", "nl"),
        ("Polisen utesluter inte ett samband med Arvo.", "sv"),
    ],
)
def test_what_is_not_ruled_out_is_possible_and_no_denial(quote: str, language: str) -> None:
    read = [read_cues(quote, language)]
    for true in ("Police have not ruled out a link to Arvo.", "Police do not rule out a link to Arvo."):
        assert not any(judge(read_cues(true, "en"), read) for judge in JUDGEMENTS.values())
    assert hedge_dropped(read_cues("Police have ruled out a link to Arvo.", "en"), read)


@pytest.mark.parametrize(
    ("refusal", "language"),
    [
        ("L'entreprise a omis de payer l'amende.", "fr"),
        ("Das Unternehmen hat es versäumt, die Strafe zu zahlen.", "de"),
        ("L'azienda si è rifiutata di pagare la multa.", "it"),
    ],
)
def test_what_was_refused_was_not_done(refusal: str, language: str) -> None:
    assert negation_added(read_cues("The company did not pay the fine.", "en"), [read_cues(refusal, language)]) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Bei dem Angriff sollen 30 Menschen getötet worden sein.", "de"),
        ("Der Minister soll 2022 von Arvo 30.000 Euro genommen haben.", "de"),
        ("W ataku miało zginąć 30 osób.", "pl"),
        ("По предварительным данным, в результате атаки погибли 30 человек.", "ru"),
    ],
)
def test_what_is_only_reported_asks_for_a_hedge(quote: str, language: str) -> None:
    read = [read_cues(quote, language)]
    plain = (
        "Thirty people were killed in the attack."
        if "30.000" not in quote
        else "The minister took €30,000 from Arvo in 2022."
    )
    hedged = plain.replace(" were ", " were reportedly ").replace(" took ", " is said to have taken ")
    assert hedge_dropped(read_cues(plain, "en"), read)
    assert not any(judge(read_cues(hedged, "en"), read) for judge in JUDGEMENTS.values())


@pytest.mark.parametrize(
    "quote", ["Das Werk soll 2030 für 3 Millionen Euro fertig sein.", "Die Firma soll 3 Millionen Euro haben."]
)
def test_what_is_to_be_is_not_what_is_said_to_have_been(quote: str) -> None:
    assert hedge_dropped(read_cues("The price was 3 million euros.", "en"), [read_cues(quote, "de")]) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("It is unclear whether Bela knew of the Arvo sale before March.", "en"),
        ("Unklar ist, ob Bela vor März von dem Verkauf von Arvo wusste.", "de"),
        ("On ignore si Bela avait connaissance de la vente d'Arvo avant mars.", "fr"),
        ("No está claro si Bela conocía la venta de Arvo antes de marzo.", "es"),
        ("Non è chiaro se Bela sapesse della vendita di Arvo prima di marzo.", "it"),
        ("Não está claro se a Bela sabia da venda da Arvo antes de março.", "pt"),
        ("Het is onduidelijk of Bela voor maart van de verkoop van Arvo wist.", "nl"),
    ],
)
def test_what_nobody_knows_is_not_told_as_so(quote: str, language: str) -> None:
    read = [read_cues(quote, language)]
    assert hedge_dropped(read_cues("Bela knew of the Arvo sale before March.", "en"), read)
    for true in ("It is unclear whether Bela knew of the Arvo sale before March.",
                 "Whether Bela knew of the Arvo sale before March is not known."):  # fmt: skip
        assert hedge_dropped(read_cues(true, "en"), read) is None


def test_what_prosecutors_allege_may_be_told_as_what_would_have_been() -> None:
    quote = read_cues("Prosecutors allege that Emil Lowe took 12 engines from Arvo.", "en")
    told = "Selon le parquet, Emil Lowe aurait pris 12 moteurs à Arvo."
    assert hedge_added(read_cues(told, "fr"), [quote]) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("ソニーは同部門を売却するとの報道を否定した。", "ja"),
        ("소니는 이 부문을 매각한다는 보도를 부인했다.", "ko"),
        ("索尼否认出售该部门。", "zh"),
    ],
)
def test_what_was_said_of_the_future_needs_no_future_in_a_language_without_one(quote: str, language: str) -> None:
    assert (
        hedge_added(read_cues("Sony denied that it would sell the unit.", "en"), [read_cues(quote, language)]) is None
    )


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Trains were stopped for 2 hours in 2024.", "2024年、列車が2時間止まった。けが人はなかった。", "ja"),
        (
            "He declared martial law on 3 December 2024.",
            "2024년 12월 3일 밤 비상계엄을 선포했으며, 국회는 따르지 않았다.",
            "ko",
        ),
        ("The city lifted all limits on 30 September 2024.", "自2024年9月30日起取消限购，不再审核购房资格。", "zh"),
        ("It lost about 20% of its capacity.", "Втрачено близько 20% потужностей; дані не розголошують.", "uk"),
    ],
)
def test_what_another_part_of_the_quote_denies_is_not_missed(statement: str, quote: str, language: str) -> None:
    assert negation_dropped(read_cues(statement, "en"), [read_cues(quote, language)]) is None


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("The plant did resume production in 2024.", "该厂2024年没有恢复生产。", "zh"),
        ("The plant did resume production in 2024.", "工場は2024年に生産を再開しなかった。", "ja"),
        ("The plant did resume production in 2024.", "공장은 2024년에 생산을 재개하지 않았다.", "ko"),
        ("The plant did resume production in 2024.", "संयंत्र ने 2024 में उत्पादन शुरू नहीं किया।", "hi"),
        ("The plant did resume production in 2024.", "โรงงานไม่ได้เริ่มผลิตอีกในปี 2024", "th"),
    ],
)
def test_what_the_same_part_denies_is(statement: str, quote: str, language: str) -> None:
    assert negation_dropped(read_cues(statement, "en"), [read_cues(quote, language)]) is not None


@pytest.mark.parametrize(
    ("statement", "language"),
    [
        ("Le comité n'a pas pu exclure une fuite à Marlow.", "fr"),
        ("El comité no pudo descartar una fuga en Marlow.", "es"),
        ("Il comitato non ha potuto escludere una perdita a Marlow.", "it"),
    ],
)
def test_what_could_not_be_ruled_out_is_no_denial(statement: str, language: str) -> None:
    quotes = [read_cues("The panel could not rule out a leak at Marlow.", "en")]
    assert negation_added(read_cues(statement, language), quotes) is None
    assert (
        negation_dropped(read_cues("The panel found a leak at Marlow.", "en"), [read_cues(statement, language)]) is None
    )


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("The town took in 40 unaccompanied minors.", "La città ha accolto 40 minori non accompagnati.", "it"),
        ("The fee applies to non-residents.", "A taxa aplica-se aos não residentes.", "pt"),
    ],
)
def test_a_denied_adjective_is_told_by_a_negative_one(statement: str, quote: str, language: str) -> None:
    assert judged(statement, "en", quote, language) == set()
