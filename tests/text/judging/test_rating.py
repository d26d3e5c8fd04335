"""A figure by the year is not told by the month, in one language or across several."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.rating import rate_added, rate_mismatch
from factsheet.text.quantities.reading import read

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


@pytest.mark.parametrize(
    ("statement", "language", "quote", "added"),
    [
        ("The strike cost 5 million euros a day.", "en", "The strike cost 5 million euros.", True),
        ("The strike cost 5 million euros a day.", "fr", "La grève a coûté 5 millions d'euros.", True),
        ("It emits 3 million tonnes a year.", "es", "Emite 3 millones de toneladas.", True),
        ("It emits 3 million tonnes a year.", "es", "Emite 3 millones de toneladas anuales.", False),
        ("The plant makes 300 cars a day.", "de", "Das Werk hat eine Tagesproduktion von 300 Autos.", False),
        ("The plant makes 300 cars a day.", "de", "Am Tag laufen 300 Autos vom Band.", False),
        ("The strike cost 5 million euros.", "en", "The strike cost 5 million euros a day.", False),
        ("It sells 300 cars a year.", "sq", "Shet 300 makina.", False),
    ],
)
def test_a_time_that_no_quote_has_is_the_statements_own(
    statement: str, language: str, quote: str, *, added: bool
) -> None:
    ours, theirs = read(statement, "en"), [read(quote, language)]
    assert added == (rate_added(ours, hold(ours, theirs), theirs) is not None)


@pytest.mark.parametrize(
    ("statement", "quote", "language", "differs"),
    [
        ("They meet once a month.", "Ze komen minstens één keer per week bijeen.", "nl", True),
        ("They meet once a week.", "Ze komen minstens één keer per week bijeen.", "nl", False),
        ("A third of them use it once a day.", "Треть пользуются хотя бы раз в неделю.", "ru", True),
        ("They meet once a month.", "Se reúnen una vez a la semana, y una vez al mes con otros.", "es", False),
        ("They meet once a month.", "Se reúnen cada semana.", "es", False),
    ],
)
def test_once_a_month_is_not_once_a_week(statement: str, quote: str, language: str, *, differs: bool) -> None:
    ours, theirs = read(statement, "en"), read(quote, language)
    found = rate_mismatch(ours, hold(ours, [theirs]), [theirs])
    assert differs is (found is not None)
