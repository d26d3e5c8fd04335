"""What nobody sees is left out of a text, each character knows its place, and no letter's own mark is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.writing.normal import INVISIBLE
from factsheet.text.writing.unseen import seen, visible


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("They re\u00adjected n\u200bot\u200ching.", "They rejected nothing."),
        ("They re\u00ad\njected it.", "They rejected it."),
        ("\u200f500\u200e km", "500 km"),
        ("رفـــض بـ 500", "رفض بـ 500"),
        ("می\u200cرود", "می\u200cرود"),
        ("5\u200cمیلیون", "5\u200cمیلیون"),
        ("क्\u200dष", "क्\u200dष"),
    ],
)
def test_what_nobody_sees_is_left_out(text: str, plain: str) -> None:
    assert visible(text) == plain


@pytest.mark.parametrize("text", ["", "All of it.", "Tout est là.", "می\u200cرود"])
def test_a_text_that_is_seen_whole_is_itself(text: str) -> None:
    assert seen(text) is None
    assert visible(text) is text


@given(st.text(st.sampled_from(f"aé 5ب\n{INVISIBLE[:12]}"), max_size=30))
def test_every_character_knows_its_place(text: str) -> None:
    found = seen(text)
    if found:
        places = [found.span(at, at + 1) for at in range(len(found.text))]
        assert "".join(text[start:end] for start, end in places) == found.text == visible(text)
        assert all(end == start + 1 for start, end in places)
