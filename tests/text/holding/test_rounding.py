"""A figure rounded is told as such, where it says so or prints fewer digits; a count is not rounded."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("statement", "quote", "how"),
    [
        ("The bank earned £1.2bn.", "Profit was £1,203m.", "rounded"),
        ("The bank earned £11.08 billion.", "Profit was £11,076 million.", "rounded"),
        ("It rose by 5.2%.", "It rose by 5.23%.", "rounded"),
        ("It rose by 24%.", "It rose by 24.3%.", "rounded"),
        ("It rose by 25%.", "It rose by 24.3%.", "unsupported"),
        ("It rose by 2%.", "It rose by 2.3%.", "unsupported"),
        ("The bank earned £1.2bn.", "Profit was £1,234m.", "rounded"),
        ("It rose by 5.3%.", "It rose by 5.23%.", "unsupported"),
        ("The bank earned £1.3bn.", "Profit was £1,253m.", "unsupported"),
        ("It employs 500 people.", "It employs 497 people.", "unsupported"),
        ("It employs about 500 people.", "It employs 497 people.", "rounded"),
        ("It employs more than 500 people.", "It employs 497 people.", "unsupported"),
        ("It rose by 5.23%.", "It rose by 5.2%.", "unsupported"),
        ("It earned more than £1bn.", "Profit was £1,300m.", "bound-met"),
        ("It earned more than £1bn.", "Profit was £3,300m.", "unsupported"),
        ("It earned more than £1.2bn.", "Profit was £1,500m.", "unsupported"),
        ("It earned less than £2bn.", "Profit was £1,500m.", "bound-met"),
        ("It earned less than £1bn.", "Profit was £1,300m.", "unsupported"),
        ("It employs over 1,000 people.", "It employs 1,200 people.", "bound-met"),
        ("It took more than two and a half hours.", "It took 2 hours 40 minutes.", "bound-met"),
        ("It took more than two and a half hours.", "It took 3 hours 10 minutes.", "unsupported"),
        ("It employs over 1,000 people.", "It employs just over 1,200 people.", "bound-met"),
        ("It employs over 1,000 people.", "It employs about 1,200 people.", "unsupported"),
        ("It employs over 1,200 people.", "It employs over 1,000 people.", "unsupported"),
        ("It has over 3 vans.", "It has 4 vans.", "unsupported"),
    ],
)
def test_what_is_rounded(statement: str, quote: str, how: str) -> None:
    assert [how] == [one.how for one in hold(read(statement, "en"), [read(quote, "en")])]
