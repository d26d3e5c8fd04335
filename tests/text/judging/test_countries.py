"""A country of a statement is the one that the quotes have in its place."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.countries import country_exchanged


def told(languages: str, statement: str, *quotes: str) -> list[str]:
    ours, theirs = languages.split("<")
    found = country_exchanged(read_cues(statement, ours), [read_cues(one, theirs) for one in quotes])
    return [one.text for one in (*found.statement, *found.quotes)] if found else []


@pytest.mark.parametrize(
    ("languages", "statement", "quote", "words"),
    [
        (
            "en<en",
            "Japan's law bans such tests.",
            "South Korea passed a law that bans such tests.",
            "Japan South Korea",
        ),
        ("en<pl", "Norba sells its gas to Lithuania.", "Norba sprzeda gaz na Ukrainę.", "Lithuania Ukrainę"),
        ("ru<en", "Поставки в Польшу выросли.", "Deliveries to Germany rose.", "Польшу Germany"),
        ("de<fr", "Schweden baut zwei Reaktoren.", "La Finlande construit deux réacteurs.", "Schweden Finlande"),
        ("es<it", "Perú compra los trenes.", "Il Cile compra i treni.", "Perú Cile"),
        ("en<ru", "Iran bought the wheat.", "Ирак купил пшеницу.", "Iran Ирак"),
        ("en<ja", "Norway bans such tests.", "ドイツはこうした試験を禁じている。", "Norway ドイツ"),
        ("en<ar", "The fair was held in Brazil.", "أقيم المعرض في تركيا.", "Brazil تركيا"),
        ("zh<en", "博览会在波兰举行。", "The fair was held in Kenya.", "波兰 Kenya"),
        ("ko<ko", "박람회는 독일에서 열렸다.", "박람회는 프랑스에서 열렸다.", "독일 프랑스"),
    ],
)
def test_another_country_is_found(languages: str, statement: str, quote: str, words: str) -> None:
    assert " ".join(told(languages, statement, quote)) == words


@pytest.mark.parametrize(
    ("languages", "statement", "quote"),
    [
        ("en<de", "Poland buys gas.", "Polen kauft Gas, das aus Norwegen kommt."),
        ("en<de", "Poland buys gas.", "Die polnische Firma kauft Gas, das aus Norwegen kommt."),
        ("en<en", "France buys gas.", "The French company buys gas from Norway."),
        ("en<en", "Germany buys gas.", "Berlin buys gas from Norway."),
        ("en<pl", "Ukraine buys gas.", "Orlen sprzedaje gaz Ukrainie, a nie Litwie."),
        ("en<en", "America buys gas.", "The United States buys gas from Norway."),
        ("en<en", "Japan buys gas.", "The company buys gas."),
        ("en<en", "The Norwegian firm sells gas to Japan.", "The firm sells gas from Norway."),
    ],
)
def test_the_same_country_by_another_word_and_one_beside_it_are_not(languages: str, statement: str, quote: str) -> None:
    assert told(languages, statement, quote) == []
