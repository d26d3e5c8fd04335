"""When a claim was made is held to its quote and its source; its figures are held by the rule's own examples."""

from __future__ import annotations

import pytest

from tests import sheets
from tests.growing import in_proportion

SPEECH = """
    Speech at the works, 12 March 2024

    Jane Roe said that the works would build 25 vans a day. Last week the council had voted.

    The council met in May 2023.
"""
RECORD = "title: Speech at the works\npublisher: Acme\nlanguage: en\n"


def told(
    date: str, quote: str = "Jane Roe said that the works would build 25 vans a day.", published: str = ""
) -> list[str]:
    fact = f"""
        id: a
        statement: Jane Roe said that the works would build 25 vans a day.
        verdict: {{rating: Open, claim: The works will build 25 vans a day., claimant: Jane Roe, date: {date}}}
        citations:
          - quote: {quote}
            source: speech
            supports: [statement, claim]
    """
    record = RECORD + (f"published: {published}\n" if published else "")
    changes = {"content/sources/speech.txt": SPEECH, "content/sources/speech.yaml": record, **sheets.facts(fact)}
    return [line for line in sheets.told(changes) if "date when it was made" in line]


@pytest.mark.parametrize(
    ("date", "published"),
    [
        ("2024-03-12", ""),  # at the head of the text
        ("2024-03", ""),
        ("2024", ""),
        ("2023-05", ""),
        ("unknown", ""),
        ("2025-02-01", "2025-02-01"),
        ("2025-02", "2025-02-01"),
        ("2024-03~", ""),
        ("2025-01-28", "2025-02-01"),  # “last week”
    ],
)
def test_a_claim_is_of_a_day_that_its_source_has_or_of_the_day_of_its_source(date: str, published: str) -> None:
    assert told(date, published=published) == []


@pytest.mark.parametrize(
    ("date", "published"),
    [("2025-03", ""), ("2025-03", "2025-02-01"), ("2024-03-13", ""), ("2023-05-02", ""), ("2019", "")],
)
def test_a_day_that_neither_has_is_told(date: str, published: str) -> None:
    [line] = told(date, published=published)
    assert line.startswith(f"{sheets.FACTS}:")
    assert f"neither the quote of the claim nor its source has {date}" in line


def test_where_the_quote_has_a_date_no_other_is_counted_from_the_day_of_its_source() -> None:
    quote = "The council met in May 2023."
    assert len(told("2025-01-28", quote, "2025-02-01")) == 1
    assert told("2023-05", quote, "2025-02-01") == []


CLAIM = "verdict: {rating: False, claim: The plant opened in 2018., claimant: Jane Roe}\nsupports: [claim]"


def record(number: int) -> str:
    return f"id: f{number}\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019\n{CLAIM}"


def test_each_claim_is_judged_in_its_share_of_time() -> None:
    def work(size: int) -> None:
        topics = "".join(f"t{number}: {{label: Topic {number}}}\n" for number in range(10 * size))
        found = sheets.judged({"content/topics.yaml": topics, **sheets.facts(*map(record, range(size)))})
        assert sum(one.rule == "claim-unsupported" for one in found.diagnostics) == size

    in_proportion(work, 160)


@pytest.mark.parametrize(
    ("claim", "quote", "how"),
    [
        ("The vaccine was never tested.", "Jane Roe wrote that the vaccine was never tested.", ""),
        ("The vaccine was tested.", "Jane Roe wrote that the vaccine was never tested.", "differ in what they deny"),
        ("Crime rose by 5%.", "Jane Roe said crime rose by 5%.", ""),
        ("Crime fell by 5%.", "Jane Roe said crime rose by 5%.", "go opposite ways"),
    ],
)
def test_the_opposite_of_what_was_said_is_no_claim_of_its_speaker(claim: str, quote: str, how: str) -> None:
    fact = f"""
        id: a
        statement: This is what was said.
        verdict: {{rating: Open, claim: {claim}, claimant: Jane Roe, date: unknown}}
        quote: {quote}
        supports: [claim]
    """
    changes = {sheets.TEXT: f"{quote}\n", **sheets.facts(fact)}
    found = [line for line in sheets.told(changes) if "claim-unsupported" in line]
    assert [line.rpartition("] ")[2] for line in found] == ([f"the claim and its quote {how}"] if how else [])
