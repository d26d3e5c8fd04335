"""What one language calls Beijing, and another Pékin, has one key."""

from __future__ import annotations

import pytest

from factsheet.text.words.abroad import name_lists, named_abroad
from factsheet.text.words.stored import stored


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("The mayor of Beijing resigned.", "en", "beijing"),
        ("Le maire de Pékin a démissionné.", "fr", "beijing"),
        ("Il sindaco di Pechino si è dimesso.", "it", "beijing"),
        ("La Casa Blanca no respondió.", "es", "white-house"),
        ("Het Witte Huis zweeg.", "nl", "white-house"),
        ("Os preços sobem na Alemanha.", "pt", "DE"),
        ("Prices rise in Germany.", "en", "DE"),
        ("Il pleut à Londres.", "fr", "Europe/London"),
        # With an ending, and a stem that changes before it.
        ("Storbritanniens regering avgick.", "sv", "britain"),
        ("Rozmowy w Pekinie się skończyły.", "pl", "beijing"),
        ("Ministerul din Coreea de Sud a tăcut.", "ro", "korea"),
    ],
)
def test_a_name_has_a_key_that_all_languages_share(text: str, language: str, key: str) -> None:
    assert key in named_abroad(text, language)


def test_a_variety_has_the_names_of_its_language_and_another_language_none() -> None:
    assert "DE" in named_abroad("Os preços sobem na Alemanha.", "pt-BR")
    assert name_lists("ja") is None
    assert frozenset() == named_abroad("ドイツで雨が降る。", "ja")


@pytest.mark.parametrize("language", ["fr", "es", "it", "pt", "nl", "sv", "da", "nb", "ro", "pl"])
def test_every_language_has_a_name_for_what_english_has_one_for(language: str) -> None:
    english, other = stored("names", "en"), stored("names", language)
    assert english
    assert other
    assert english["abroad"].keys() == other["abroad"].keys()
