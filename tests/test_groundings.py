"""Of a site's facts what they say is kept as bytes, and comes out of them as it went in."""

from __future__ import annotations

import pickle

import pytest

from factsheet.groundings import Groundings, packed
from tests.sheets import site

SITE = site()
READ = {id: SITE.grounding[id] for id in SITE.facts}
KEPT = {id: packed(grounding) for id, grounding in READ.items()}


def test_what_is_kept_comes_out_as_it_went_in() -> None:
    assert Groundings(KEPT) == READ == Groundings({}, READ)
    assert all(Groundings(KEPT, READ).bytes_of(id) == Groundings({}, READ).bytes_of(id) == KEPT[id] for id in READ)


def test_those_of_some_facts_come_in_the_order_of_these() -> None:
    some = list(READ)[2:0:-1]
    for whole in (Groundings(KEPT), Groundings({}, READ)):
        assert some == list(whole.only(some)) == list(whole.at_hand(some))
        assert whole.only(some) == whole.at_hand(some)


def test_they_can_be_sent_to_another_machine() -> None:
    assert pickle.loads(pickle.dumps(Groundings(KEPT))) == READ  # noqa: S301


def test_one_is_not_counted_twice() -> None:
    first, *others = READ
    both = Groundings(KEPT, {first: READ[first]})
    assert len(both) == len(READ) == len(list(both))
    assert first in both
    assert set(others) < set(both)


def test_where_nothing_is_known_of_a_fact_nothing_comes_out() -> None:
    with pytest.raises(KeyError):
        Groundings(KEPT)["nowhere"]
