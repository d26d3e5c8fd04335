"""The first of a row is not the second."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


def told(statement: str, ours: str, quote: str, theirs: str) -> set[str]:
    return {one.how for one in hold(read(statement, ours), [read(quote, theirs)])}


@pytest.mark.parametrize(
    ("statement", "ours", "quote", "theirs"),
    [
        ("The first trial ended.", "en", "The second trial ended.", "en"),
        ("The 1st trial ended.", "en", "The 2nd trial ended.", "en"),
        ("The first trial ended.", "en", "Le deuxième procès est terminé.", "fr"),
        ("Le premier procès est terminé.", "fr", "The second trial ended.", "en"),
        ("Der erste Prozess endete.", "de", "The second trial ended.", "en"),
        ("El primer juicio terminó.", "es", "The third trial ended.", "en"),
        ("Phase one ended.", "en", "Phase two ended.", "en"),
        ("Phase one ended.", "en", "La segunda fase terminó.", "es"),
        ("La prima fase è finita.", "it", "Phase two ended.", "en"),
        ("Phase eins endete.", "de", "The second phase ended.", "en"),
        ("Le réacteur un est arrêté.", "fr", "Reactor 2 has been shut down.", "en"),
    ],
)
def test_the_first_is_not_the_second(statement: str, ours: str, quote: str, theirs: str) -> None:
    assert {"small-number"} == told(statement, ours, quote, theirs)


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("It was first reported in May.", "The second report came in May."),
        ("At first it failed.", "The second one failed."),
        ("He won for the first time.", "It was his debut in the second league."),
        ("The first and second trials ended.", "The second trial ended."),
        ("The first trial ended.", "The opening trial ended."),
        ("Phase one ended.", "The first phase ended."),
        ("Phase one ended and phase two began.", "Phase two began."),
        ("This is one part of the plan.", "This is the second part of the plan."),
        ("The first trial ended.", "The first trial ended, the second did not."),
    ],
)
def test_a_first_that_is_of_no_row_is_not_asked_for(statement: str, quote: str) -> None:
    assert told(statement, "en", quote, "en") <= {"same"}


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("He wins for the third time.", "Ha vinto in tre set, per la seconda volta."),
        ("He wins for the third time.", "He won in three sets, for the second time."),
    ],
)
def test_a_place_does_not_rest_on_a_count_where_the_quote_tells_another_place(statement: str, quote: str) -> None:
    assert {"small-number"} == told(statement, "en", quote, "it" if "vinto" in quote else "en")


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("The third goal came in the second half.", "The 3-0 came in the second half."),
        ("It is her third title.", "She has won three titles."),
        ("He wins for the second time.", "He won in three sets, for the second time."),
    ],
)
def test_but_on_one_where_it_tells_none_or_the_same(statement: str, quote: str) -> None:
    assert "small-number" not in told(statement, "en", quote, "en")
