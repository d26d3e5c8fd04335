"""A unit that nobody knows: what it may have been meant for, and where nouns are written."""

from __future__ import annotations

import pytest

from tests import sheets


@pytest.mark.parametrize(
    ("unit", "help"),
    [
        ("people", "if things are counted, add to content/properties.yaml: `people: {label: people}`"),
        ("electric vans", "`electric-vans: {label: electric vans}`"),
        ("kilometre", "did you mean `kilometer`?"),
        ("jobbs", "did you mean `jobs`?"),
        ("euros", "did you mean `EUR`?"),
        ('"+/-"', "add the noun to content/properties.yaml"),
    ],
)
def test_an_unknown_unit_is_told_with_its_mend(unit: str, help: str) -> None:
    fact = f"id: a\nstatement: It has 5.\nvalue: {{amount: 5, unit: {unit}}}\nquote: The plant opened in 2019"
    changes = {"content/properties.yaml": "jobs: {label: jobs}\n", **sheets.facts(fact)}
    [found] = [one for one in sheets.judged(changes).diagnostics if one.rule == "unknown-unit"]
    assert found.help.endswith(help)
