"""What rose by a figure is not told as what rose to it, in one language or across several."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.arriving import change_mismatch
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.quantities.reading import read

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


FROM = {
    "en": "The number of cases fell from 300 to 200.",
    "fr": "Le nombre de cas est passé de 300 à 200.",
    "de": "Die Zahl der Fälle ist von 300 auf 200 gesunken.",
    "es": "El número de casos bajó de 300 a 200.",
    "it": "Il numero dei casi è sceso da 300 a 200.",
    "pt": "O número de casos caiu de 300 para 200.",
    "nl": "Het aantal gevallen daalde van 300 naar 200.",
    "sv": "Antalet fall sjönk från 300 till 200.",
    "da": "Antallet af tilfælde faldt fra 300 til 200.",
    "nb": "Antall tilfeller falt fra 300 til 200.",
    "pl": "Liczba przypadków spadła z 300 do 200.",
    "ru": "Число случаев сократилось с 300 до 200.",
    "uk": "Кількість випадків зменшилася з 300 до 200.",
    "cs": "Počet případů klesl z 300 na 200.",
    "ro": "Numărul cazurilor a scăzut de la 300 la 200.",
    "fi": "Tapausten määrä laski 300:sta 200:aan.",
    "hu": "Az esetek száma 300-ról 200-ra csökkent.",
    "tr": "Vaka sayısı 300'den 200'e düştü.",
    "el": "Ο αριθμός των κρουσμάτων μειώθηκε από 300 σε 200.",
    "ja": "件数は300件から200件に減少した。",
    "ko": "건수가 300건에서 200건으로 감소했다.",
    "zh": "病例数从300下降到200。",
}


@pytest.mark.parametrize(("ours", "theirs"), list(product(TO, FROM)))
def test_the_figure_that_a_change_began_at_is_not_where_it_ended(ours: str, theirs: str) -> None:
    found = judged(TO[ours], ours, (FROM[theirs], theirs))
    assert found is not None
    assert not found.sure
    assert judged(TO[ours].replace("300", "200"), ours, (FROM[theirs], theirs)) is None


def test_nothing_has_changed_by_a_figure_that_it_began_or_ended_at() -> None:
    for language in ("en", "ja", "zh", "ko"):
        assert judged("The number of cases fell by 200.", "en", (FROM[language], language))
        assert judged("The number of cases fell by 300.", "en", (FROM[language], language))


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Sales reached 5 million in 2019.", "Sales grew from 5 million in 2019 to 8 million.", "en"),
        ("There were 5 million users in 2019.", "Users grew from 5 million in 2019 to 8 million.", "en"),
        ("It grew to 8 plants.", "It grew from 5 to 8 and from 8 to 12 plants.", "en"),
        ("It grew from 5 to 8 plants.", "Il est passé de 5 à 8 usines.", "fr"),
        ("The rate fell by €5 to €20.", "Le prix a reculé de 5 euros à 20 euros.", "fr"),
        ("The fine rose to 5 million.", "Une amende de 5 millions a été infligée à 20 firmes.", "fr"),
    ],
)
def test_a_figure_may_be_told_of_the_time_before_and_of_another_change(
    statement: str, quote: str, language: str
) -> None:
    assert judged(statement, "en", (quote, language)) is None
