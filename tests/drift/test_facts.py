"""What has changed in a fact since it was locked: what it says, not how it is set."""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest

from factsheet.drift.facts import FactChange, called, changes, locked_fact, notices, told
from factsheet.model import Fact, LanguageMap, Value, Verdict, Withdrawal, Wording


def _by_language(**texts: str) -> LanguageMap:
    return LanguageMap(tuple(Wording(text, language) for language, text in texts.items()))


FACT = Fact(
    id="plant", section="s", citations=(), statement=_by_language(en="It has 400 vans.", fr="Elle a 400 camions."),
    value=Value(Decimal(400), Decimal(400), unit="vans"), date="2019", certainty="said",
)  # fmt: skip


def _since(**other: object) -> list[FactChange]:
    new = msgspec.structs.replace(FACT, **other)
    return list(changes(locked_fact(FACT), locked_fact(new), ("en", "fr")))


def test_a_fact_that_says_the_same_has_not_changed() -> None:
    assert _since() == []
    assert _since(section="t", topics=("a",), note=_by_language(en="A note.")) == []


def test_a_statement_is_compared_in_every_language_it_had() -> None:
    assert _since(statement=_by_language(en="It has 500 vans.", fr="Elle a 400 camions.")) == [
        FactChange("statement", "It has 400 vans.", "It has 500 vans.", "en")
    ]
    assert _since(statement=_by_language(en="It has 400 vans.")) == [
        FactChange("statement", "Elle a 400 camions.", "", "fr")
    ]


def test_a_new_translation_and_typography_are_no_change() -> None:
    english = msgspec.structs.replace(FACT, statement=_by_language(en="It's “so”."))
    new = msgspec.structs.replace(FACT, statement=_by_language(fr="C’est cela.", en='It’s  "so".'))
    assert changes(locked_fact(english), locked_fact(new), ("en", "fr")) == ()


def test_a_language_that_the_site_no_longer_has_is_no_change() -> None:
    new = msgspec.structs.replace(FACT, statement=_by_language(en="It has 400 vans."))
    assert changes(locked_fact(FACT), locked_fact(new), ("en",)) == ()


def test_value_date_and_certainty_are_told_before_and_after() -> None:
    assert _since(value=None, date="", certainty="believed") == [
        FactChange("value", "400 vans", ""),
        FactChange("date", "2019", ""),
        FactChange("certainty", "said", "believed"),
    ]


def test_a_verdict_that_is_passed_or_changed_is_told() -> None:
    false = Verdict(rating=_by_language(en="False"), claim=_by_language(en="It has none."), claimant="Volt")
    true = msgspec.structs.replace(false, rating=_by_language(en="True"))
    first, last = msgspec.structs.replace(FACT, verdict=false), msgspec.structs.replace(FACT, verdict=true)
    assert _since(verdict=false) == [FactChange("verdict", "", "en: False; en: It has none.")]
    assert list(changes(locked_fact(first), locked_fact(last), ("en", "fr"))) == [
        FactChange("verdict", "en: False; en: It has none.", "en: True; en: It has none.")
    ]


def test_the_same_number_written_otherwise_is_the_same_value() -> None:
    assert _since(value=Value(Decimal("4E2"), Decimal("400.0"), unit="vans")) == []


def test_a_change_in_the_middle_of_a_long_statement_is_seen() -> None:
    long, other = "a " * 3000 + "b" + " c" * 3000, "a " * 3000 + "x" + " c" * 3000
    old, new = (locked_fact(msgspec.structs.replace(FACT, statement=_by_language(en=text))) for text in (long, other))
    assert old.statement == new.statement
    assert len(changes(old, new, ("en",))) == 1


def test_a_withdrawal_is_no_change_and_taking_it_back_is_one() -> None:
    withdrawn = msgspec.structs.replace(FACT, withdrawn=Withdrawal("2024", _by_language(en="Wrong.")))
    assert changes(locked_fact(FACT), locked_fact(withdrawn), ("en", "fr")) == ()
    assert changes(locked_fact(withdrawn), locked_fact(FACT), ("en", "fr")) == (
        FactChange("withdrawn", "withdrawn", "not withdrawn"),
    )


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, ""),
        (Value(Decimal("5E11"), Decimal("5E11"), "approx", "parameters"), "about 500,000,000,000 parameters"),
        (Value(Decimal(5), None, "min", "vans"), "at least 5 vans"),
        (Value(None, Decimal("0.5"), "max", "percent"), "at most 0.5 percent"),
        (Value(Decimal(5), Decimal(7), "range"), "5 to 7"),
    ],
)
def test_a_value_is_told_in_words(value: Value | None, words: str) -> None:
    assert told(value) == words


def test_facts_and_their_corrections_are_known_by_their_old_ids() -> None:
    renamed = msgspec.structs.replace(FACT, formerly=("old", "older"))
    assert called([renamed]) == {"old": "plant", "older": "plant"}
    assert notices(renamed, {"old": 2, "plant": 1, "other": 5}) == 3
