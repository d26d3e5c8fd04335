from __future__ import annotations

import markupsafe
import pytest

from factsheet.prose import Html
from factsheet.render.generating import escape


@pytest.mark.parametrize(
    "value", ["", "a bet", '<a href="x">&\'', "&amp;", 7, 1.5, None, True, Html("<b>"), markupsafe.Markup("<i>")]
)
def test_text_is_escaped_as_jinja_does_it(value: object) -> None:
    assert markupsafe.escape(value) == escape(value)
