"""Words that often bound a figure say something else here, and leave it as it is."""

from __future__ import annotations

import pytest

from factsheet.text.quantities.reading import read


def test_a_change_says_far_off_where_it_ends_if_it_says_where_it_began() -> None:
    found = read("spadła z 18,4 proc. w lutym tego roku do 6,6 proc. w maju", "pl").quantities
    assert ["exact", "exact"] == [quantity.bound for quantity in found]
    found = read("подвоївся — до 67 млн", "uk").quantities
    assert ["exact", "exact"] == [quantity.bound for quantity in found]
    assert ["max"] == [one.bound for one in read("Spadła. W lutym tego roku zwolni do 66 osób", "pl").quantities]


def test_a_change_told_in_basis_points_ends_at_no_bound() -> None:
    found = read("повысил ключевую ставку на 200 базисных пунктов, до 21%", "ru").quantities
    assert [("basis-point",), ("percent",)] == [quantity.units for quantity in found]
    assert ["exact", "exact"] == [quantity.bound for quantity in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "five seats more than two years ago"),
        ("en", "120 fewer than two years ago"),
        ("en", "8.3% more than two years ago"),
        ("en", "400 km more than two years ago"),
        ("en", "twice as much as two years ago"),
        ("es", "48 más que dos años antes"),
        ("it", "12% più alto di due anni fa"),
        ("nl", "12 procent meer dan twee jaar geleden"),
        ("pl", "o 12 proc. więcej niż dwa lata wcześniej"),
        ("cs", "o 12 procent více než před dvěma lety"),
    ],
)
def test_a_comparison_with_a_time_does_not_bound_it(language: str, text: str) -> None:
    assert ["exact", "exact"] == [one.bound for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("lv", "alga pieauga līdz 1685 eiro"),
        ("lt", "alga išaugo iki 1685 eurų"),
        ("hr", "plaća je porasla do 1685 eura"),
        ("el", "ο μισθός αυξήθηκε έως 1685 ευρώ"),
        ("id", "upah naik hingga 1685 euro"),
        ("he", "השכר עלה עד 1685 אירו"),
    ],
)
def test_where_a_change_ends_is_no_bound_in_other_tongues_either(language: str, text: str) -> None:
    assert [one.bound for one in read(text, language).quantities] == ["exact"]


def test_a_telephone_number_is_not_bounded() -> None:
    assert {one.bound for one in read("Hilfe gibt es unter 0800 123 456.", "de").quantities} == {"exact"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Fonds verfügt über 12 Millionen Euro."),
        ("de", "Der Rat stimmte über 15 Anträge ab."),
        ("de", "Das Geld ging an die 300 Familien."),
        ("es", "El informe trata sobre 12 casos."),
        ("pt", "O relatório fala sobre 12 casos."),
        ("cs", "Trasa vede přes 12 měst, cesta vede kolem 12 jezer."),
    ],
)
def test_what_a_verb_governs_is_no_bound(language: str, text: str) -> None:
    assert {one.bound for one in read(text, language).quantities} == {"exact"}


def test_a_poll_is_held_among_people_and_a_flat_costs_less() -> None:
    assert [one.bound for one in read("Dat blijkt uit een peiling onder 800 huurders.", "nl").quantities] == ["exact"]
    assert [one.bound for one in read("Een flat kost er onder 800 euro.", "nl").quantities] == ["max"]


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("it", "È il più giovane dei quattro fratelli.", "exact"),
        ("it", "Acme è il più grande di tre birrifici.", "exact"),
        ("it", "È più giovane di 40 anni.", "max"),
        ("es", "Es la mayor de las tres hermanas.", "exact"),
        ("es", "Es el menor de cuatro hermanos.", "exact"),
        ("es", "Los menores de 18 años entran gratis.", "max"),
        ("es", "Una cifra mayor de 40.", "min"),
    ],
)
def test_the_eldest_of_three_is_no_bound(language: str, text: str, bound: str) -> None:
    assert [one.bound for one in read(text, language).quantities] == [bound]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "13 fois plus que les 40 % les plus pauvres"),
        ("en", "13 times more than the poorest 40%"),
        ("es", "13 veces más que el 40 % más pobre"),
        ("it", "13 volte più dei 40 milioni"),
        ("pl", "13 razy więcej niż 40 milionów"),
        ("tr", "geçen yıla göre yüzde 4 az"),
        ("tr", "bir yıl öncesine göre yüzde 4 fazla"),
    ],
)
def test_what_something_is_compared_with_is_not_bounded(language: str, text: str) -> None:
    assert {"exact"} == {one.bound for one in read(text, language).quantities}
