import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


def told(statement: str, quote: str, languages: tuple[str, str] = ("en", "en")) -> list[str | None]:
    return [one.how for one in hold(read(statement, languages[0]), [read(quote, languages[1])])]


@pytest.mark.parametrize(
    ("statement", "quote", "how"),
    [
        ("A third of them left.", "33.3% of them left.", "same"),
        ("One in six of them left.", "17 percent of them left.", "same"),
        ("One worker in six left.", "17 percent of the workers left.", "same"),
        ("Nearly one worker in six left.", "16 percent of the workers left.", "rounded"),
        ("Nearly one worker in six in Leeds left.", "About 16 percent of the workers left.", "rounded"),
        ("One worker in six left.", "19 percent of the workers left.", "unsupported"),
        ("17 percent of the workers left.", "One worker in six left.", "same"),
        ("Half of them left.", "50.4% of them left.", "small-number"),
        ("A third of them left.", "30% of them left.", "small-number"),
        ("About a third of them left.", "34% of them left.", "rounded"),
        ("More than half of them left.", "52% of them left.", "bound-met"),
        ("More than half of them left.", "48% of them left.", "small-number"),
        ("Nearly half of them left.", "47% of them left.", "rounded"),
        ("Nearly half of them left.", "52% of them left.", "small-number"),
        ("Less than a quarter of them left.", "23% of them left.", "bound-met"),
        ("Less than a quarter of them left.", "27% of them left.", "small-number"),
        ("67% of them left.", "Two thirds of them left.", "rounded"),
        ("69% of them left.", "Two thirds of them left.", "unsupported"),
        ("66% of them left.", "19 out of 29 left.", "rounded"),
        ("50% of them left.", "14 out of 28 left.", "same"),
        ("14 out of 28 left.", "50% of them left.", "small-number"),
        ("17 in 100 left.", "17% of them left.", "same"),
        ("66.7% of them left.", "Around two thirds of them left.", "approximation-dropped"),
    ],
)
def test_fractions_tell_percentages_to_their_last_digit(statement: str, quote: str, how: str) -> None:
    assert [how] == told(statement, quote)


def test_fractions_of_other_languages_tell_percentages_too() -> None:
    assert ["bound-met"] == told("Mehr als die Hälfte ist arm.", "54% are poor.", ("de", "en"))
    assert ["rounded"] == told("Près d'un tiers est parti.", "31% left.", ("fr", "en"))


@pytest.mark.parametrize(
    ("statement", "quote", "how"),
    [
        ("Sales rose by 100%.", "Sales doubled.", "same"),
        ("Sales rose by 200%.", "Sales doubled.", "unsupported"),
        ("Sales rose by 200%.", "Sales tripled.", "same"),
        ("Sales fell by 50%.", "Sales halved.", "same"),
        ("Sales fell by 50%.", "Sales almost halved.", "approximation-dropped"),
    ],
)
def test_what_doubled_is_a_hundred_per_cent_more(statement: str, quote: str, how: str) -> None:
    assert [how] == told(statement, quote)
    assert ["same"] == told("Sales fell by 50%.", "Les ventes ont été divisées par deux.", ("en", "fr"))
