import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


def told(statement: str, quote: str, language: str) -> list[str | None]:
    return [one.how for one in hold(read(statement, "en"), [read(quote, language)])]


@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("en", "One child in five is poor."),
        ("fr", "Un jeune Français sur cinq est pauvre."),
        ("it", "Un italiano su cinque è povero."),
        ("es", "Una persona de cada cinco es pobre."),
        ("pt", "Um brasileiro em cada cinco é pobre."),
        ("nl", "Een kind op de vijf is arm."),
        ("pl", "Jeden Polak na pięciu jest biedny."),
        ("ro", "Un copil din cinci este sărac."),
    ],
)
def test_a_noun_may_stand_inside_a_fraction(language: str, quote: str) -> None:
    assert ["same"] == told("20% are poor.", quote, language)
    assert ["same"] == told("A fifth are poor.", quote, language)
    assert ["unsupported"] == told("40% are poor.", quote, language)


@pytest.mark.parametrize(
    "quote",
    [
        "One man died in five years.",
        "One man in five years.",
        "One of them, in five of the cities.",
        "5 men in five cars.",
    ],
)
def test_numbers_of_two_things_are_no_fraction(quote: str) -> None:
    assert ["unsupported"] == told("20% of the men died.", quote, "en")
