from __future__ import annotations

from factsheet.pages import topic
from factsheet.pages.tying import Tied
from tests.pages import press


def page(id: str) -> topic.View:
    view = press.views(topic)[f"topics/{id}.html"]
    assert isinstance(view, topic.View)
    return view


def test_a_topic_has_the_facts_that_name_it_as_topic_subject_or_speaker() -> None:
    assert [row.id for row in page("acme").rows] == ["vans-planned"]
    assert [row.id for row in page("plant").rows] == ["vans-planned", "staff", "plant-opened"]


def test_the_number_of_a_fact_on_the_sheet_does_not_stand_here() -> None:
    assert {row.place for row in page("plant").rows} == {""}


def test_the_lede_has_the_keys_of_the_facts_it_cites() -> None:
    lede = page("acme").lede
    assert lede
    assert [piece.key.href for piece in lede.pieces if isinstance(piece, Tied)] == ["facts/vans-planned.html#e1"]


def test_a_name_is_not_given_twice() -> None:
    assert page("acme").aliases == ("Acme",)


def test_a_subject_is_compared_with_its_like() -> None:
    compared = page("plant").comparison
    assert compared
    assert len(compared.bars) == 2
