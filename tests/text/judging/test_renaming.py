"""One name in the place of another, in one language and across two."""

from __future__ import annotations

import pytest

from factsheet.text.judging.names import NameIndex, name_index
from factsheet.text.judging.renaming import Cited, names_exchanged
from tests.growing import in_proportion

NOBODY = name_index({})
RIVALS = name_index({"acme": ["Acme", "Acmé"], "apex": ["Apex"]})


def exchanged(statement: str, language: str, *quotes: Cited, index: NameIndex = NOBODY) -> list[tuple[str, str]]:
    found = names_exchanged(statement, language, index, quotes)
    return [(ours.text, theirs.text) for ours, theirs in found]


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other", "found"),
    [
        ("In 2019 Apex bought Lumora.", "en", "En 2019, Acme a acheté Lumora.", "fr", ("Apex", "Acme")),
        ("The mayor of Lyon resigned.", "en", "Le maire de Nantes a démissionné.", "fr", ("Lyon", "Nantes")),
        ("Prices rose in Germany.", "en", "I prezzi sono aumentati in Italia.", "it", ("Germany", "Italia")),
        ("Según Holly Sanz, llueve.", "es", "It rains, says Ana Sanz.", "en", ("Holly", "Ana")),
        ("År 2019 köptes Lumora av Apex.", "sv", "In 2019 Lumora was bought by Acme.", "en", ("Apex", "Acme")),
        ("In 2019 Zielinski left Lumora.", "en", "W 2019 roku Nowak odszedł z Lumory.", "pl", ("Zielinski", "Nowak")),
        ("In 2019 werd Lumora door Apex gekocht.", "nl", "In 2019 Lumora was bought by Acme.", "en", ("Apex", "Acme")),
        # At the head of a statement a word may be a name, if that of the quote is one for sure.
        ("Apex bought Lumora in 2019.", "en", "En 2019, Acme a acheté Lumora.", "fr", ("Apex", "Acme")),
        # A name in the letters of another script is the source's.
        ("В 2019 году Apex купила Lumora.", "ru", "In 2019, Acme bought Lumora.", "en", ("Apex", "Acme")),
        ("2019年、ApexはLumoraを買収した。", "ja", "2019年、AcmeはLumoraを買収した。", "ja", ("Apex", "Acme")),
        # In one language a first name too.
        ("Yesterday Ann Lowe left.", "en", "Yesterday Emil Lowe left.", "en", ("Ann", "Emil")),
    ],
)
def test_another_name_in_its_place_is_found(
    statement: str, language: str, quote: str, other: str, found: tuple[str, str]
) -> None:
    assert [found] == exchanged(statement, language, Cited(quote, other))


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("Prices rose in Germany.", "en", "Les prix ont augmenté en Allemagne.", "fr"),
        ("Beijing and the White House agree.", "en", "Hier, Pékin et la Maison-Blanche sont d'accord.", "fr"),
        ("The talks in Beijing ended.", "en", "Les pourparlers de Pékin sont terminés.", "fr"),
        ("The talks in Beijing ended.", "en", "Wczoraj rozmowy w Pekinie się skończyły.", "pl"),
        ("The Security Council met.", "en", "El miércoles se reunió el Consejo de Seguridad.", "es"),
        ("Yesterday Bashar Hadi left.", "en", "Hier, Bachar Hadi est parti.", "fr"),
        ("In 2019 Acme bought Lumora.", "en", "En 2019, l'entreprise a acheté Lumora.", "fr"),
        ("In 2019 the company bought Lumora.", "en", "En 2019, Acme a acheté Lumora.", "fr"),
        ("Yesterday it bought Lumora.", "en", "En 2019, Acme a acheté Lumora.", "fr"),
        ("Selon elle, Lumora est vendue.", "fr", "In 2019, Acme sold Lumora.", "en"),
        ("Sharks attacked a boy.", "en", "Tiburones atacaron a un niño.", "es"),
        # Of two that are left over nobody knows which stands for which.
        ("In 2019 Apex and Orion bought it.", "en", "En 2019, Acme et Vega l'ont acheté.", "fr"),
        # In German every noun has a capital; Japanese and Russian write most names in their own letters.
        ("In 2019 Apex bought Lumora.", "en", "2019 kaufte Acme die Firma Lumora.", "de"),
        ("In 2019 Apex bought Lumora.", "en", "2019年、AcmeはLumoraを買収した。", "ja"),
        ("In 2019 Apex bought Lumora.", "en", "В 2019 году Acme купила Lumora.", "ru"),
        ("2019年、Apexは工場を開いた。", "ja", "2019年、エイペックスは工場を開いた。", "ja"),
    ],
)
def test_what_may_be_the_same_name_is_not(statement: str, language: str, quote: str, other: str) -> None:
    assert [] == exchanged(statement, language, Cited(quote, other))


def test_a_name_at_the_head_of_a_quote_is_one_where_the_source_writes_it_so_elsewhere() -> None:
    quote = "Acme a acheté Lumora en 2019."
    assert [] == exchanged("In 2019 Apex bought Lumora.", "en", Cited(quote, "fr"))
    known = Cited(quote, "fr", frozenset(("Acme",)))
    assert [("Apex", "Acme")] == exchanged("In 2019 Apex bought Lumora.", "en", known)


def test_a_name_that_one_quote_has_is_none() -> None:
    quotes = Cited("En 2019, Acme a acheté Lumora.", "fr"), Cited("Le groupe Apex détient Acme.", "fr")
    assert [] == exchanged("In 2019 Apex bought Lumora.", "en", *quotes)


def test_names_of_topics_are_held_elsewhere() -> None:
    quote = Cited("En 2019, Acmé a acheté Lumora.", "fr")
    assert [] == exchanged("In 2019 Apex bought Lumora.", "en", quote, index=RIVALS)


def test_a_topic_of_the_quote_that_the_statement_does_not_name_is_another_name() -> None:
    topics = name_index({"acme": ["Acme"], "lumora": ["Lumora", "the maker"]})
    quote = Cited("En 2019, Acme a acheté Lumora.", "fr")
    assert [("Apex", "Acme")] == exchanged("In 2019 Apex bought Lumora.", "en", quote, index=topics)
    assert [("Apex", "Acme")] == exchanged("In 2019 Apex bought the maker.", "en", quote, index=topics)


def test_many_names_cost_what_they_take_to_read() -> None:
    def judge(size: int) -> object:
        names = " and ".join(f"Ab{chr(97 + n % 26)}{n}x" for n in range(size))
        return exchanged(f"They are {names}.", "en", Cited(f"Ce sont {names.replace('x', 'z')}.", "fr"))

    in_proportion(judge, 200)
