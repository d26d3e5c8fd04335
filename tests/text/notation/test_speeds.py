import pytest

from factsheet.text.holding.comparing import compared
from factsheet.text.notation.speeds import speed_of, speeds
from factsheet.text.quantities.reading import read


def test_a_length_by_its_time_is_a_speed() -> None:
    known = {"km": ("kilometer",), "miles": ("mile",), "kilos": ("kilogram",)}
    rates = [("an hour", "hour"), ("a second", "second"), ("a year", "year")]
    found = {"km an hour": ("kilometer-per-hour",), "miles an hour": ("mile-per-hour",)}
    assert found == dict(speeds(known, rates))
    assert () == speed_of(("kilogram",), "hour")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "300 kilometres an hour"),
        ("en", "300 km every hour"),
        ("de", "300 Kilometer in der Stunde"),
        ("fr", "300 kilomètres à l'heure"),
        ("it", "300 km all'ora"),
        ("cs", "300 kilometrů v hodině"),
        ("pl", "300 km na godz."),
        ("ru", "300 км в час"),
        ("hu", "óránként 300 kilométer"),
        ("tr", "saatte 300 kilometre"),
        ("ja", "時速300キロ"),
        ("ja", "時速約300キロ"),
        ("zh", "时速300公里"),
        ("ko", "시속 300km"),
    ],
)
def test_a_speed_is_the_same_in_words_and_in_signs(language: str, text: str) -> None:
    (ours,), (theirs,) = read("300 km/h", "en").quantities, read(text, language).quantities
    assert compared(ours, theirs) in ("same", "approximation-dropped")


@pytest.mark.parametrize(("language", "text"), [("tr", "iki saatte 300 kilometre"), ("en", "300 kilometres a year")])
def test_a_length_in_another_time_is_none(language: str, text: str) -> None:
    assert ("kilometer",) == read(text, language).quantities[-1].units
