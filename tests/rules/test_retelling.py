"""What a text retells is held to what it is retold from, and its words at fault are found."""

from __future__ import annotations

from factsheet.diagnostics import Place
from factsheet.grounding import read_text, vocabulary
from factsheet.rules.retelling import denied_otherwise, place_of, turned_round
from factsheet.text.holding.holdings import hold

WORDS = vocabulary((), ())


def ways(ours: str, theirs: str) -> list[tuple[str, str]]:
    one, other = read_text(ours, "en", WORDS), read_text(theirs, "en", WORDS)
    held = hold(one.reading, [other.reading])
    found = (*denied_otherwise(one, [other]), *turned_round(one, [other], held))
    return [(how, place_of(fault, Place("fact", "a"), ours).words) for how, fault in found]


def test_what_says_the_same_has_no_fault() -> None:
    assert ways("Sales fell by 5%.", "Sales fell by 5 per cent.") == []


def test_a_fault_is_found_at_its_words_or_has_no_place_of_its_own() -> None:
    assert ways("Sales rose by 5%.", "Sales fell by 5 per cent.") == [("go opposite ways", "rose")]
    assert ways("The court upheld the claim.", "The court dismissed the claim.") == [
        ("tell of opposite acts", "upheld the claim")
    ]
    assert ways("It was sold.", "It was not sold.") == [("differ in what they deny", "")]
