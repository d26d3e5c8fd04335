"""Phrases are found as they are written in the lists, the longest first."""

from __future__ import annotations

import pytest

from factsheet.text.words.spotting import Phrase, phrases, words_of, worth_reading, written

LISTED = {
    "yes": ["said/says yes", "hob/hoben … auf $", "grant-", "won _ _ #"],
    "none": ["said yes to nobody", "granted land"],
}
KNOWN = phrases((Phrase(m, parts) for m, patterns in LISTED.items() for parts in written(patterns)), "yes".__eq__)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She said yes.", [("yes", "said yes")]),
        ("She SAID Yes to nobody.", [("none", "SAID Yes to nobody")]),
        ("Sie hoben das Verbot auf, sagte sie.", [("yes", "hoben")]),
        ("Sie hoben das Glas auf sein Wohl.", []),
        ("Sie hoben das Glas. Hör auf!", []),
        ("Sie hoben am 3. Mai 2019 das Verbot von 1.500 roten Autos auf.", [("yes", "hoben")]),
        ("Granted land was granted.", [("none", "Granted land"), ("yes", "granted")]),
        ("It won in all 5 of them.", [("yes", "won in all 5")]),
        ("It won in one of 5.", []),
    ],
)
def test_a_phrase_may_have_gaps_beginnings_figures_and_ends(text: str, found: list[tuple[str, str]]) -> None:
    assert [(one.meaning, text[one.start : one.end]) for one in words_of(text, "de", KNOWN)] == found


def test_a_pattern_stands_for_every_choice() -> None:
    assert [*written(["rise/rose to/by", "dell'#"])] == [
        ("rise", "to"), ("rise", "by"), ("rose", "to"), ("rose", "by"), ("dell", "'", "#"),
    ]  # fmt: skip


def test_a_text_is_worth_reading_where_it_may_hold_what_it_is_read_for() -> None:
    assert worth_reading("She says nothing but yes.", KNOWN)
    assert not worth_reading("She said so to nobody.", KNOWN)
    assert not worth_reading("", KNOWN)
