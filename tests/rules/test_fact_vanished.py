"""The address of a published fact goes on leading somewhere."""

from __future__ import annotations

from factsheet.drift.taking import take
from factsheet.lock import encode
from tests.sheets import facts, judged, site, told

FACT = "id: plant\nformerly: [factory]\nstatement: It opened in 2019.\nquote: The plant opened in 2019"
PRICE = "id: price\nstatement: No price.\nquote: The company did not give a price"


def _told(*records: str) -> list[str]:
    lock = encode(take(site(facts(FACT, PRICE))))
    return [one for one in told({**facts(*records), "factsheet.lock": lock}) if "fact-vanished" in one]


def test_facts_that_are_there_have_not_vanished() -> None:
    assert _told(FACT, PRICE) == []


def test_a_fact_that_is_gone_is_reported_at_its_line_of_the_lock() -> None:
    assert _told(FACT) == ["factsheet.lock:5:1: error[fact-vanished] the published fact `price` is not there any more"]


def test_what_it_said_is_told_in_the_first_language_of_the_site() -> None:
    languages: dict[str, str | bytes | None] = {"site.yaml": "title: A small sheet\nlanguages: [en, ar]\n"}
    both = PRICE.replace("statement: No price.", "statement: {ar: لا سعر., en: No price.}")
    lock = encode(take(site({**languages, **facts(FACT, both)})))
    judgement = judged({**languages, **facts(FACT), "factsheet.lock": lock})
    assert [("it said:\nNo price.",)] == [one.notes for one in judgement.diagnostics if one.rule == "fact-vanished"]


def test_a_draft_is_not_there() -> None:
    assert len(_told(FACT, PRICE + "\ndraft: true")) == 1


def test_a_withdrawn_fact_is_there() -> None:
    assert _told(FACT, PRICE + "\nwithdrawn: {date: 2024, because: Wrong.}") == []


def test_an_old_address_is_kept_too() -> None:
    assert _told(FACT.replace("formerly: [factory]\n", ""), PRICE) == [
        "factsheet.lock:4:1: error[fact-vanished] the old address of `plant`, `factory`, would lead nowhere"
    ]


def test_a_file_of_facts_that_cannot_be_read_is_the_one_thing_reported() -> None:
    lock = encode(take(site(facts(FACT, PRICE))))
    broken: dict[str, str | bytes | None] = {"content/facts/plant.yaml": "facts: [\n", "factsheet.lock": lock}
    assert [one.partition("[")[2].partition("]")[0] for one in told(broken)] == ["bad-yaml"]
