from decimal import Decimal

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("en", "100 to 300 billion", "1e11", "3e11"),
        ("en", "between $2 and $4", "2", "4"),
        ("en", "between 7,421 and 10,000", "7421", "10000"),
        ("fr", "entre 12 et 10 000", "12", "10000"),
        ("de", "von 5 bis 10 Prozent", "5", "10"),
        ("fr", "deux ou trois fois", "2", "3"),
        ("en", "5–10 km", "5", "10"),
        ("pl", "od 5 do 10", "5", "10"),
        ("it", "dal 5 al 10 per cento", "5", "10"),
        ("ar", "ما بين 18 و22 مليون يورو", "1.8e7", "2.2e7"),
        ("ar", "تتراوح بين 18% و22%", "18", "22"),
        ("he", "בין 18 ל-22 מיליון אירו", "1.8e7", "2.2e7"),
        ("he", "בין 18 ל־22 מיליון אירו", "1.8e7", "2.2e7"),
        ("en", "$10-12m", "1e7", "1.2e7"),
        ("en", "€10–12 m a year", "1e7", "1.2e7"),
        ("en", "€10m-12m", "1e7", "1.2e7"),
        ("en", "$10-12b", "1e10", "1.2e10"),
        ("en", "$10 to 12m", "1e7", "1.2e7"),
        ("en", "between $10m and 12m", "1e7", "1.2e7"),
        ("en", "10-12m", "10", "12"),
        ("en", "10m-12m", "10", "12"),
        ("he", "בין 18 לבין 22 מיליון אירו", "1.8e7", "2.2e7"),
    ],
)
def test_a_range_has_both_its_ends(language: str, text: str, low: str, high: str) -> None:
    assert [(Decimal(low), Decimal(high))] == [(one.low, one.high) for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("language", "text", "first", "second"),
    [
        ("de", "von 5 auf 10 Millionen", "5e6", "1e7"),
        ("nl", "van 5 naar 10 miljoen", "5e6", "1e7"),
        ("pt", "de 5 para 10 milhões", "5e6", "1e7"),
        ("cs", "z 5 na 10 milionů", "5e6", "1e7"),
        ("de", "Die Zahl fiel von 1,5 auf 1,2 Millionen.", "1.5e6", "1.2e6"),
        ("en", "It shrank from 1.5 to 1.2 million.", "1.5e6", "1.2e6"),
        ("en", "It rose from one to five million.", "1e6", "5e6"),
        ("en", "It rose from 900,000 to 1.2 million.", "9e5", "1.2e6"),
    ],
)
def test_a_change_has_two_figures_and_not_a_range(language: str, text: str, first: str, second: str) -> None:
    found = read(text, language).quantities
    assert [Decimal(first), Decimal(second)] == [one.value for one in found]


def test_the_first_figure_of_a_change_has_the_unit_of_the_second() -> None:
    for text in ("Der Satz stieg von 4,5 auf 5 Prozent.", "Der Satz wurde von 5 auf 4,5 Prozent gesenkt."):
        assert [("percent",)] * 2 == [one.units for one in read(text, "de").quantities]


@pytest.mark.parametrize("text", ["859-292-3680", "3-2", "5 kg to 10 km", "fell 1.2% to 155"])
def test_what_is_no_range_stays_apart(text: str) -> None:
    assert all(quantity.bound != "range" for quantity in read(text, "en").quantities)


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("zh", "两三天", 2, 3),
        ("zh", "三四十人", 30, 40),
        ("ja", "五六百人", 500, 600),
        ("ko", "두세 명", 2, 3),
        ("ko", "한두 번", 1, 2),
    ],
)
def test_two_numbers_in_a_row_are_a_guess(language: str, text: str, low: int, high: int) -> None:
    assert [(Decimal(low), Decimal(high))] == [(one.low, one.high) for one in read(text, language).quantities]


def test_a_korean_thing_and_its_particle_are_no_numbers() -> None:
    assert not read("그런 일이 일어났다.", "ko").quantities


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "weakened 0.4% to 16,420", ["0.4", "16420"]),
        ("hi", "10-10 लाख रुपये", ["1000000"]),
        ("zh", "10000万元", ["100000000"]),
    ],
)
def test_a_change_to_a_figure_and_so_much_each_are_no_ranges(language: str, text: str, values: list[str]) -> None:
    assert [Decimal(value) for value in values] == [one.value for one in read(text, language).quantities]


def test_per_cent_to_a_figure_is_a_range_behind_from() -> None:
    assert ["range"] == [one.bound for one in read("5% to 10%", "en").quantities]
    assert {("percent",)} == {one.units for one in read("rose from 5% to 10", "en").quantities}
