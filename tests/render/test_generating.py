from __future__ import annotations

import markupsafe
import pytest

from factsheet.prose import Html
from factsheet.render import generating
from factsheet.render.generating import escape, escape_words


@pytest.mark.parametrize(
    "value", ["", "a bet", '<a href="x">&\'', "&amp;", 7, 1.5, None, True, Html("<b>"), markupsafe.Markup("<i>")]
)
def test_text_is_escaped_as_jinja_does_it(value: object) -> None:
    assert markupsafe.escape(value) == escape(value)


@pytest.mark.parametrize("text", ["", "a bet", '<a href="x">&\'', "&amp;", "d’OpenAI \U0001f600"])
def test_words_are_escaped_alike_with_and_without_what_is_written_in_c(text: str) -> None:
    assert markupsafe.escape(text) == escape_words(text) == generating._in_python(text)
