from __future__ import annotations

from factsheet.pages import topic
from factsheet.pages.tying import Tied
from tests import sheets
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


def test_a_topics_own_figure_leads_to_its_fact_like_any_other() -> None:
    html = press.rendered()["topics/plant.html"]
    assert '<th scope="row"><a class="own" href="../facts/staff.html">' in html


def test_of_two_figures_of_a_topic_none_is_its_own_more_than_the_other() -> None:
    more = (
        "id: staff-too\nstatement: It employs 1,300 people.\nvalue: 1,300 vans\nsubject: plant\n"
        "property: vans\nquote: employs about 1,200 people"
    )
    record = "      - " + more.replace("\n", "\n        ") + "\n"
    html = press.rendered({sheets.FACTS: press.FACTS + record})["topics/plant.html"]
    assert "staff-too" in html
    assert 'class="own"' not in html
