"""A bound that the quote's figure meets, and lies near to, says less than the quote does."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("It has more than 4,000 vans.", "It has 4,012 vans."),
        ("It has more than 1,200 vans.", "It has 1,234 vans."),
        ("It has more than 350 vans.", "It has 374 vans."),
        ("It has over 150 vans.", "It has 163 vans."),
        ("Over 25 people came.", "27 people came."),
        ("Fewer than 30 people came.", "27 people came."),
        ("At least 60 people came.", "At least 63 people came."),
        ("More than 45% voted.", "47.3% voted."),
        ("The lake is less than one-fifth full.", "The lake is 16% full."),
        ("More than half voted.", "58% voted."),
        ("It raised more than $4.5 billion.", "It raised $4.6 billion."),
        ("More than 2.5 million came.", "2,612,000 came."),
        ("It lasted more than two years.", "It lasted 26 months."),
        ("It lies more than 50 miles away.", "It lies 97 km away."),
    ],
)
def test_a_bound_is_met(statement: str, quote: str) -> None:
    assert ["bound-met"] == [one.how for one in hold(read(statement, "en"), [read(quote, "en")])]


@pytest.mark.parametrize(
    ("statement", "quote", "how"),
    [
        ("It has more than 4,000 vans.", "It has 3,988 vans.", "unsupported"),
        ("It has fewer than 4,000 vans.", "It has 4,012 vans.", "unsupported"),
        ("It has more than 4,000 vans.", "It has about 4,012 vans.", "rounded"),
        ("It has more than 4,000 vans.", "It has up to 4,012 vans.", "unsupported"),
        ("It can reach 4,000 vans.", "It has 3,000 vans.", "unsupported"),
        ("It has more than 400 vans.", "It has 874 vans.", "unsupported"),
        ("It has more than 400 vans.", "It has more than 500 vans.", "unsupported"),
        ("It has more than 370 vans.", "It has 391 vans.", "unsupported"),
        ("It has more than 4 vans.", "It has 5 vans.", "unsupported"),
        ("It has up to 3,070 vans.", "It has up to 3,000 vans.", "unsupported"),
        ("It raised up to £124 million.", "It raised up to £120 million.", "unsupported"),
        ("More than 45% voted.", "51% voted.", "unsupported"),
        ("Less than a fifth voted.", "8% voted.", "small-number"),
        ("It raised more than $4.5 billion.", "It raised €4.6 billion.", "unsupported"),
        ("It lasted more than two years.", "It lasted 22 months.", "small-number"),
        ("Over 20 people came.", "20 people and 23 dogs came.", "bound-added"),
    ],
)
def test_what_is_no_such_bound_is_told(statement: str, quote: str, how: str) -> None:
    assert [how] == [one.how for one in hold(read(statement, "en"), [read(quote, "en")])]
