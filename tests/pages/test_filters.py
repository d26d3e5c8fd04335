from __future__ import annotations

from factsheet.pages.filters import filters
from tests.pages import press


def test_each_certainty_there_is_can_be_chosen_in_their_own_order() -> None:
    found = filters(tuple(press.site().facts.values()), "en")
    assert [("stated", "2"), ("said", "1")] == [(one.certainty, one.facts.number) for one in found]


def test_a_certainty_that_no_fact_has_is_not_offered() -> None:
    assert () == filters((), "en")
