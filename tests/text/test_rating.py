"""A figure by the year is not told by the month, in one language or across several."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from factsheet.text.holding import hold
from factsheet.text.mismatch import Mismatch
from factsheet.text.quantities import read
from factsheet.text.rating import rate_mismatch, rates_of

YEAR = {
    "en": "The club pays him $5 million a year.",
    "fr": "Le club lui verse 5 millions de dollars par an.",
    "de": "Er verdient jährlich 5 Millionen Dollar.",
    "es": "Gana 5 millones de dólares anuales.",
    "it": "Guadagna 5 milioni di dollari l'anno.",
    "pt": "O clube paga-lhe 5 milhões de dólares por ano.",
    "nl": "De club betaalt hem 5 miljoen dollar per jaar.",
    "sv": "Klubben betalar honom 5 miljoner dollar om året.",
    "da": "Klubben betaler ham 5 millioner dollar om året.",
    "nb": "Klubben betaler ham 5 millioner dollar i året.",
    "pl": "Klub płaci mu 5 milionów dolarów rocznie.",
    "ru": "Клуб платит ему 5 миллионов долларов в год.",
    "uk": "Клуб платить йому 5 мільйонів доларів на рік.",
    "cs": "Klub mu platí 5 milionů dolarů ročně.",
    "ro": "Clubul îi plătește 5 milioane de dolari pe an.",
    "fi": "Seura maksaa hänelle 5 miljoonaa dollaria vuodessa.",
    "hu": "A klub évente 5 millió dollárt fizet neki.",
    "tr": "Kulüp ona yılda 5 milyon dolar ödüyor.",
    "el": "Ο σύλλογος του πληρώνει 5 εκατομμύρια δολάρια τον χρόνο.",
}
MONTH = {
    "en": "The club pays him $5 million a month.",
    "fr": "Le club lui verse 5 millions de dollars par mois.",
    "de": "Der Verein zahlt ihm 5 Millionen Dollar im Monat.",
    "es": "El club le paga 5 millones de dólares al mes.",
    "it": "Il club gli paga 5 milioni di dollari al mese.",
    "pt": "O clube paga-lhe 5 milhões de dólares por mês.",
    "nl": "De club betaalt hem 5 miljoen dollar per maand.",
    "sv": "Klubben betalar honom 5 miljoner dollar i månaden.",
    "da": "Klubben betaler ham 5 millioner dollar om måneden.",
    "nb": "Klubben betaler ham 5 millioner dollar i måneden.",
    "pl": "Klub płaci mu 5 milionów dolarów miesięcznie.",
    "ru": "Клуб платит ему 5 миллионов долларов в месяц.",
    "uk": "Клуб платить йому 5 мільйонів доларів на місяць.",
    "cs": "Klub mu platí 5 milionů dolarů měsíčně.",
    "ro": "Clubul îi plătește 5 milioane de dolari pe lună.",
    "fi": "Seura maksaa hänelle 5 miljoonaa dollaria kuukaudessa.",
    "hu": "A klub havonta 5 millió dollárt fizet neki.",
    "tr": "Kulüp ona ayda 5 milyon dolar ödüyor.",
    "el": "Ο σύλλογος του πληρώνει 5 εκατομμύρια δολάρια τον μήνα.",
}
TENDED = ("en", "fr", "de", "es", "it", "pt", "nl")


def judged(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    reading, readings = read(statement, language), [read(*quote) for quote in quotes]
    return rate_mismatch(reading, hold(reading, readings), readings)


@pytest.mark.parametrize(("ours", "theirs"), list(permutations(YEAR, 2)))
def test_the_same_rate_is_none(ours: str, theirs: str) -> None:
    assert judged(YEAR[ours], ours, (YEAR[theirs], theirs)) is None
    assert judged(MONTH[ours], ours, (MONTH[theirs], theirs)) is None


@pytest.mark.parametrize(("ours", "theirs"), list(product(YEAR, repeat=2)))
def test_another_rate_is_seen_and_sure_where_both_languages_were_tried(ours: str, theirs: str) -> None:
    for statement, quote in ((YEAR, MONTH), (MONTH, YEAR)):
        found = judged(statement[ours], ours, (quote[theirs], theirs))
        assert found is not None
        assert found.sure == (ours in TENDED and theirs in TENDED)


@pytest.mark.parametrize(
    ("statement", "language", "quote", "tongue"),
    [
        ("The state spends 3,400 euros per person.", "en", "L'État dépense 3 400 euros par ménage.", "fr"),
        ("The car emits 120 grams of CO2 per mile.", "en", "Das Auto stößt 120 g CO2 je Kilometer aus.", "de"),
        ("The hourly wage is $18.", "en", "Los obreros cobran 18 dólares al día.", "es"),
        ("Revenue of $80 million (€75 million) a year", "en", "Un fatturato mensile di 80 milioni di dollari", "it"),
        ("Inflation was 3.4% year-on-year.", "en", "De inflatie bedroeg 3,4 procent op maandbasis.", "nl"),
        ("60 litres per person per day", "en", "60 litros por família e por dia", "pt"),
    ],
)
def test_people_distances_and_comparisons_are_rates_as_well(
    statement: str, language: str, quote: str, tongue: str
) -> None:
    found = judged(statement, language, (quote, tongue))
    assert found is not None
    assert found.sure


@pytest.mark.parametrize(
    ("statement", "language", "quote", "tongue"),
    [
        ("Sales were $5 million.", "en", "Les ventes ont atteint 5 millions de dollars par an.", "fr"),
        ("The annual festival drew 30,000 visitors a day.", "en", "Das Festival zog 30.000 Besucher pro Tag an.", "de"),
        ("The cost is 30 euros per person.", "en", "Le coût est de 30 euros par nuit et par personne.", "fr"),
        ("The hourly wage of 15 euros is paid monthly.", "en", "Der Lohn von 15 Euro pro Stunde.", "de"),
        ("He pays 900 euros a month, 10,800 a year.", "en", "Il paie 10 800 euros par an, soit 900 par mois.", "fr"),
        ("Growth was 2.5% a year.", "en", "Das Wachstum lag bei 2,5 Prozent pro Jahr, monatlich 0,2.", "de"),
        ("The daily had a budget of $5 million.", "en", "Le journal avait un budget annuel de 5 millions.", "fr"),
        ("It makes 40 cars per worker.", "en", "Elle produit 40 voitures par heure.", "fr"),
    ],
)
def test_what_is_no_contradiction_is_let_be(statement: str, language: str, quote: str, tongue: str) -> None:
    assert judged(statement, language, (quote, tongue)) is None


def test_a_rate_that_stands_far_only_warns() -> None:
    quote = ("9 million tonnes a day end up there.", "en")
    found = judged("Around 9 million tonnes of waste end up in the sea every year.", "en", quote)
    assert found is not None
    assert not found.sure


@pytest.mark.parametrize(
    ("statement", "language", "quote", "tongue"),
    [
        ("The bonus is 1,500 euros per person.", "en", "Der Bonus beträgt 1.500 Euro je Mitarbeiter.", "de"),
        ("It costs 15 euros per ticket.", "en", "L'entrée coûte 15 euros par personne.", "fr"),
        ("A subsidy of 4,000 euros per vehicle", "en", "Eine Förderung von 4.000 Euro pro Stück", "de"),
    ],
)
def test_heads_and_pieces_may_be_called_by_what_they_are(
    statement: str, language: str, quote: str, tongue: str
) -> None:
    assert judged(statement, language, (quote, tongue)) is None


@pytest.mark.parametrize(
    ("quote", "tongue"),
    [
        ("Le bénéfice trimestriel a augmenté de 5 %.", "fr"),
        ("Der Gewinn stieg im Quartal um 5 Prozent.", "de"),
        ("Quarterly profit rose 5%.", "en"),
    ],
)
def test_whose_change_is_told_is_not_by_what_it_is_told(quote: str, tongue: str) -> None:
    assert judged("Profit rose 5% year-on-year.", "en", (quote, tongue)) is None
    assert judged("Profit rose 5% month-on-month.", "en", ("Le bénéfice a augmenté de 5 % sur un an.", "fr"))


def test_one_quote_with_the_rate_or_without_any_is_enough() -> None:
    month = ("It pays 500 euros a month.", "en")
    assert judged("It pays 500 euros a year.", "en", month) is not None
    assert judged("It pays 500 euros a year.", "en", month, ("It pays 500 euros a year.", "en")) is None
    assert judged("It pays 500 euros a year.", "en", month, ("The sum is 500 euros.", "en")) is None


def test_a_rate_is_of_the_figure_that_it_stands_by() -> None:
    reading = read("It sells 300 cars a day and repairs 40 an hour, monthly 900 in all (30 a day).", "en")
    found = [[one.rate.unit for one in rates_of(reading, item)] for item in reading.quantities]
    assert found == [["day"], ["hour"], ["month"], ["day"]]


def times(language: str, text: str) -> list[str]:
    reading = read(text, language)
    found = [[told.rate.unit for told in rates_of(reading, one) if told.close] for one in reading.quantities]
    return [units[0] if units else "" for units in found]


@pytest.mark.parametrize(
    ("language", "text", "time"),
    [
        ("en", "It costs £31 million a year.", "year"),
        ("en", "Its annual budget is £31 million.", "year"),
        ("en", "It makes 110,000 cubic metres of water a day.", "day"),
        ("en", "It has £31 million a month to spend.", "month"),
        ("en-GB", "They pay £31 per month.", "month"),
        ("es", "Produce 110.000 metros cúbicos de agua al día.", "day"),
        ("es", "El coste anual es de 31 millones de euros.", "year"),
        ("fr", "Cela coûte 31 millions d’euros par mois.", "month"),
        ("de", "Das kostet 31 Millionen Euro im Jahr.", "year"),
        ("de", "Die jährlichen Kosten von 31 Millionen Euro", "year"),
        ("it", "Costa 31 milioni di euro all’anno.", "year"),
        ("pt", "Custa 31 milhões de euros por semana.", "week"),
        ("nl", "Het kost 31 miljoen euro per jaar.", "year"),
    ],
)
def test_a_figure_is_counted_by_the_nearest_time(language: str, text: str, time: str) -> None:
    assert times(language, text) == [time]


def test_another_figure_or_another_clause_parts_them() -> None:
    assert times("en", "It hires 60 people a year and pays £31 million a month.") == ["year", "month"]
    assert times("en", "It pays £31 million, and hires every year.") == [""]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It has some 400 fewer staff than a year ago."),
        ("en", "It took about half an hour."),
        ("en", "He was sentenced to a year and fined $250,000."),
        ("de", "Es kostete 31 Millionen Euro im Jahr 2025."),
        ("es", "Costó 31 millones al año siguiente."),
    ],
)
def test_a_time_that_counts_nothing_is_no_rate(language: str, text: str) -> None:
    assert [one for one in times(language, text) if one] == []
