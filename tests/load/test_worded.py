"""A value in words is read with the site's nouns; what cannot be read is reported at its place."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from factsheet.diagnostics import Origin
from factsheet.fields.reading import Reader
from factsheet.load.worded import Worded, read_worded
from factsheet.locale.figures import in_english
from factsheet.located import Scalar
from factsheet.model import Value, Wording
from factsheet.text.quantities.reading import Nouns

NOUNS = Nouns((("parameters", "en", ("parameter", "parameters")), ("parameters", "fr", ("paramètres",))))


def _read(words: str, language: str = "en") -> tuple[Value | None, Reader]:
    reader = Reader("content/facts/plant.yaml", ("en", "fr"))
    return read_worded(Worded(Wording(words, language), Scalar(words, 4, 12)), NOUNS, reader), reader


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("about 500 billion parameters", "en", Value(Decimal("5e11"), Decimal("5e11"), "approx", "parameters")),
        ("environ un billion de paramètres", "fr", Value(Decimal("1e12"), Decimal("1e12"), "approx", "parameters")),
        ("$1 billion", "en", Value(Decimal("1e9"), Decimal("1e9"), "exact", "USD")),
        ("more than 2 million", "en", Value(Decimal("2e6"), None, "min", "")),
        ("2 to 4 km", "en", Value(Decimal(2), Decimal(4), "range", "kilometer")),
    ],
)
def test_words_become_an_interval_with_a_unit(words: str, language: str, value: Value) -> None:
    assert value == _read(words, language)[0]


@pytest.mark.parametrize("words", ["some parameters", "5 of 7 vans", "in 2019", "5 km of road", "5e11"])
def test_words_that_are_no_one_quantity_are_reported_with_the_mend(words: str) -> None:
    value, reader = _read(words)
    assert value is None
    (finding,) = reader.findings
    assert ("bad-value", Origin("content/facts/plant.yaml", 4, 12)) == (finding.rule, finding.at)
    assert "`about €5 million`" in finding.help


@pytest.mark.parametrize(
    ("words", "language", "help"),
    [
        ("500 billion paremeters", "en", "did you mean `parameters`?"),
        (
            "12 categories",
            "en",
            "if things are counted, add to content/properties.yaml: `categories: {label: {en: categories, fr: …}}`",
        ),
        (
            "12 Kategorien",
            "fr",
            "if things are counted, add to content/properties.yaml: `kategorien: {label: {fr: Kategorien, en: …}}`",
        ),
        ("3 electric vans", "en", "`electric-vans: {label: {en: electric vans, fr: …}}`"),
    ],
)
def test_a_noun_that_is_not_known_is_told_where_nouns_are_written(words: str, language: str, help: str) -> None:
    _, reader = _read(words, language)
    assert help in reader.findings[0].help


def test_what_is_more_than_a_figure_and_its_noun_is_no_noun() -> None:
    _, reader = _read("5 parameters in Leeds")
    assert "“in Leeds” is more than a figure and what it counts" in reader.findings[0].message
    assert "properties.yaml" not in reader.findings[0].help


@pytest.mark.parametrize("language", ["de", "fr", "ja", "ar", "ru", "it"])
def test_the_example_is_in_the_language_the_value_is_read_in_and_can_be_read(language: str) -> None:
    _, reader = _read("xx", language)
    found = re.fullmatch(rf"write it in {in_english(language)}, like `(.+)`, or as .*", reader.findings[0].help)
    assert found
    assert _read(found[1], language)[0] == Value(Decimal(5_000_000), Decimal(5_000_000), "approx", "EUR")


@pytest.mark.parametrize(
    ("words", "language", "other"), [("about €1.3 million", "de", "en"), ("environ 5 millions", "en", "fr")]
)
def test_words_of_another_language_are_offered_with_its_name(words: str, language: str, other: str) -> None:
    _, reader = _read(words, language)
    assert reader.findings[0].help == f'write {{text: "{words}", lang: {other}}}, or write it in {in_english(language)}'
