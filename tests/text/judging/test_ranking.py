"""The first of all, one of the first and the last of all are told apart, in one language or across several."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.ranking import extreme_reversed, rank_raised
from tests.growing import in_proportion

# The largest employer of a town, one of the largest, and the second-largest.
FIRST = {
    "en": "Acme is the largest employer in Leeds.",
    "fr": "Acme est le plus grand employeur de Leeds.",
    "de": "Acme ist der größte Arbeitgeber in Leeds.",
    "es": "Acme es la empresa más grande de Leeds.",
    "it": "Acme è il datore di lavoro più grande di Leeds.",
    "nl": "Acme is de grootste werkgever van Leeds.",
    "pt": "Acme é a maior empresa de Leeds.",
}
AMONG = {
    "en": "Acme is one of the largest employers in Leeds.",
    "fr": "Acme est l'un des plus grands employeurs de Leeds.",
    "de": "Acme gehört zu den größten Arbeitgebern in Leeds.",
    "es": "Acme es una de las empresas más grandes de Leeds.",
    "it": "Acme è tra i più grandi datori di lavoro di Leeds.",
    "nl": "Acme is een van de grootste werkgevers van Leeds.",
    "pt": "Acme é uma das maiores empresas de Leeds.",
}
SECOND = {
    "en": "Acme is the second-largest employer in Leeds.",
    "fr": "Acme est le deuxième plus grand employeur de Leeds.",
    "de": "Acme ist der zweitgrößte Arbeitgeber in Leeds.",
    "es": "Acme es la segunda empresa más grande de Leeds.",
    "it": "Acme è il secondo datore di lavoro più grande di Leeds.",
    "nl": "Acme is de op een na grootste werkgever van Leeds.",
    "pt": "Acme é a segunda maior empresa de Leeds.",
}
# The lowest turnout since a year, and the highest.
LOWEST = {
    "en": "Turnout in Leeds was the lowest since 1979.",
    "fr": "La participation à Leeds a été la plus faible depuis 1979.",
    "de": "Die Beteiligung in Leeds war die niedrigste seit 1979.",
    "es": "La participación en Leeds fue la más baja desde 1979.",
    "it": "L'affluenza a Leeds è stata la più bassa dal 1979.",
    "nl": "De opkomst in Leeds was de laagste sinds 1979.",
    "pt": "A participação em Leeds foi a mais baixa desde 1979.",
}
HIGHEST = {
    "en": "Turnout in Leeds was the highest since 1979.",
    "fr": "La participation à Leeds a été la plus élevée depuis 1979.",
    "de": "Die Beteiligung in Leeds war die höchste seit 1979.",
    "es": "La participación en Leeds fue la más alta desde 1979.",
    "it": "L'affluenza a Leeds è stata la più alta dal 1979.",
    "nl": "De opkomst in Leeds was de hoogste sinds 1979.",
    "pt": "A participação em Leeds foi a mais alta desde 1979.",
}
PAIRS = [*product(FIRST, repeat=2)]


def raised(statement: str, language: str, quote: str, other: str) -> bool:
    found = rank_raised(read_cues(statement, language), [read_cues(quote, other)])
    return found is not None and not found.sure


def reversed_(statement: str, language: str, quote: str, other: str) -> bool:
    found = extreme_reversed(read_cues(statement, language), [read_cues(quote, other)])
    return found is not None and not found.sure


@pytest.mark.parametrize(("ours", "theirs"), PAIRS)
def test_the_largest_is_more_than_one_of_the_largest_or_the_second(ours: str, theirs: str) -> None:
    for lower in (AMONG, SECOND):
        assert raised(FIRST[ours], ours, lower[theirs], theirs)
        assert not raised(lower[ours], ours, FIRST[theirs], theirs)
        assert not raised(lower[ours], ours, lower[theirs], theirs)
    assert not raised(FIRST[ours], ours, FIRST[theirs], theirs)


@pytest.mark.parametrize(("ours", "theirs"), PAIRS)
def test_the_highest_is_not_the_lowest(ours: str, theirs: str) -> None:
    assert reversed_(HIGHEST[ours], ours, LOWEST[theirs], theirs)
    assert reversed_(LOWEST[ours], ours, HIGHEST[theirs], theirs)
    assert not reversed_(HIGHEST[ours], ours, HIGHEST[theirs], theirs)
    assert not reversed_(LOWEST[ours], ours, LOWEST[theirs], theirs)


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("Die Brücke, die längste Europas, ist alt.", "de", "The bridge, among the longest in Europe, is old.", "en"),
        ("L'Allemagne est le premier exportateur mondial.", "fr", "Germany is the third biggest exporter.", "en"),
        ("Spain is the largest exporter.", "en", "España es el segundo exportador mundial.", "es"),
        ("It is the hottest summer.", "en", "Ce fut l'un des étés les plus chauds.", "fr"),
    ],
)
def test_ranks_have_many_words(statement: str, language: str, quote: str, other: str) -> None:
    assert raised(statement, language, quote, other)


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        (
            "The largest party, Labour, has 90.",
            "en",
            "The second-largest has 40; the largest has 90.",
            "en",
        ),
        ("It is the leading exporter and the largest.", "en", "España es el segundo y el mayor productor.", "es"),
        ("A major employer of the region.", "en", "L'un des plus gros employeurs de la région.", "fr"),
        ("It is Europe's top city.", "en", "Eine der größten Städte Europas.", "de"),
        ("At the latest, one of the largest.", "en", "Eine der größten.", "de"),
        ("The largest of three.", "en", "C'est la plus grande des trois.", "fr"),
    ],
)
def test_a_rank_that_a_quote_bears_is_none_too_high(statement: str, language: str, quote: str, other: str) -> None:
    assert not raised(statement, language, quote, other)


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("The highest bid was 9 million.", "en", "Das niedrigste Gebot war 5, das höchste 9 Millionen.", "de"),
        ("The latest report lists 40 cases.", "en", "Der jüngste Bericht nennt 40 Fälle.", "de"),
        ("The oldest bridge.", "en", "Le plus long pont.", "fr"),
        ("At the highest level it was high.", "en", "It was low.", "en"),
    ],
)
def test_both_ends_and_other_measures_reverse_nothing(statement: str, language: str, quote: str, other: str) -> None:
    assert not reversed_(statement, language, quote, other)


def test_a_language_without_lists_is_not_judged() -> None:
    assert not raised("Acme je največji v Leedsu.", "sl", AMONG["en"], "en")
    assert not raised(FIRST["en"], "en", "Acme je eden največjih v Leedsu.", "sl")
    assert not reversed_(HIGHEST["en"], "en", "Najnižja od leta 1979.", "sl")


def test_a_long_and_hostile_text_is_judged() -> None:
    def work(size: int) -> None:
        statement, quote = "The largest. " * (size // 13), "One of the largest, the smallest. " * (size // 34)
        raised(statement, "en", quote, "en")
        reversed_(statement, "en", quote, "en")

    in_proportion(work, 30_000)
