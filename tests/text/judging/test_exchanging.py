"""Who does what to whom is told as the quote tells it, in one language or across several; names alone tell who."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.exchanging import roles_exchanged
from factsheet.text.judging.mismatch import Mismatch
from tests.growing import in_proportion

BOUGHT = {
    "en": "{} bought {} for 75 million euros in 2018.",
    "fr": "{} a racheté {} pour 75 millions d'euros en 2018.",
    "de": "{} hat {} 2018 für 75 Millionen Euro gekauft.",
    "es": "{} compró {} por 75 millones de euros en 2018.",
    "it": "{} ha acquistato {} per 75 milioni di euro nel 2018.",
    "pt": "{} comprou {} por 75 milhões de euros em 2018.",
    "nl": "{} kocht {} in 2018 voor 75 miljoen euro.",
    "sv": "{} köpte {} för 75 miljoner euro 2018.",
    "da": "{} købte {} for 75 millioner euro i 2018.",
    "nb": "{} kjøpte {} for 75 millioner euro i 2018.",
}
WAS_BOUGHT = {
    "en": "In 2018 {} was bought by {}.",
    "fr": "{} a été rachetée en 2018 par {}.",
    "de": "{} wurde 2018 von {} übernommen.",
    "es": "{} fue comprada en 2018 por {}.",
    "it": "{} è stata acquistata nel 2018 da {}.",
    "pt": "{} foi comprada em 2018 pela {}.",
    "nl": "{} werd in 2018 door {} overgenomen.",
    "sv": "{} köptes 2018 av {}.",
    "da": "{} blev købt i 2018 af {}.",
    "nb": "{} ble kjøpt i 2018 av {}.",
}
PAIR, TURNED = ("Volterra", "Oxaline"), ("Oxaline", "Volterra")


def compared(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return roles_exchanged(read_cues(statement, language), [read_cues(*quote) for quote in quotes])


@pytest.mark.parametrize(("ours", "theirs"), list(product(BOUGHT, BOUGHT)))
def test_roles_are_not_exchanged_in_any_pair_of_languages(ours: str, theirs: str) -> None:
    quote = (BOUGHT[theirs].format(*PAIR), theirs)
    found = compared(BOUGHT[ours].format(*TURNED), ours, quote)
    assert found is not None
    assert not found.sure
    assert compared(WAS_BOUGHT[ours].format(*PAIR), ours, quote)
    assert compared(BOUGHT[ours].format(*PAIR), ours, quote) is None
    assert compared(WAS_BOUGHT[ours].format(*TURNED), ours, quote) is None
    passive = (WAS_BOUGHT[theirs].format(*TURNED), theirs)
    assert compared(WAS_BOUGHT[ours].format(*PAIR), ours, passive)
    assert compared(WAS_BOUGHT[ours].format(*TURNED), ours, passive) is None


LARGER = {
    "en": "{} is larger than {}.",
    "fr": "{} est plus grande que {}.",
    "de": "{} ist größer als {}.",
    "es": "{} es más grande que {}.",
    "it": "{} è più grande di {}.",
    "pt": "{} é maior do que {}.",
    "nl": "{} is groter dan {}.",
    "sv": "{} är större än {}.",
    "da": "{} er større end {}.",
    "nb": "{} er større enn {}.",
}
SMALLER = {
    "en": "{} is smaller than {}.",
    "fr": "{} est plus petite que {}.",
    "de": "{} ist kleiner als {}.",
    "es": "{} es más pequeña que {}.",
    "it": "{} è più piccola di {}.",
    "pt": "{} é menor do que {}.",
    "nl": "{} is kleiner dan {}.",
    "sv": "{} är mindre än {}.",
    "da": "{} er mindre end {}.",
    "nb": "{} er mindre enn {}.",
}


@pytest.mark.parametrize(("ours", "theirs"), list(product(LARGER, LARGER)))
def test_what_is_compared_keeps_its_side(ours: str, theirs: str) -> None:
    quote = (LARGER[theirs].format(*PAIR), theirs)
    assert compared(LARGER[ours].format(*TURNED), ours, quote)
    assert compared(SMALLER[ours].format(*PAIR), ours, quote)
    assert compared(LARGER[ours].format(*PAIR), ours, quote) is None
    assert compared(SMALLER[ours].format(*TURNED), ours, quote) is None


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Apex has fewer shops than Acme.", "Apex hat mehr Läden als Acme.", "de"),
        ("Acme is cheaper than Apex.", "Acme est plus chère qu'Apex.", "fr"),
        ("Acme outnumbers Apex.", "Apex tiene más socios que Acme.", "es"),
        ("Women earn 15% more than men.", "Les femmes gagnent 15 % de moins que les hommes.", "fr"),
        ("Imports were higher than exports.", "Die Ausfuhren waren höher als die Einfuhren.", "de"),
        ("Women are younger than men.", "Men are younger than women.", "en"),
        ("Acme won 3-1 against Apex.", "Apex s'est imposé 3-1 face à Acme.", "fr"),
        ("Acme beat Apex 3-1.", "El Apex ganó 3-1 al Acme.", "es"),
    ],
)
def test_comparisons_and_victories_come_in_many_words(statement: str, quote: str, language: str) -> None:
    assert compared(statement, "en", (quote, language))


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("Acme is not larger than Apex.", "Apex is larger than Acme."),
        ("Acme sold more than 300 cars to Apex.", "Apex bought more than 300 cars from Acme."),
        ("Acme is larger than Apex, and Apex is larger than Aster.", "Apex is larger than Aster."),
        ("Men are younger than women.", "Women are older than men."),
    ],
)
def test_a_comparison_that_is_denied_or_made_twice_exchanges_nothing(statement: str, quote: str) -> None:
    assert compared(statement, "en", (quote, "en")) is None


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("Eva Molnar defeated the incumbent, Tomas Varga.", "Tomas Varga defeated the incumbent, Eva Molnar."),
        ("Minister Ravasi was accused by Mayor Bettini.", "Minister Ravasi accused Mayor Bettini of lying."),
        ("Clara Voss sharply criticised the head of Vonia, Rolf Haar.", "Vonia boss Rolf Haar criticised Clara Voss."),
        ("Galvan lost to Lena 3-1.", "Galvan beat Lena 3-1 in the final."),
    ],
)
def test_many_verbs_have_roles(statement: str, quote: str) -> None:
    assert compared(statement, "en", (quote, "en"))


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("In Leeds, Acme sued Apex.", "en", "Acme sued Apex in Leeds.", "en"),
        ("Im März löste Krüger Halm ab.", "de", "Krüger löste Halm im März ab.", "de"),
        ("Teresa Gil was replaced by Marcos Haro.", "en", "A Teresa Gil la sustituyó Marcos Haro.", "es"),
        ("Acme verklagte den Verband Nord.", "de", "Den Verband Nord verklagte Acme.", "de"),
        ("In New York Acme sued Apex.", "en", "Acme sued Apex in New York.", "en"),
        ("Acme, which Apex had sued, closed.", "en", "Apex sued Acme, which closed.", "en"),
        ("Apex sued Acme, and Acme sued Apex.", "en", "Acme sued Apex.", "en"),
        ("Apex lent Acme 5 million euros.", "en", "Acme hat sich von Apex 5 Millionen Euro geliehen.", "de"),
        ("Apex lieh Acme 5 Millionen Euro.", "de", "Acme lieh sich 5 Millionen Euro von Apex.", "de"),
        ("Apex anklager Acme.", "da", "Acme, anklaget i 2018, solgte Apex.", "da"),
        ("Acme's buyer sued Apex.", "en", "Apex said that Acme sued it.", "en"),
        ("Acme and Apex met.", "en", "Acme sued Apex.", "en"),
    ],
)
def test_places_and_other_deeds_exchange_nothing(statement: str, language: str, quote: str, other: str) -> None:
    assert compared(statement, language, (quote, other)) is None


def test_a_language_without_lists_is_not_judged() -> None:
    assert compared("Apex 起诉了 Acme。", "zh", ("Acme sued Apex.", "en")) is None
    assert compared("Apex sued Acme.", "en", ("Acme 起诉了 Apex。", "zh")) is None


@pytest.mark.parametrize("between", [" ", " of ", ". "])
def test_a_long_and_hostile_text_is_judged(between: str) -> None:
    def work(size: int) -> None:
        names = between.join(f"N{number}a" for number in range(size // 10))
        statement, quote = f"{names} sued and bought and accused Apex.", f"Apex sued and bought and accused {names}."
        roles_exchanged(read_cues(statement, "en"), [read_cues(quote, "en")])

    in_proportion(work, 30_000)


def test_a_defeat_since_a_day_is_no_defeat_by_somebody() -> None:
    told = "Volterra non ha subìto una sconfitta da quando Oxaline è tornata."
    said = "Volterra has not been beaten by anyone since Oxaline came back."
    assert roles_exchanged(read_cues(said, "en"), [read_cues(told, "it")]) is None


LEADS = {
    "de": ("{} liegt zwei Punkte vor {}.", "{} liegt zwei Punkte hinter {}."),
    "fr": ("{} devance {} de deux points.", "{} est deux points derrière {}."),
    "es": ("{} está dos puntos por delante de {}.", "{} está dos puntos por detrás de {}."),
    "it": ("{} è davanti a {} di due punti.", "{} è dietro a {} di due punti."),
    "nl": ("{} staat twee punten voor op {}.", "{} staat twee punten achter op {}."),
    "sv": ("{} leder med två poäng före {}.", "{} ligger två poäng efter {}."),
}


@pytest.mark.parametrize("language", LEADS)
def test_who_leads_does_not_trail(language: str) -> None:
    statement, (leads, trails) = read_cues("Volterra trails Oxaline by two points.", "en"), LEADS[language]
    for text, names, found in (
        (leads, PAIR, True),
        (leads, TURNED, False),
        (trails, PAIR, False),
        (trails, TURNED, True),
    ):
        assert found == bool(roles_exchanged(statement, [read_cues(text.format(*names), language)]))


@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("en", "{} filed suit against {} in December."),
        ("fr", "{} a porté plainte contre {} en décembre."),
        ("de", "{} reichte im Dezember Klage gegen {} ein."),
        ("es", "{} presentó una demanda contra {} en diciembre."),
    ],
)
def test_who_files_suit_sues(language: str, quote: str) -> None:
    statement = read_cues("Volterra sued Oxaline in December.", "en")
    assert roles_exchanged(statement, [read_cues(quote.format(*TURNED), language)])
    assert not roles_exchanged(statement, [read_cues(quote.format(*PAIR), language)])
