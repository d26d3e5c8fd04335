from __future__ import annotations

import inspect

import msgspec
import pytest

from factsheet import model
from factsheet.model import Citation, Fact, LanguageMap, Value, Wording

MINT = LanguageMap((Wording("Mint", "en"), Wording("Menthe", "fr")))
RECORDS = [kind for _, kind in inspect.getmembers(model, inspect.isclass) if issubclass(kind, msgspec.Struct)]


def test_words_are_given_in_exactly_the_language_asked_for_or_not_at_all() -> None:
    assert ["Menthe", None, None] == [MINT.get(language) for language in ("fr", "de", "fr-CA")]


def test_words_can_be_chosen_in_the_nearest_there_is_and_say_their_language() -> None:
    assert Wording("Menthe", "fr") == MINT.choose("fr")
    assert Wording("Mint", "en") == MINT.choose("de")


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_records_are_frozen(kind: type[msgspec.Struct]) -> None:
    assert kind.__struct_config__.frozen


def test_a_record_is_equal_to_its_twin_and_can_be_a_key() -> None:
    facts = [
        Fact(id="mint", section="plants", statement=MINT, citations=(Citation("book", "la menthe"),)) for _ in "ab"
    ]
    assert facts[0] == facts[1]
    assert 1 == len(set(facts))


def test_a_fact_is_stated_and_undated_unless_it_says_otherwise() -> None:
    fact = Fact(id="mint", section="plants", statement=MINT, citations=())
    assert ("stated", "", None, False) == (fact.certainty, fact.date, fact.value, fact.draft)


def test_the_lists_of_words_a_field_may_hold_are_those_of_its_type() -> None:
    assert model.CERTAINTIES == model.Certainty.__args__  # type: ignore[attr-defined]
    assert model.BOUNDS == model.Bound.__args__  # type: ignore[attr-defined]


def test_a_value_of_nothing_else_is_exact_and_bare() -> None:
    assert ("exact", "") == (Value(None, None).bound, Value(None, None).unit)
