from __future__ import annotations

import jinja2
import pytest

from factsheet.render.absent import Named, absent


def test_a_name_that_is_there_is_answered_and_another_told_with_the_one_that_was_meant() -> None:
    named = Named("file", {"sheet.css": "assets/sheet.1.css"})
    assert named["sheet.css"] == "assets/sheet.1.css"
    with pytest.raises(jinja2.TemplateRuntimeError, match=r"no file `shet\.css`; did you mean `sheet\.css`"):
        named["shet.css"]


def test_where_nothing_is_like_it_nothing_is_offered() -> None:
    assert absent("there is no such thing", "zebra", ["sheet.css"]) == "there is no such thing"
