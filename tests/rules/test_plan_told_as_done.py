"""A poll told as a result is mended otherwise than a plan told as done."""

from __future__ import annotations

import pytest

from tests import sheets


@pytest.mark.parametrize(
    ("statement", "quote", "help"),
    [
        ("Acme won 35% of the vote.", "Acme is on 35% in the latest poll", "say that it is a poll"),
        ("Acme built a plant.", "Acme plans to build a plant", "tell it as a plan"),
    ],
)
def test_each_has_its_cure(statement: str, quote: str, help: str) -> None:
    changes = {sheets.TEXT: f"{quote}.\n", **sheets.facts(f"id: a\nstatement: {statement}\nquote: {quote}")}
    found = [one for one in sheets.judged(changes).diagnostics if one.rule == "plan-told-as-done"]
    assert [help] == [one.help[: len(help)] for one in found]
