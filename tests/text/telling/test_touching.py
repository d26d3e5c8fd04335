"""Right before or behind a figure stands whether something changed by it or to it; growth that rose tells nothing."""

from __future__ import annotations

import pytest

from factsheet.text.telling.touching import touched
from factsheet.text.words.changes import Touching

KNOWN = Touching((("升至", "to"), ("升", "by")), (("に減", "to"), ("減", "by")), ("通胀",), ("頭",))


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("产量升至|800", "to"),
        ("产量升 |800", "by"),
        ("牛は|800|頭に減った", "to"),
        ("牛は|800|頭 減った", "by"),
        ("牛は|800|頭いた", None),
        ("通胀升至|800", None),
    ],
)
def test_what_touches_a_figure_tells_how_it_is_meant(marked: str, kind: str | None) -> None:
    before, figure, behind = (*marked.split("|"), "")[:3]
    found = touched(before + figure + behind, len(before), len(before + figure), KNOWN)
    assert (found and found[0]) == kind
