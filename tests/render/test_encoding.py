from __future__ import annotations

import jinja2
import msgspec

from factsheet.render.encoding import PIECES, at_once, bit_by_bit


class View(msgspec.Struct, frozen=True):
    rows: int


def test_both_ways_come_to_the_same_page() -> None:
    template = jinja2.Template("<p>{% for row in range(page.rows) %}é{{ row }}, {% endfor %}</p>")
    for rows in (0, 3, 2 * PIECES):
        assert at_once(template, View(rows)) == bit_by_bit(template, View(rows))
    assert bit_by_bit(template, View(1)).decode() == "<p>é0, </p>"
