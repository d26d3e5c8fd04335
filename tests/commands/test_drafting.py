from __future__ import annotations

import pytest

from factsheet.commands.drafting import draft
from factsheet.text.finding import quotes
from tests import sheets

TOPICS = {"content/topics.yaml": "roe: {label: Jane Roe}\nacme: {label: Acme Motors, aliases: [Acme]}\n"}
PEOPLE = {"content/properties.yaml": "people: {label: people}\n"}


def drafted(text: str, changes: sheets.Changes = {}, number: int = 1) -> list[str]:  # noqa: B006
    site = sheets.site({sheets.TEXT: text + "\n", sheets.FACTS: "facts: []\n", **changes})
    document = site.documents["gazette"]
    return draft(site, document, document.sentences[number - 1], "", "2026-11-23", "gazette")


def test_a_plain_sentence_gives_name_statement_quote_and_day() -> None:
    assert drafted("The vans are green.") == [
        "id: the-vans-are-green",
        "statement:   # your sentence, in your words",
        'quote: "The vans are green."',
        "added: 2026-11-23",
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The plant employs about 1,200 people.", 'value: "about 1,200 people"'),
        ("It has 3 gates and employs 1,200 people.", 'value: "1,200 people"'),
        ("A van costs $30,000.", 'value: "$30,000"'),
        ("Its model, Atlas-2, has 120 billion weights.", 'value: "120 billion"'),
        ("The plant opened in May 2019.", "date: 2019-05"),
        ("It opened in 2018 and closed in 2019.", "# date: one of 2018, 2019"),
        ("Jane Roe said the plant was full.", "certainty: said"),
        ("Jane Roe said the plant was full.", "attribution: roe"),
        ("Peter Poe said the plant was full.", 'attribution: "Peter Poe"'),
        ("The vans would cost less, the Courier reported.", "certainty: reported"),
        ("The vans would cost less.", "# the sentence hedges (would, may, about to …): so must the statement"),
        ("Acme makes vans, and Jane Roe owns Acme.", "topics: [acme, roe]"),
        ('She said "no" there.', 'quote: "She said \\"no\\" there."'),
    ],
)  # fmt: skip
def test_what_the_sentence_says_is_read_from_it(text: str, line: str) -> None:
    assert line in drafted(text, {**TOPICS, **PEOPLE})


def test_a_sentence_that_says_nothing_of_the_kind_gets_no_such_field() -> None:
    fields = {line.partition(":")[0] for line in drafted("The vans are green.")}
    assert not fields & {"value", "date", "certainty", "attribution", "topics", "prefix", "suffix"}


def test_a_value_in_another_language_than_the_sites_names_its_own() -> None:
    record = {sheets.RECORD: sheets.SMALL[sheets.RECORD].replace("language: en", "language: fr")}
    assert 'value: {text: "un milliard de dollars", lang: fr}' in drafted("Il a payé un milliard de dollars.", record)


def test_a_figure_behind_a_letter_of_a_language_without_spaces_is_no_name() -> None:
    record = {sheets.RECORD: sheets.SMALL[sheets.RECORD].replace("language: en", "language: ja")}
    assert 'value: {text: "120億", lang: ja}' in drafted("工場は約で120億を持つ。", record)


def test_two_languages_have_two_statements_to_write() -> None:
    site = {"site.yaml": "title: A\nlanguages: [en, fr]\n"}
    assert ["statement:   # your sentence, in your words", "  en:", "  fr:"] == drafted("It is so.", site)[1:4]


def test_words_without_a_latin_letter_give_the_source_for_a_name() -> None:
    assert drafted("橋は2019年に開通した。")[0] == "id: gazette"


def test_a_name_that_is_taken_gets_a_number() -> None:
    taken = sheets.facts("id: the-vans-are-green\nstatement: A.\nquote: green")
    assert drafted("The vans are green.", taken)[0] == "id: the-vans-are-green-2"


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_sentence_that_stands_often_is_told_apart_by_the_words_beside_it(number: int) -> None:
    text = "It is so.\n\nIt is so.\n\nAll say that. It is so."
    place = number if number < 3 else 4
    lines = drafted(text, number=place)
    beside = dict(line.split(": ", 1) for line in lines if line.startswith(("prefix", "suffix")))
    site = sheets.site({sheets.TEXT: text + "\n", sheets.FACTS: "facts: []\n"})
    document = site.documents["gazette"]
    index = quotes.index(document.text, "en")
    found = quotes.find(index, "It is so.", **{name: words.strip('"') for name, words in beside.items()})
    assert isinstance(found, quotes.Found)
    assert found.start == document.sentences[place - 1].start
