"""One fault is told once: what merely follows from it is not."""

from __future__ import annotations

from tests.sheets import TEXT, facts, told

REPORTED = {TEXT: "The plant reportedly employs many people.\n"}
FACT = """
id: firm
statement: The plant reportedly employs many people.
quote: The plant reportedly employs many people.
"""


def test_of_a_field_that_cannot_be_read_the_default_is_not_judged() -> None:
    [line] = told(REPORTED | facts(f"{FACT}certainty: rumoured"))
    assert "error[bad-value] `rumoured` is not one of" in line
    [line] = told(REPORTED | facts(f"{FACT}certainty: stated"))
    assert "warn[certainty-unsupported]" in line


def test_the_source_that_a_wrong_id_means_is_not_called_unused() -> None:
    changes = facts("id: a\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019\nsource: gazete")
    [line] = told(changes)
    assert "error[unknown-source]" in line


COUNT = """
id: {id}
statement: The plant employs about {n} people.
value: {{amount: "{n}", bound: approx, unit: people}}
subject: acme
property: people
date: {date}
quote: employs about {n} people
"""
COUNTED = {
    TEXT: "In 2019 it employs about 1,200 people. In 2020 it employs about 1,300 people.\n",
    "content/properties.yaml": "people: {label: people}\n",
    "content/topics.yaml": "acme: {label: Acme}\n",
}


def test_facts_do_not_conflict_where_the_date_of_one_cannot_be_read() -> None:
    first = COUNT.format(id="a", n="1,200", date="in 2019")
    [line] = told(COUNTED | facts(first, COUNT.format(id="b", n="1,300", date="unknown")))
    assert "error[bad-date]" in line
    conflicts = told(
        COUNTED | facts(first.replace("in 2019", "unknown"), COUNT.format(id="b", n="1,300", date="unknown"))
    )
    assert ["facts-conflict"] * 2 == [one.partition("[")[2].partition("]")[0] for one in conflicts]


def test_in_a_unit_that_nobody_knows_a_value_is_not_held() -> None:
    fact = COUNT.format(id="a", n="1,200", date="unknown").replace("unit: people", "unit: EURO")
    [line] = told(COUNTED | facts(fact))
    assert "error[unknown-unit]" in line


def test_a_claim_of_which_there_is_no_quote_is_not_held_to_one() -> None:
    verdict = "verdict: {rating: False, claim: It opened in 2012., claimant: the Gazette}"
    [line] = told(facts(f"id: a\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019\n{verdict}"))
    assert "no quote shows where the claim of this verdict was made" in line


def test_names_are_not_missed_where_those_of_a_topic_cannot_be_read() -> None:
    fact = "id: a\nstatement: Miss Roe called the plan “a leap in the dark”.\ncertainty: said\nattribution: roe"
    quote = "quote: Jane Roe, its founder, called the plan “a leap in the dark”."
    topics = "roe: {label: Miss Roe, aliases: Jane Roe}\n"
    [line] = told(facts(f"{fact}\n{quote}") | {"content/topics.yaml": topics})
    assert "content/topics.yaml:1:33: error[bad-type]" in line


def test_what_stands_behind_a_second_id_belongs_to_another_fact() -> None:
    first = "id: a\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019\n"
    [line] = told(facts(first + "id: b\nstatement: No.\ndate: 2031"))
    assert "error[duplicate-key] `id` stands here a second time" in line


def test_a_sheet_whose_facts_are_all_at_fault_is_not_called_empty() -> None:
    [line] = told(facts("id: a\nstatement: {fr: L'usine a ouvert en 2019.}\nquote: The plant opened in 2019"))
    assert "error[unknown-field] `fr` is not one of the site's languages (en)" in line
