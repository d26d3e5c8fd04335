"""Who does it is told only where a name and nothing else stands before the act."""

from __future__ import annotations

import pytest

from factsheet.text.words.doers import doer


@pytest.mark.parametrize(
    ("before", "named"),
    [
        ("Acme ", {"acme"}),
        ("The Acme has ", {"acme"}),
        ("Jane Roe ", {"jane", "roe"}),
        ("Against Acme ", {"against", "acme"}),
        ("Acme’s rivals ", set()),
        ("Acme's ", set()),
        ("Acme had almost ", set()),
        ("the case ", set()),
        ("The ", set()),
        ("", set()),
    ],
)
def test_a_name_before_an_act(before: str, named: set[str]) -> None:
    text = f"So, {before}won."
    assert doer(text, 4, 4 + len(before), {"the"}) == frozenset(named)
