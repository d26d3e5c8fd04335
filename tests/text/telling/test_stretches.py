"""What part of a text tells of a figure, and of no other like it."""

from __future__ import annotations

import pytest

from factsheet.text.quantities.reading import read
from factsheet.text.telling.stretches import in_one_breath, parted, rivals, stretch


@pytest.mark.parametrize(
    ("text", "language", "first", "second"),
    [
        ("Hull lost 4,000 homes and Leeds 900.", "en", "Hull lost 4,000 homes", "Leeds 900."),
        ("In Hull, 4,000 drowned, and in Leeds, 900.", "en", "In Hull, 4,000 drowned", "in Leeds, 900."),
        ("Hull a perdu 4000 maisons et Leeds 900.", "fr", "Hull a perdu 4000 maisons", "Leeds 900."),
        ("Born in 1950, she died in 2011.", "en", "Born in 1950", "she died in 2011."),
        ("Hull lost 400. Leeds lost 900.", "en", "Hull lost 400.", "Leeds lost 900."),
    ],
)
def test_a_figure_has_its_clause_and_what_leads_up_to_it(text: str, language: str, first: str, second: str) -> None:
    known = parted(read(text, language))
    spans = [stretch(known, one) for one in known.items]
    assert [text[slice(*one)].strip() for one in spans if one] == [first, second]


def test_where_two_stand_in_one_clause_neither_has_a_part() -> None:
    known = parted(read("Sales went from 300 vans in Hull to 500 vans in Leeds.", "en"))
    assert [stretch(known, one) for one in known.items] == [None, None]


def test_figures_of_one_kind_are_rivals() -> None:
    items = parted(read("5% of 300 vans, 7% of 500, in 2020.", "en")).items
    share, vans, other_share, others, year = sorted(items, key=lambda one: one.start)
    assert rivals(share, other_share)
    assert rivals(vans, others)
    assert not rivals(share, vans)
    assert not rivals(year, share)
    assert not rivals(share, share)


def test_ranges_and_ranks_are_no_figures_to_exchange() -> None:
    assert parted(read("The third of between 300 and 500 vans, on Monday.", "en")).items == ()


@pytest.mark.parametrize(
    ("text", "together"), [("300 and 500 vans", True), ("300 vans and 500 cars", False), ("5% and 7%", True)]
)
def test_two_figures_without_a_word_between_are_told_in_one_breath(text: str, together: bool) -> None:
    known = parted(read(text, "en"))
    assert in_one_breath(known, *known.items[:2]) is together
