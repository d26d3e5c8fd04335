"""Many claims are held to their quotes in no more than their share of time, whatever the site has names for."""

from __future__ import annotations

from tests import sheets
from tests.growing import in_proportion

CLAIM = "verdict: {rating: False, claim: The plant opened in 2018., claimant: Jane Roe}\nsupports: [claim]"


def record(number: int) -> str:
    return f"id: f{number}\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019\n{CLAIM}"


def test_each_claim_is_judged_in_its_share_of_time() -> None:
    def work(size: int) -> None:
        topics = "".join(f"t{number}: {{label: Topic {number}}}\n" for number in range(10 * size))
        found = sheets.judged({"content/topics.yaml": topics, **sheets.facts(*map(record, range(size)))})
        assert sum(one.rule == "claim-unsupported" for one in found.diagnostics) == size

    in_proportion(work, 160)
