from __future__ import annotations

from decimal import Decimal

import pytest

from factsheet.diagnostics import Origin
from factsheet.load import load
from factsheet.model import Citation, Fact, LanguageMap, Section, Value, Verdict, Waiver, Withdrawal, Wording
from tests import sheets

SMALLEST = """
id: plant-opened
statement: The plant opened in 2019.
quote: The plant opened in 2019
"""


def in_english(text: str) -> LanguageMap:
    return LanguageMap((Wording(text, "en"),))


def one(record: str) -> Fact:
    [fact] = sheets.corpus(sheets.facts(record)).facts
    return fact


def told(*records: str) -> list[str]:
    """The findings about some facts, each as `line:column: level[rule] message`."""
    return [line.removeprefix(f"{sheets.FACTS}:") for line in sheets.told(sheets.facts(*records))]


VERDICT = """
id: opening-claim
statement: The plant opened in 2019, not later.
verdict:
  rating: False
  claim: The plant is new.
  claimant: jane-roe
citations:
  - quote: Jane Roe
    supports: [claim]
  - quote: The plant opened in 2019
"""


def test_a_verdict_says_what_is_found_of_whose_claim() -> None:
    [fact] = sheets.corpus(sheets.facts(VERDICT)).facts
    expected = Verdict(rating=in_english("False"), claim=in_english("The plant is new."), claimant="jane-roe")
    assert expected == fact.verdict


def test_a_verdict_without_the_words_it_is_about_is_refused() -> None:
    [line] = [one for one in told(VERDICT.replace("    supports: [claim]\n", "")) if "missing-field" in one]
    assert line == "6:7: error[missing-field] no quote shows where the claim of this verdict was made"
    lines = told(VERDICT.replace("  rating: False\n", ""))
    assert any("a verdict has no `rating`" in one for one in lines)


def test_who_made_a_judged_claim_is_a_topic_that_is_there() -> None:
    assert any("[unknown-topic] there is no topic `jane-roe`" in one for one in told(VERDICT))
    topic = {"content/topics.yaml": "jane-roe: {label: Jane Roe, kind: person}\n"}
    assert not any("topic]" in one for one in sheets.told({**sheets.facts(VERDICT), **topic}))


def test_the_smallest_fact_has_an_id_a_statement_and_a_quote() -> None:
    expected = Fact(
        id="plant-opened",
        section="plant",
        statement=in_english("The plant opened in 2019."),
        citations=(Citation("gazette", "The plant opened in 2019"),),
    )
    assert expected == one(SMALLEST)


def test_a_fact_with_everything() -> None:
    changes = {
        **sheets.facts(
            """
            id: plant-jobs
            statement: {en: "The plant employs about 1,200 people.", fr: "L’usine emploie environ 1 200 personnes."}
            value: {amount: 1200, bound: approx, unit: people}
            date: 2019/..
            certainty: reported
            attribution: {en: the company, fr: la société}
            subject: plant
            property: people
            topics: [plant, acme]
            inferred: Joined.
            note: Small.
            added: 2026-11-23
            draft: true
            withdrawn: {date: 2026-12-01, because: Wrong.}
            allow: [{rule: rounded, because: The source rounds.}]
            citations:
              - quote: employs about 1,200 people
                prefix: in 2019 and
                suffix: "."
                translation: {fr: emploie environ 1 200 personnes}
                translator: Jane Roe
                supports: [value]
                reads: {"1,200": 1.2e3}
            """
        ),
        "site.yaml": "title: A small sheet\nlanguages: [en, fr]\n",
    }
    expected = Fact(
        id="plant-jobs",
        section="plant",
        statement=LanguageMap(
            (
                Wording("The plant employs about 1,200 people.", "en"),
                Wording("L’usine emploie environ 1 200 personnes.", "fr"),
            )
        ),
        citations=(
            Citation(
                source="gazette",
                quote="employs about 1,200 people",
                prefix="in 2019 and",
                suffix=".",
                translation=LanguageMap((Wording("emploie environ 1 200 personnes", "fr"),)),
                translator="Jane Roe",
                supports=("value",),
                reads=(("1,200", Decimal(1200)),),
            ),
        ),
        value=Value(Decimal(1200), Decimal(1200), "approx", "people"),
        date="2019/..",
        certainty="reported",
        attribution=LanguageMap((Wording("the company", "en"), Wording("la société", "fr"))),
        subject="plant",
        property="people",
        topics=("plant", "acme"),
        inferred=in_english("Joined."),
        note=in_english("Small."),
        added="2026-11-23",
        draft=True,
        withdrawn=Withdrawal("2026-12-01", in_english("Wrong.")),
        allow=(Waiver("rounded", LanguageMap((Wording("The source rounds.", "en"),))),),
    )
    assert (expected,) == sheets.corpus(changes).facts


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("jane-roe", "jane-roe"), ("Jane Roe, the founder", in_english("Jane Roe, the founder"))],
)
def test_an_attribution_is_a_topic_or_plain_words(typed: str, expected: str | LanguageMap) -> None:
    assert expected == one(SMALLEST + f"attribution: {typed}").attribution


