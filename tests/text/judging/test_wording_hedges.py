"""A statement is no firmer than the hedges of its quotes, however they are worded."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.wording import hedge_added, hedge_dropped
from tests.wordings import JUDGEMENTS


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


def test_what_a_bill_would_do_is_told_of_the_bill() -> None:
    quote = read_cues("The governor vetoed a bill that would have required tests of the largest models.", "en")
    told = hedge_dropped(
        read_cues("The governor rejected a bill requiring tests of the largest models.", "en"), [quote]
    )
    done = hedge_dropped(read_cues("The largest models were tested, as the governor required.", "en"), [quote])
    assert told is None or not told.sure
    assert done is not None


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("en|No decision had been taken on the sale.", "fr|Il vendrait éventuellement, mais n'a pris aucune décision."),
        ("de|Über den Verkauf ist keine Entscheidung gefallen.", "en|It might be sold, but nothing has been decided."),
    ],
)
def test_where_no_decision_is_taken_all_is_possible(statement: str, quote: str) -> None:
    ours, theirs = statement.split("|"), quote.split("|")
    assert hedge_dropped(read_cues(ours[1], ours[0]), [read_cues(theirs[1], theirs[0])]) is None


def test_who_could_not_do_a_thing_leaves_no_doubt() -> None:
    quote = read_cues("Bela could not close the Turin plant.", "en")
    assert hedge_dropped(read_cues("Bela n'a pas réussi à fermer l'usine de Turin.", "fr"), [quote]) is None


def test_a_hedge_in_another_part_of_the_quote_asks_for_nothing() -> None:
    quote = read_cues("Emil Lowe, qui dirige Bela depuis 2017, a déclaré que l'usine de Turin fermerait bientôt.", "fr")
    assert hedge_dropped(read_cues("Emil Lowe has led Bela since 2017.", "en"), [quote]) is None


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
    ("quote", "language"),
    [
        ("Acme может уйти с рынка в мае.", "ru"),
        ("يُعتقد أن Acme ستغادر السوق في مايو.", "ar"),
        ("Acme mungkin meninggalkan pasaran pada Mei.", "ms"),
        ("A Acme terá abandonado o mercado em maio.", "pt"),
    ],
)
def test_what_may_be_is_not_told_as_sure(quote: str, language: str) -> None:
    assert hedge_dropped(read_cues("Acme will leave the market in May.", "en"), [read_cues(quote, language)])
    assert hedge_dropped(read_cues("Acme may leave the market in May.", "en"), [read_cues(quote, language)]) is None
