"""What one text denies another may tell by an act: "not accepted" by "rejected"; it answers no other denial."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.wording import hedge_added, hedge_dropped, negation_added, negation_dropped


def denies_otherwise(statement: str, quote: str, ours: str, theirs: str) -> bool:
    here, there = read_cues(statement, ours), read_cues(quote, theirs)
    return negation_dropped(here, [there]) is not None or negation_added(here, [there]) is not None


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("The bank did not change its rate.", "Die Bank lässt den Leitzins unverändert.", "de"),
        ("The rate stayed at 3 percent.", "Le taux n'a pas changé et reste à 3 %.", "fr"),
        ("The bank did not change the rate.", "בנק ישראל הותיר את הריבית.", "he"),
        ("The court upheld the sentence.", "Tòa không chấp nhận kháng cáo, tuyên y án.", "vi"),
        ("Parliament did not pass the bill.", "Der Bundestag lehnte das Gesetz ab.", "de"),
        ("The motion was not adopted.", "Wniosek został odrzucony.", "pl"),
        ("The council rejected the plan.", "El pleno no aprobó el plan.", "es"),
        ("The council opposes the plan.", "市议会不同意该计划。", "zh"),
        ("The court overturned the verdict.", "Суд не оставил приговор в силе.", "ru"),
        ("The case is still open.", "Der Fall ist nicht abgeschlossen.", "de"),
        ("The trains are not on time.", "Les trains sont en retard.", "fr"),
        ("The town missed its goal.", "Die Stadt hat ihr Ziel nicht erreicht.", "de"),
        ("Sales stagnated.", "Les ventes n'ont pas augmenté.", "fr"),
    ],
)
def test_an_act_tells_what_its_opposite_denied_does(statement: str, quote: str, language: str) -> None:
    assert not denies_otherwise(statement, quote, "en", language)


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Small firms are exempt from the law.", "The law does not cover small firms.", "en"),
        ("Small firms are exempt from the law.", "Das Gesetz gilt nicht für kleine Firmen.", "de"),
        ("The law does not apply to small firms.", "Las pequeñas empresas están exentas de la ley.", "es"),
        ("The law does not apply to small firms.", "Les petites entreprises sont exemptées de la loi.", "fr"),
        ("Small firms are exempt from the law.", "De wet geldt niet voor kleine bedrijven.", "nl"),
        ("The act bars firms from selling the data.", "Firms are not allowed to sell the data.", "en"),
        ("The match did not take place.", "Ottelu peruttiin.", "fi"),
        ("The match was cancelled.", "Matchen ägde inte rum.", "sv"),
        ("The match was cancelled.", "Матч не состоялся.", "ru"),
        ("The match was cancelled.", "Mecz się nie odbył.", "pl"),
        ("The match was cancelled.", "Zápas se nekonal.", "cs"),
        ("The match did not take place.", "Maç iptal edildi.", "tr"),
        ("The match did not take place.", "경기가 취소됐다.", "ko"),
        ("The match did not take place.", "ألغيت المباراة.", "ar"),
        ("The report does not mention costs.", "The report is silent on costs.", "en"),
        ("The report is silent on costs.", "O relatório não menciona os custos.", "pt"),
        ("The prices remained unchanged.", "Die Preise änderten sich nicht.", "de"),
        ("The prices did not change.", "Los precios se mantuvieron.", "es"),
        ("The prices did not change.", "Az árak változatlanok maradtak.", "hu"),
        ("The prices remained unchanged.", "价格没有变化。", "zh"),
        ("All the passengers were unhurt.", "Aucun passager n'a été blessé.", "fr"),
        ("None of the passengers was injured.", "Tutti i passeggeri sono rimasti illesi.", "it"),
        ("Jane Roe did not survive the crash.", "Jane Roe starb bei dem Unfall.", "de"),
        ("The court acquitted Jane Roe.", "Jane Roe wurde nicht verurteilt.", "de"),
        ("Jane Roe did not vote.", "Jane Roe s'est abstenue.", "fr"),
        ("Jane Roe stayed away from the summit.", "Jane Roe no asistió a la cumbre.", "es"),
        ("Jane Roe remains in office.", "Jane Roe non si è dimessa.", "it"),
        ("Acme kept the names secret.", "Acme nie ujawniła nazwisk.", "pl"),
        ("Acme ignored the letter.", "Acme svarade inte på brevet.", "sv"),
        ("The contract expired.", "O contrato não foi renovado.", "pt"),
    ],
)
def test_a_word_that_denies_in_itself_answers_a_denial(statement: str, quote: str, language: str) -> None:
    assert not denies_otherwise(statement, quote, "en", language)


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Acme is banned from selling the data.", "Acme may not sell the data.", "en"),
        ("Acme may not sell the data.", "Acme is not allowed to sell the data.", "en"),
        ("No visitor may smoke in the park.", "Smoking in the park is forbidden.", "en"),
        ("Acme may not sell the data.", "Der Verkauf der Daten ist Acme verboten.", "de"),
        ("Acme may not sell the data.", "La vente des données est interdite à Acme.", "fr"),
    ],
)
def test_may_not_is_told_by_a_ban(statement: str, quote: str, language: str) -> None:
    here, there = read_cues(statement, "en"), read_cues(quote, language)
    assert not hedge_dropped(here, [there])
    assert not hedge_added(here, [there])


def test_or_is_a_hedge() -> None:
    assert hedge_dropped(read_cues("The plant will not reopen.", "en"), [read_cues("The plant may not reopen.", "en")])


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("The trains were late.", "The trains were not late.", "en"),
        ("Sales stagnated.", "Sales did not stagnate.", "en"),
        ("The airport took flights from 11 pm to 5 am.", "Аэропорт не принимал рейсы с 23:00 до 5:00.", "ru"),
        ("The fund paid the claim.", "The fund did not pay the claim.", "en"),
    ],
)
def test_it_answers_no_denial_of_itself_or_of_something_else(statement: str, quote: str, language: str) -> None:
    assert denies_otherwise(statement, quote, "en", language)
