"""Signs that are printed alike in every language are read alike in every language that is tended."""

import pytest

from factsheet.text.quantities.reading import read

LANGUAGES = (
    "ar bg ca cs da de el en es et fi fr he hi hr hu id it ja ko lt lv nb nl pl pt ro ru sk sl sv th tr uk vi zh"
)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("5 °C", "celsius"),
        ("90 km/h", "kilometer-per-hour"),
        ("5 GWh", "gigawatt-hour"),
        ("3 GHz", "gigahertz"),
        ("5 GB", "gigabyte"),
        ("5 mm", "millimeter"),
        ("5 nm", "nanometer"),
        ("5 kV", "kilovolt"),
        ("7 m³", "cubic-meter"),
        ("30 km2", "square-kilometer"),
        ("3 %", "percent"),
        ("5 SEK", "SEK"),
        ("NT$5", "TWD"),
        ("€5", "EUR"),
    ],
)
def test_a_sign_means_the_same_everywhere(text: str, unit: str) -> None:
    read_as = {language: [found.units for found in read(text, language).quantities] for language in LANGUAGES.split()}
    assert {} == {language: units for language, units in read_as.items() if not (units and unit in units[0])}


@pytest.mark.parametrize("text", ["$5 mm", "5 MM de dólares"])
def test_two_letters_are_millions_of_money_in_spanish(text: str) -> None:
    assert [5_000_000] == [found.value for found in read(text, "es").quantities]