def test_a_quote_on_the_fact_itself_comes_before_those_in_citations() -> None:
    fact = one(SMALLEST + "citations: [{quote: Jane Roe}]")
    assert ["The plant opened in 2019", "Jane Roe"] == [cited.quote for cited in fact.citations]


def test_a_citation_may_name_another_source_than_the_file() -> None:
    changes = {
        **sheets.facts(SMALLEST + "citations: [{source: herald, quote: Vans}]"),
        "content/sources/herald.yaml": "title: Vans\npublisher: Herald\nlanguage: en\n",
        "content/sources/herald.txt": "Vans\n",
    }
    [fact] = sheets.corpus(changes).facts
    assert ["gazette", "herald"] == [cited.source for cited in fact.citations]


def test_a_section_is_a_file_with_its_title_or_its_name() -> None:
    changes = {
        "content/facts/the-vans.yaml": "facts: []\n",
        "content/facts/money.yaml": "section: The money\nfacts: []\n",
    }
    expected = (
        Section("money", in_english("The money")),
        Section("plant", in_english("Plant")),
        Section("the-vans", in_english("The vans")),
    )
    assert expected == sheets.corpus(changes).sections


def test_every_problem_of_a_file_is_told_in_one_run() -> None:
    expected = [
        "3:5: error[missing-field] a fact has no `statement`: our sentence, in our words",
        "3:9: error[bad-id] `Plant One` cannot be an id: only a-z, 0-9 and single hyphens between them are allowed",
        "4:5: error[unknown-field] a fact has no field `statment`",
        "6:11: error[bad-date] `2019-13` is not a date: there is no month 13",
        "7:21: error[bad-value] `1x` is not an amount",
        "8:9: error[bad-id] `con` cannot be an id: the name is reserved on Windows",
        "9:16: error[bad-type] a fact needs `statement`, and there is nothing: our sentence, in our words",
        "10:5: error[bad-type] a fact is a mapping of fields, not `just text`",
        "13:12: error[bad-type] a quote is expected here, not a list",
    ]
    actual = told(
        "id: Plant One\nstatment: B.\nquote: The plant\ndate: 2019-13\nvalue: {amount: 1x}",
        "id: con\nstatement: ''",
        "just text",
        "id: b\nstatement: B.\nquote: [x]",
    )
    assert expected == [line for line in actual if "uncited" not in line]


def test_a_bad_fact_does_not_take_its_neighbours_along() -> None:
    facts = sheets.facts("id: Bad One\nstatement: B.\nquote: x", SMALLEST)
    loaded = load(sheets.snapshot(facts))
    assert loaded.corpus is not None
    assert ["plant-opened"] == [fact.id for fact in loaded.corpus.facts]


