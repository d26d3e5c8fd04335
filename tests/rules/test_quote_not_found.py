"""A text in which nothing stands is told of as such: there is nothing to copy from it."""

from __future__ import annotations

import pytest

from tests import sheets


@pytest.mark.parametrize("text", ["", "\n \r\n", "\ufeff"])
def test_of_an_empty_text_it_is_said_that_it_is_empty(text: str) -> None:
    (one,) = sheets.judged({sheets.TEXT: text}).diagnostics
    assert (one.rule, one.message) == ("quote-not-found", "the stored text gazette.txt is empty")
    assert one.help == "store the text of the source in it, as it was published"
