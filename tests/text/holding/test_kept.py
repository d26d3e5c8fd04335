import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.holding.kept import kept_as_written
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("statement", "quote", "language", "held"),
    [
        ("She told Monday Morning about the mill.", "Opowiedziała o młynie w „Monday Morning”.", "pl", True),
        ("She told Monday Morning about the mill.", "Opowiedziała o młynie.", "pl", False),
        ("On Monday she told of the mill.", "Opowiedziała o młynie w „Mondays”.", "pl", False),
        ("On Monday she told of the mill.", "She told the Monday paper of it on Friday.", "en-GB", False),
    ],
)
def test_a_name_may_stand_in_its_own_language(statement: str, quote: str, language: str, held: bool) -> None:
    ours, theirs = read(statement, "en"), read(quote, language)
    (day,) = [one for one in ours.dates if one.weekday]
    assert (kept_as_written((day.start, day.end), ours, [theirs]) == 0) == held
    assert not held or ["same"] == [one.how for one in hold(ours, [theirs])]
