"""What rose by a figure is not told as what rose to it, in one language or across several."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from factsheet.text.arriving import change_mismatch
from factsheet.text.holding import hold
from factsheet.text.mismatch import Mismatch
from factsheet.text.quantities import read

BY = {
    "en": "The number of cases fell by 300.",
    "fr": "Le nombre de cas a baissé de 300.",
    "de": "Die Zahl der Fälle ist um 300 gefallen.",
    "es": "El número de casos se redujo en 300.",
    "it": "Il numero dei casi è sceso di 300.",
    "pt": "O número de casos diminuiu em 300.",
    "nl": "Het aantal gevallen daalde met 300.",
    "sv": "Antalet fall sjönk med 300.",
    "da": "Antallet af tilfælde faldt med 300.",
    "nb": "Antall tilfeller falt med 300.",
    "pl": "Liczba przypadków spadła o 300.",
    "ru": "Число случаев сократилось на 300.",
    "uk": "Кількість випадків зменшилася на 300.",
    "cs": "Počet případů klesl o 300.",
    "ro": "Numărul cazurilor a scăzut cu 300.",
    "fi": "Tapausten määrä laski 300:lla.",
    "hu": "Az esetek száma 300-zal csökkent.",
    "tr": "Vaka sayısı 300 azaldı.",
    "el": "Ο αριθμός των κρουσμάτων μειώθηκε κατά 300.",
}
TO = {
    "en": "The number of cases fell to 300.",
    "fr": "Le nombre de cas est tombé à 300.",
    "de": "Die Zahl der Fälle sank auf 300.",
    "es": "El número de casos bajó a 300.",
    "it": "Il numero dei casi è calato a 300.",
    "pt": "O número de casos caiu para 300.",
    "nl": "Het aantal gevallen is naar 300 gedaald.",
    "sv": "Antalet fall sjönk till 300.",
    "da": "Antallet af tilfælde faldt til 300.",
    "nb": "Antall tilfeller falt til 300.",
    "pl": "Liczba przypadków spadła do 300.",
    "ru": "Число случаев сократилось до 300.",
    "uk": "Кількість випадків зменшилася до 300.",
    "cs": "Počet případů klesl na 300.",
    "ro": "Numărul cazurilor a scăzut la 300.",
    "fi": "Tapausten määrä laski 300:aan.",
    "hu": "Az esetek száma 300-ra csökkent.",
    "tr": "Vaka sayısı 300'e düştü.",
    "el": "Ο αριθμός των κρουσμάτων μειώθηκε στα 300.",
}
TENDED = ("en", "fr", "de", "es", "it", "pt", "nl")


def judged(statement: str, language: str, *quotes: tuple[str, str]) -> Mismatch | None:
    reading, readings = read(statement, language), [read(*quote) for quote in quotes]
    return change_mismatch(reading, hold(reading, readings), readings)


@pytest.mark.parametrize(("ours", "theirs"), list(permutations(BY, 2)))
def test_the_same_change_is_none(ours: str, theirs: str) -> None:
    assert judged(BY[ours], ours, (BY[theirs], theirs)) is None
    assert judged(TO[ours], ours, (TO[theirs], theirs)) is None


@pytest.mark.parametrize(("ours", "theirs"), list(product(BY, repeat=2)))
def test_by_for_to_is_seen_and_sure_where_both_languages_were_tried(ours: str, theirs: str) -> None:
    for statement, quote in ((BY, TO), (TO, BY)):
        found = judged(statement[ours], ours, (quote[theirs], theirs))
        assert found is not None
        assert found.sure == (ours in TENDED and theirs in TENDED)


def test_that_a_figure_was_reached_only_warns() -> None:
    found = judged("It grew by 2 million.", "en", ("La population a atteint 2 millions.", "fr"))
    assert found is not None
    assert not found.sure


@pytest.mark.parametrize(
    ("statement", "language", "quote", "tongue"),
    [
        ("Prices rose by 5%.", "en", "Die Inflation stieg auf 5 Prozent.", "de"),
        ("Prices rose by 5%.", "en", "L'augmentation des prix a atteint 5 %.", "fr"),
        ("Prices rise by up to 5%.", "en", "Les prix augmentent jusqu'à 5 %.", "fr"),
        ("Rates rose to 5%.", "en", "Los tipos subieron del 3 % al 5 %.", "es"),
        ("The party gained 5 seats.", "en", "Il partito è salito a 5 seggi.", "it"),
        ("The price rose by 5%.", "en", "Цена выросла на 5% до 300 рублей.", "ru"),
        ("The fund raised $5 million.", "en", "Le fonds a porté sa collecte à 5 millions de dollars.", "fr"),
    ],
)
def test_what_is_no_contradiction_is_let_be(statement: str, language: str, quote: str, tongue: str) -> None:
    assert judged(statement, language, (quote, tongue)) is None


def test_one_quote_that_says_the_same_is_enough() -> None:
    other = ("Sales rose to 5 million.", "en")
    assert judged("Sales rose by 5 million.", "en", other) is not None
    assert judged("Sales rose by 5 million.", "en", other, ("Sales increased 5 million.", "en")) is None
