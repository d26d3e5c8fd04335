import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("statement", "how"),
    [
        ("He pitched 220 2/3 innings.", "same"),
        ("He pitched 227 2/3 innings.", "unsupported"),
        ("He pitched 220 1/3 innings.", "unsupported"),
    ],
)
def test_a_quote_may_have_the_fraction_apart(statement: str, how: str) -> None:
    quote = read("Il a lancé 220 manches et deux tiers.", "fr")
    [holding] = hold(read(statement, "en"), [quote])
    assert holding.how == how
