"""“barely 300” is about as many; it comes and goes in translation, for "apenas" is "only" as well."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("statement", "ours", "quote", "theirs"),
    [
        ("barely 300 inhabitants", "en", "knapp 300 Einwohner", "de"),
        ("barely 300 inhabitants", "en", "à peine 300 habitants", "fr"),
        ("apenas 300 habitantes", "es", "knapp 300 Einwohner", "de"),
        ("only 300 inhabitants", "en", "apenas 300 habitantes", "es"),
    ],
)
def test_barely_is_about(statement: str, ours: str, quote: str, theirs: str) -> None:
    assert ["same"] == [one.how for one in hold(read(statement, ours), [read(quote, theirs)])]
