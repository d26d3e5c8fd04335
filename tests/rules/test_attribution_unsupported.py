"""A speaker whom no source knows; names beside the quotes, in other languages, and words that are no names."""

from __future__ import annotations

import pytest

from tests import sheets

TOPICS = "roe: {label: Jane Roe, aliases: [Mrs. Roe]}\ndoe: {label: John Doe}\ngazette-desk: {label: Sample Gazette}\n"


def told(attribution: str, **source: str) -> list[str]:
    """What is found where the plant's opening is attributed to somebody; `source` are more fields of its record."""
    fact = f"id: a\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019\nattribution: {attribution}"
    record = sheets.SMALL[sheets.RECORD] + "".join(f"{key}: {value}\n" for key, value in source.items())
    changes = {"content/topics.yaml": TOPICS, sheets.RECORD: record, **sheets.facts(fact)}
    return [one for one in sheets.told(changes) if "attribution-unsupported" in one]


@pytest.mark.parametrize(
    "attribution",
    [
        "roe",
        "gazette-desk",
        "Jane Roe",
        "Ms Roe",
        "a spokesperson",
        "its founder",
        "{fr: la fondatrice}",
        "nobody-known",
    ],
)
def test_whoever_a_source_names_may_be_the_speaker_and_so_may_people_without_a_name(attribution: str) -> None:
    assert told(attribution) == []


@pytest.mark.parametrize(
    ("attribution", "called"),
    [("doe", "`doe`, under any name of the topic"), ("John Doe", "“John Doe”"), ("Chairman Doe", "“Chairman Doe”")],
)
def test_a_speaker_whom_no_source_names_is_told_of(attribution: str, called: str) -> None:
    [found] = told(attribution)
    assert found.endswith(f"warn[attribution-unsupported] no source of this fact names {called}")


def test_the_author_of_a_source_speaks_in_it() -> None:
    assert told("doe", author="John Doe") == []


def test_plain_words_are_held_to_sources_in_their_own_language() -> None:
    assert told("{fr: Jean Dupont}") == []
    assert len(told("{en: Jean Dupont}")) == 1


CLAIM = """
id: a
statement: The plant opened in 2019.
verdict: {{rating: False, claim: The plant is new., claimant: {claimant}}}
citations:
  - quote: called the plan “a leap in the dark”
    supports: [claim]
  - source: other
    quote: The plant opened in 2019, says John Doe.
"""


def claimed(claimant: str) -> list[str]:
    """The same for a claim that was made in the gazette, and judged by what another source says."""
    other = {
        "content/sources/other.txt": "The plant opened in 2019, says John Doe.\n",
        "content/sources/other.yaml": "title: Other\npublisher: Other\nlanguage: en\n",
    }
    changes = {"content/topics.yaml": TOPICS, **other, **sheets.facts(CLAIM.format(claimant=claimant))}
    return [one for one in sheets.told(changes) if "attribution-unsupported" in one]


@pytest.mark.parametrize("claimant", ["roe", "Jane Roe", "its founder", "the Gazette"])
def test_a_claimant_is_named_by_the_source_of_the_claim(claimant: str) -> None:
    assert claimed(claimant) == []


@pytest.mark.parametrize("claimant", ["doe", "John Doe"])
def test_a_claimant_whom_another_source_alone_names_is_told_of(claimant: str) -> None:
    [found] = claimed(claimant)
    assert "warn[attribution-unsupported] no source of the claim names" in found


@pytest.mark.parametrize(
    ("attribution", "faults"),
    [
        ("Jana Roth", 0), ("Ministerin Roth", 0), ("die Ministerin", 0), ("Das Rathaus", 0), ("Petersen", 0),
        ("Eine Sprecherin", 0), ("Mehrere Medien", 0), ("Zwei Zeugen", 0),
        ("Alle Beteiligten", 0), ("Jens Petersen", 1), ("Minister Jens Petersen", 1), ("der Sprecher Jens Petersen", 1),
    ],
)  # fmt: skip
def test_where_nouns_have_capitals_two_in_a_row_are_a_name(attribution: str, faults: int) -> None:
    text = "Versprochen hatte die Bürgermeisterin Jana Roth eine Brücke."
    fact = f"id: a\nstatement: Sie versprach eine Brücke.\nquote: {text}\nattribution: {attribution}"
    changes = {
        "site.yaml": "title: A\nlanguages: [de]\n",
        sheets.RECORD: "title: Bericht\npublisher: Bote\nlanguage: de\n",
        sheets.TEXT: text,
        **sheets.facts(fact),
    }
    assert faults == sum("attribution-unsupported" in one for one in sheets.told(changes))


def test_of_several_languages_the_one_that_a_source_is_in_is_told_and_pointed_at() -> None:
    [line] = told("{fr: Jean Dupont, en: John Doe}")
    assert line.endswith("names “John Doe”")
    assert f":{len('    attribution: {fr: Jean Dupont, en: ') + 1}: " in line


SPOKEN = "Jane Roe said the plant was full. John Doe was not there."


@pytest.mark.parametrize(
    ("statement", "quote", "speaker", "certainty", "astray"),
    [
        ("The plant was full, Jane Roe said.", "Jane Roe said the plant was full.", "doe", "said", True),
        ("The plant was full, Jane Roe said.", "Jane Roe said the plant was full.", "roe", "said", False),
        ("The plant was full.", "Jane Roe said the plant was full.", "doe", "said", True),
        ("The plant was full.", "Jane Roe said the plant was full.", "doe", "reported", False),
        ("John Doe has it that the plant was full.", "Jane Roe said the plant was full.", "doe", "said", False),
        ("The plant was full, the deputy of Jane Roe said.", "the plant was full.", "doe", "said", False),
    ],
)
def test_nobody_speaks_where_another_is_said_to(
    statement: str, quote: str, speaker: str, certainty: str, astray: bool
) -> None:
    fact = f"id: a\nstatement: {statement}\nquote: {quote}\ncertainty: {certainty}\nattribution: {speaker}"
    lines = sheets.told({"content/topics.yaml": TOPICS, sheets.TEXT: f"{SPOKEN}\n", **sheets.facts(fact)})
    assert any(f"attributed to `{speaker}`, and “Jane Roe” says so" in one for one in lines) == astray
