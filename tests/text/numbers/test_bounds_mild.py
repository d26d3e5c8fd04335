"""Words that may bound a figure or say something else bound it mildly, or not at all."""

from __future__ import annotations

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "bound", "mild"),
    [
        ("sv", "översteg räntan 6 procent", "min", True),
        ("sv", "översteg 6 procent", "min", False),
        ("da", "højst vare 18 måneder", "max", True),
        ("pt", "durar, no máximo, 18 meses", "max", True),
        ("pl", "nie przekroczyła stopa 6 proc.", "max", True),
        ("pl", "przekroczyła w tym roku wszystkie 6", "exact", False),
        ("en", "is put at 6 percent", "approx", True),
        ("en", "is valued at 6 percent", "approx", True),
        ("fr", "est évaluée à 6 %", "approx", True),
    ],
)
def test_what_stands_apart_from_its_figure_bounds_it_mildly(language: str, text: str, bound: str, mild: bool) -> None:
    assert [(bound, mild)] == [(one.bound, one.mild) for one in read(text, language).quantities]


def test_what_a_change_reaches_may_be_its_most() -> None:
    mild = [read(text, "it").quantities[0].mild for text in ("ridurre il rischio fino al 30%", "costa 30 euro")]
    assert [True, False] == mild


def test_french_under_bounds_what_is_fallen_under_and_need_not() -> None:
    """One also works under 35 degrees, and is buried under two metres of snow."""
    found = [read(f"passer {under} 20 %", "fr").quantities[0] for under in ("sous", "sous les")]
    assert [("max", True), ("max", False)] == [(one.bound, one.mild) for one in found]


@pytest.mark.parametrize(
    ("language", "text", "mild"),
    [
        ("en", "The army handed over 12 prisoners", True),
        ("en", "The group took over 30 shops", True),
        ("en", "It took over 30 minutes", False),
        ("en", "The train carries at least 30 people", False),
        ("en", "It sold over 30 shops", False),
        ("de", "Sie wurde unter 40 Bewerbern ausgewählt", True),
        ("de", "Es blieben unter 40 Bewerber", False),
        ("en", "Over 30 days, prices rose", True),
        ("en", "The works went on over two years", True),
        ("en", "for over 20 years", False),
        ("en", "lasted over two years", False),
        ("en", "will take over 18 months", False),
        ("en", "He took over two years ago", True),
        ("en", "well over two years", False),
        ("en", "over 20 people", False),
        ("de", "Er lernte über zwei Jahre", True),
        ("de", "seit über zwei Jahren", False),
        ("it", "da oltre venti anni", False),
        ("sv", "i över två år", False),
        ("es", "desde dos años", True),
        ("da", "i det mindste 5 år", False),
    ],
)
def test_a_word_that_also_says_throughout_is_a_mild_bound_of_a_time(language: str, text: str, mild: bool) -> None:
    (found,) = read(text, language).quantities
    assert (mild, True) == (found.mild, found.bound != "exact")


@pytest.mark.parametrize(
    ("language", "text", "mild"),
    [
        ("pl", "majątek szacowany na 20 milionów", False), ("cs", "majetek v odhadované hodnotě 20 milionů", False),
        ("ru", "состояние, оцениваемое в 20 миллионов", True), ("uk", "статок оцінюється у 20 мільйонів", True),
        ("hr", "imetak procijenjen na 20 milijuna", False), ("sl", "premoženje, ocenjeno na 20 milijonov", False),
        ("bg", "имотите се оценяват на 20 милиона", True),
    ],
)  # fmt: skip
def test_an_estimate_is_about_right_where_it_is_no_price(language: str, text: str, mild: bool) -> None:
    (found,) = read(text, language).quantities
    assert ("approx", mild) == (found.bound, found.mild)


@pytest.mark.parametrize(
    ("language", "text", "mild"),
    [
        ("pl", "trafiły do pięciu bibliotek", True), ("pl", "do 50 bibliotek", False), ("pl", "do pięciu lat", False),
        ("cs", "dostaly se do pěti knihoven", True), ("uk", "потрапили до п'яти бібліотек", True),
    ],
)  # fmt: skip
def test_where_something_goes_to_is_hardly_a_bound(language: str, text: str, mild: bool) -> None:
    assert [("max", mild)] == [(one.bound, one.mild) for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "i cittadini che abbiano compiuto 65 anni"),
        ("es", "quienes hayan cumplido 65 años"),
        ("pl", "osoby, które ukończyły 65 lat"),
        ("sv", "de som fyllt 65 år"),
        ("ru", "граждане, достигшие 65 лет"),
        ("fr", "les personnes âgées de 65 ans révolus"),
    ],
)
def test_who_has_reached_an_age_may_be_older(language: str, text: str) -> None:
    assert [("min", True)] == [(one.bound, one.mild) for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "persone di 65 anni e più"),
        ("pl", "osoby w wieku 65 lat i starsze"),
        ("sv", "personer som är 65 år och äldre"),
        ("da", "personer på 65 år og derover"),
        ("nb", "personer på 65 år og eldre"),
        ("nl", "mensen van 65 jaar en ouder"),
        ("ru", "люди 65 лет и старше"),
        ("uk", "люди 65 років і старше"),
        ("cs", "lidé ve věku 65 let a starší"),
        ("ar", "من هم في سن 65 عاما فما فوق"),
        ("pt", "pessoas com 65 anos e mais"),
        ("ro", "persoane de 65 de ani și peste"),
    ],
)
def test_and_older_is_at_least_that_age(language: str, text: str) -> None:
    assert [("min", False)] == [(one.bound, one.mild) for one in read(text, language).quantities]
