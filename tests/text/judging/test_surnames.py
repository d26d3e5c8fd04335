"""Who has the same first name is another person, in one language or across two."""

from __future__ import annotations

import pytest

from factsheet.text.judging.surnames import surnames_changed
from tests.growing import in_proportion


def changed(statement: str, language: str, *quotes: tuple[str, str]) -> list[str]:
    return [one.text for one in surnames_changed(statement, language, quotes)]


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other", "found"),
    [
        ("Emil Lowe left Acme.", "en", "Emil Hart left Acme.", "en", "Emil Lowe"),
        ("Emil Lowe left Acme.", "en", "Emil Hart a quitté Acme en 2019.", "fr", "Emil Lowe"),
        ("Selon Emil Lowe, il pleut.", "fr", "It rains, says Emil Hart.", "en", "Emil Lowe"),
        ("The mayor, Luisa Bravo, resigned.", "en", "La alcaldesa Luisa Cárdenas dimitió.", "es", "Luisa Bravo"),
    ],
)
def test_another_surname_is_found(statement: str, language: str, quote: str, other: str, found: str) -> None:
    assert [found] == changed(statement, language, (quote, other))


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("Emil Lowe left.", "en", "Emil Lowe left.", "en"),
        ("Emil Lowe left.", "en", "Emil Maria Lowe est parti.", "fr"),
        ("Emil Lowe left.", "en", "Lowe est parti.", "fr"),
        ("Mayor Emil Lowe left.", "en", "Mayor Lowe left.", "en"),
        ("Emil Lowe and Emil Hart left.", "en", "Emil Hart left.", "en"),
        ("Emil Lowe left.", "en", "Der Emil Firmengründer ging.", "de"),
        ("The Emil Foundation closed.", "en", "La fondation Emil a fermé.", "fr"),
        ("In Svizzera piove.", "it", "In Switzerland it rains.", "en"),
        ("Emil Lowe left.", "en", "エミルが去った。", "ja"),
    ],
)
def test_the_same_name_in_more_or_fewer_words_is_not(statement: str, language: str, quote: str, other: str) -> None:
    assert [] == changed(statement, language, (quote, other))


def test_another_quote_that_has_the_name_explains_it() -> None:
    assert [] == changed("Emil Lowe left.", "en", ("Emil Hart left.", "en"), ("Emil Lowe left.", "en"))


def test_a_long_and_hostile_text_costs_no_more_than_its_length() -> None:
    def work(size: int) -> None:
        names = " ".join(f"Emil Low{number}" for number in range(size // 10))
        surnames_changed(names, "en", [(names.replace("Low", "Har"), "en")])

    in_proportion(work, 3_000)
