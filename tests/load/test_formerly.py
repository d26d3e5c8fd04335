"""An address that a fact had belongs to that fact alone."""

from __future__ import annotations

from tests.sheets import corpus, facts, told

OPENING = "id: opening\nformerly: [plant-opened, plant-open]\nstatement: S.\nquote: The plant opened in 2019"


def test_former_ids_are_read_in_order() -> None:
    assert corpus(facts(OPENING)).facts[0].formerly == ("plant-opened", "plant-open")
    assert told(facts(OPENING)) == []


def test_the_former_id_of_one_fact_cannot_be_the_id_of_another() -> None:
    other = "id: plant-open\nstatement: S.\nquote: The company did not give a price"
    message = "`plant-open` cannot be a former id of `opening`: it is that of `plant-open`"
    assert told(facts(OPENING, other)) == [f"content/facts/plant.yaml:4:30: error[duplicate-id] {message}"]


def test_two_facts_cannot_have_had_the_same_id() -> None:
    other = "id: price\nformerly: [plant-open]\nstatement: S.\nquote: The company did not give a price"
    message = "`plant-open` cannot be a former id of `price`: it is that of `opening`"
    assert told(facts(OPENING, other)) == [f"content/facts/plant.yaml:8:16: error[duplicate-id] {message}"]


def test_a_fact_cannot_have_been_called_what_it_is_called() -> None:
    own = OPENING.replace("plant-opened, plant-open", "opening")
    assert ["duplicate-id"] == [line.partition("[")[2].partition("]")[0] for line in told(facts(own))]
