"""What the source writes as a name is one in a statement too, whatever their languages."""

from __future__ import annotations

import pytest

from factsheet.text.judging.absent import names_absent
from factsheet.text.judging.names import name_index
from tests.growing import in_proportion

NONE = name_index({})
FRENCH = (
    "Pour l’heure, Acme et Bela se taisent. La ville de Leeds attend depuis que Bela a parlé, dit Jane Roe. "
    "L’usine a ouvert en 2019 et la Banque de Leeds la finance.\n"
)
GERMAN = "Das Werk von Acme steht in Leeds. Der Plan der Bank kam von Bela.\n"
CHINESE = "据Acme称，工厂于2019年开业。Bela没有回应。\n"
SOURCES = {"fr": FRENCH, "de": GERMAN, "zh": CHINESE}


def absent(statement: str, language: str, quote: str, other: str, index: object = NONE) -> list[str]:
    found = names_absent(statement, language, index, [quote], [(SOURCES[other], other)])  # type: ignore[arg-type]
    return [words.text for words in found]


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other", "found"),
    [
        ("In 2019 Bela opened the plant.", "en", "L’usine d’Acme a ouvert en 2019.", "fr", "Bela"),
        ("Bela opened the plant in 2019.", "en", "L’usine d’Acme a ouvert en 2019.", "fr", "Bela"),
        ("Bela a ouvert l’usine en 2019.", "fr", "L’usine d’Acme a ouvert en 2019.", "fr", "Bela"),
        ("Bela eröffnete das Werk 2019.", "de", "L’usine d’Acme a ouvert en 2019.", "fr", "Bela"),
        ("The plan of Bela is old.", "en", "Das Werk von Acme steht in Leeds.", "de", "Bela"),
        ("The plant of Bela opened in 2019.", "en", "据Acme称，工厂于2019年开业。", "zh", "Bela"),
        ("A plan, says Jane Roe.", "en", "Acme a un plan.", "fr", "Jane Roe"),
    ],
)  # fmt: skip
def test_a_name_of_the_source_that_is_not_quoted(
    statement: str, language: str, quote: str, other: str, found: str
) -> None:
    assert absent(statement, language, quote, other) == [found]


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("Acme opened the plant in 2019.", "en", "L’usine d’Acme a ouvert en 2019.", "fr"),
        ("The Leeds plant of Acme is old.", "en", "La ville de Leeds et l’usine d’Acme", "fr"),
        ("Banque of the town: open.", "en", "L’usine d’Acme a ouvert en 2019.", "fr"),  # it stands in a longer name
        ("Pour a start, it opened.", "en", "L’usine d’Acme a ouvert en 2019.", "fr"),  # each sentence begins so
        ("Jane Roe waits.", "en", "Mme Roe attend.", "fr"),
        ("In Bristol it rains.", "en", "Il pleut à Bristol.", "fr"),
        ("Der Plan ist alt.", "de", "Das Werk von Acme steht in Leeds.", "de"),
        ("Plan B is old.", "en", "Das Werk von Acme steht in Leeds.", "de"),
    ],
)
def test_what_is_quoted_or_is_no_name(statement: str, language: str, quote: str, other: str) -> None:
    assert absent(statement, language, quote, other) == []


def test_a_topic_is_held_by_its_other_names_and_not_here() -> None:
    index = name_index({"bela": ["Bela", "la firme"]})
    assert absent("Bela opened it.", "en", "La firme l’a ouverte.", "fr", index) == []


def test_a_country_is_named_by_its_adjective() -> None:
    source = "L’usine reste ouverte, dit la Chine à Leeds.\nAcme vend en China.\n"
    said = [("In China it is open.", "en"), ("China öffnet.", "de")]
    for statement, language in said:
        assert names_absent(statement, language, NONE, ["Die chinesische Fabrik"], [(source, "fr")]) == ()


def test_a_heading_with_a_capital_on_each_word_names_nobody() -> None:
    source = "Some Old Plant Opens In Leeds\n\nIt opened in 2019.\n"
    assert names_absent("Plant workers came.", "en", NONE, ["It opened in 2019."], [(source, "en")]) == ()


def test_a_long_text_costs_no_more_than_its_length() -> None:
    in_proportion(
        lambda n: names_absent("Bela came.", "en", NONE, ["x " * n], [("de la A-b Bela Cd " * n, "fr")]), 20_000
    )
