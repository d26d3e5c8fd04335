"""Phrases are found as they are written in the lists, the longest first."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.words.patterns import listed, phrase_table
from factsheet.text.words.spotting import spotted, worth_reading

LISTED = {
    "yes": ["said/says yes", "hob/hoben … auf $", "grant-", "won _ _ #"],
    "none": ["said yes to nobody", "granted land"],
}
KNOWN = phrase_table(listed(LISTED, LISTED))
YES = frozenset(("yes",))


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
    assert [(one.meaning, text[one.start : one.end]) for one in spotted(text, "de", KNOWN)] == found


def test_a_text_is_worth_reading_where_it_may_hold_what_it_is_read_for() -> None:
    assert worth_reading("She says nothing but yes.", KNOWN, YES)
    assert not worth_reading("She said so to nobody.", KNOWN, YES)
    assert not worth_reading("", KNOWN, YES)


WORDS = (
    "SAID",
    "said",
    "Yes",
    "hoben",
    "au\u00adf",
    "granting",
    "won",
    "gone",
    "geben",
    "5",
    "5%",
    "nobody",
    ".",
    "3Yes",
    "İyes",
)
ANY = phrase_table(listed({**LISTED, "gone": ["ge-en", "-ne", "# %", "iyes"]}, (*LISTED, "gone")))


@given(st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join))
def test_a_text_in_which_something_is_found_is_worth_reading(text: str) -> None:
    found = spotted(text, "de", ANY)
    assert all(worth_reading(text, ANY, frozenset((one.meaning,))) for one in found)


@pytest.mark.parametrize("text", ["She sa\u00adid yes.", "She said y\u200bes.", "She said ye\u2060s.", "She SAİD yes."])
def test_what_nobody_sees_in_a_word_hides_it_from_none(text: str) -> None:
    assert [(one.meaning, one.start, one.end) for one in spotted(text, "en", KNOWN, YES)] == [("yes", 4, len(text) - 1)]


def test_a_text_that_has_nothing_of_what_is_asked_for_is_not_read() -> None:
    assert [one.meaning for one in spotted("Granted land.", "en", KNOWN)] == ["none"]
    assert spotted("Land was sold.", "en", KNOWN, YES) == ()
    assert spotted("She said yes.", "en", None, YES) == ()


def test_a_phrase_in_two_parts_is_told_by_its_first_or_by_all_of_it() -> None:
    text = "Sie hoben das Verbot auf."
    whole = phrase_table(listed(LISTED, LISTED), whole=True)
    assert [text[one.start : one.end] for one in spotted(text, "de", whole)] == ["hoben das Verbot auf"]


def test_of_two_that_are_as_long_the_one_listed_later_is_meant_and_what_is_not_firm_gives_way() -> None:
    lists = {"first": ["the bill"], "second": ["the bill/bills", "the act of"], "weak": ["the act of parliament"]}
    firm = phrase_table(
        msgspec.structs.replace(one, firm=2 if one.meaning != "weak" else 0) for one in listed(lists, lists)
    )
    told = [one.meaning for one in spotted("The bill, the act of parliament.", "en", firm)]
    assert told == ["second", "second"]


def test_the_second_part_of_a_verb_is_no_word_of_its_own() -> None:
    lists = {"yes": ["gab … statt $"], "no": ["statt", "rot-"]}
    text = "Sie gab der roten Klage statt, statt zu schweigen."
    found = [(one.meaning, one.start) for one in spotted(text, "de", phrase_table(listed(lists, lists)))]
    assert found == [("yes", 4), ("no", text.index("roten")), ("no", text.index("statt zu"))]