NO_NUMBERS = ("5 billion", "1_0_0", "٥٠٠", "５００", "0x1F", "1e", "nan", "1e61", "1e-99999999999999999999", "9" * 41)


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ("id: a\nstatement: B.\nprefix: x", "3:5: error[missing-field] the fact has no `quote` for its prefix"),
        (
            "id: a\nstatement: B.\ncitations: [{source: gazette}]",
            "5:17: error[missing-field] a citation has no `quote`",
        ),
        (SMALLEST + "certainty: sure", "6:16: error[bad-value] `sure` is not one of stated, said, reported, believed"),
        (SMALLEST + "draft: yes", "6:12: error[bad-type] true or false is expected here, not `yes`"),
        *((SMALLEST + f"reads: {{x: {one}}}", f"6:16: error[bad-value] `{one}` is not a number") for one in NO_NUMBERS),
        (
            SMALLEST + "allow: [{rule: rounded}]",
            "6:13: error[missing-field] a waiver has no `because`: the public reason",
        ),
        (SMALLEST + "withdrawn: {because: x}", "6:16: error[missing-field] withdrawn has no `date`: "),
    ],
)
def test_what_a_field_cannot_hold_is_told_at_its_place(record: str, expected: str) -> None:
    assert any(line.startswith(expected) for line in told(record)), told(record)


def test_a_fact_needs_a_source_of_its_own_or_of_its_file() -> None:
    changes = {sheets.FACTS: "facts:\n  - id: a\n    statement: B.\n    quote: Jane Roe\n"}
    missing = "error[missing-field] a citation names no `source`, and the file names none"
    assert f"{sheets.FACTS}:2:5: {missing}" in sheets.told(changes)


def test_an_id_is_taken_once_in_the_whole_sheet() -> None:
    """The file that comes first by name has it."""
    changes = {"content/facts/other.yaml": sheets.facts(SMALLEST)[sheets.FACTS]}
    expected = (
        "content/facts/plant.yaml:3:9: error[duplicate-id] the fact `plant-opened` stands here a second time; "
        "it is first at content/facts/other.yaml:3:9"
    )
    assert [expected] == sheets.told(changes)


def test_a_french_colon_in_plain_text_is_told_with_its_mend() -> None:
    [found] = sheets.judged(sheets.facts(SMALLEST + "note: Une chose : l’usine.")).diagnostics
    assert (found.rule, found.origin) == ("bad-yaml", Origin(sheets.FACTS, 6, 21))
    assert 'put the whole text in "double quotes"' in found.help


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", "content/facts/plant.yaml: error[unreadable-file] the file is empty"),
        ("- id: a\n", ":1:1: error[bad-type] a file of facts is a mapping of fields, not a list"),
        ("facts: none\n", ":1:8: error[bad-type] a list is expected here, not `none`"),
        ("source: gazette\n", ":1:1: error[missing-field] a file of facts has no `facts`: the facts"),
        ("fact: []\n", ":1:1: error[unknown-field] a file of facts has no field `fact`"),
    ],
)
def test_a_file_that_is_no_file_of_facts(content: str, expected: str) -> None:
    assert any(expected in line for line in sheets.told({sheets.FACTS: content}))


def test_the_name_of_a_file_is_the_id_of_its_section() -> None:
    [line] = sheets.told({"content/facts/Big Deal.yaml": "facts: []\n"})
    assert "content/facts/Big Deal.yaml: error[bad-id] the file name `Big Deal` cannot be an id" in line


def places(changes: sheets.Changes) -> list[str]:
    return [str(one.origin) for one in sheets.judged(changes).diagnostics if one.rule == "quote-not-found"]


def test_a_quote_is_found_fault_with_where_it_stands() -> None:
    """On the fact, in its list of citations, and in that list after one that cannot be read."""
    record = """
    id: a
    statement: B.
    quote: The plan opened
    citations:
      - text
      - {quote: Cars in York}
      - quote: Jane Row
    """
    assert [f"{sheets.FACTS}:{place}" for place in ("5:16", "8:17", "9:21")] == places(sheets.facts(record))
