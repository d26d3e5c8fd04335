"""A text in which nothing stands is told of as such: there is nothing to copy from it."""

from __future__ import annotations

import pytest

from tests import sheets


@pytest.mark.parametrize("text", ["", "\n \r\n", "\ufeff"])
def test_of_an_empty_text_it_is_said_that_it_is_empty(text: str) -> None:
    (one,) = sheets.judged({sheets.TEXT: text}).diagnostics
    assert (one.rule, one.message) == ("quote-not-found", "the stored text gazette.txt is empty")
    assert one.help == "store the text of the source in it, as it was published"


@pytest.mark.parametrize(
    ("said", "amiss"),
    [
        ("employs", ""),
        ("1,200 people", ""),
        ("e", "“e” of `reads` are no whole word or number of the quote"),
        ("200", "“200” of `reads` are no whole word or number of the quote"),
        (",", "“,” of `reads` are no whole word or number of the quote"),
        ("hires", "“hires” of `reads` do not stand in the quote"),
    ],
)
def test_words_that_an_editor_reads_are_whole_words_of_the_quote(said: str, amiss: str) -> None:
    record = f"id: a\nstatement: It stands.\nquote: employs about 1,200 people\nreads: {{'{said}': 500}}\n"
    told = [one.message for one in sheets.judged(sheets.facts(record)).diagnostics if one.rule == "quote-not-found"]
    assert told == ([f"the words {amiss}"] if amiss else [])
